import "./file-input.css";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/**
 * The browser's own choice of files, under a label that is as large as a button. Every kind of file can be chosen: some
 * phones show no file at all where only JSON is asked for, and a wrong one is told in words.
 */
export function FileInput({ id, label, hint, isMultiple = false, onFiles }: Props) {
  return (
    <div class="file-input">
      <label class="button button-second">
        <input
          type="file"
          id={id}
          class="visually-hidden"
          multiple={isMultiple}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file can then be chosen again.
            currentTarget.value = "";
            if (files.length > 0) onFiles(files);
          }}
        />
        <span>{label}</span>
      </label>
      <p class="text-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
