import type { EarlyView } from "../view.ts";
import { CodeEntry } from "./CodeEntry.tsx";
import { FileInput } from "./FileInput.tsx";

/** The controls by which a file is opened, by the place where they stand: what is dropped there is told at them. */
export const OPENERS = { start: "open-file", handed: "handed-file" } as const;

type Props = { readonly view: EarlyView; readonly at: keyof typeof OPENERS };

/** The ways to open answers that were saved or handed over: as a file or a photo, or by the code under the picture. */
export function OpenFile({ view, at }: Props) {
  const id = OPENERS[at];
  return (
    <>
      <FileInput
        view={view}
        id={id}
        label={view.t(`${at}.open`)}
        hint={view.t(`${at}.openHint`)}
        onFiles={([file]) => file && view.onFile({ type: "open", file, at: id })}
      />
      <CodeEntry view={view} />
    </>
  );
}
