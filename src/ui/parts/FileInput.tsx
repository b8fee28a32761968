import "./file-input.css";
import { chooseFile } from "../controls/press.ts";
import type { EarlyView } from "../view.ts";
import { Looking } from "./Looking.tsx";
import { NoticeHere, tied } from "./NoticeHere.tsx";

type Props = {
  readonly view: EarlyView;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/**
 * A button that opens the browser's own choice of files: whoever speaks to a page cannot press what browsers draw for that.
 * Every kind of file can be chosen: some phones show no file at all where only JSON is asked for, and a wrong one is told
 * in words.
 */
export function FileInput({ view, id, label, hint, isMultiple = false, onFiles }: Props) {
  return (
    <div class="file-input">
      <button
        type="button"
        class="button button-second"
        id={id}
        data-file
        {...tied(view, id, `${id}-hint`)}
        onClick={({ currentTarget }) => chooseFile(currentTarget)}
      >
        {label}
      </button>
      {/* Some browsers open nothing for one that is not drawn at all. */}
      <input
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        multiple={isMultiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can then be chosen again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <NoticeHere view={view} at={id} />
      <Looking view={view} at={id} />
      <p class="text-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
