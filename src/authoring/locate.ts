import type { Fault } from "./check/rules.ts";
import { parseJson } from "./json.ts";
import { placeOf, placesIn } from "./places.ts";

/** A fault and the file it is in, with the line where that is known. */
export type FileFault = Fault & { readonly file: string; readonly line?: number };

/** Faults as those of a file. */
export function inFile(file: string, faults: readonly Fault[]): readonly FileFault[] {
  return faults.map((fault) => ({ file, ...fault }));
}

/** Faults with the lines that their places stand on. */
export function located(
  faults: readonly FileFault[],
  read: (file: string) => string,
): readonly FileFault[] {
  const files = [...new Set(faults.map(({ file }) => file))];
  const finders = new Map(files.map((file) => [file, finderOf(file, read)]));
  return faults.map((fault) => {
    const line = fault.line ?? finders.get(fault.file)?.(fault);
    return line === undefined ? fault : { ...fault, line };
  });
}

/** All faults as one message: file and line, place, and what to do. */
export function messageOf(faults: readonly FileFault[]): string {
  return faults
    .map(({ file, line, where, what }) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return [place, where, what].filter(Boolean).join(": ");
    })
    .join("\n");
}

function finderOf(file: string, read: (file: string) => string) {
  if (!file.endsWith(".json")) return () => undefined;
  const text = read(file);
  if ("error" in parseJson(text)) return ({ what }: Fault) => lineIn(what);
  const root = placesIn(text);
  return ({ where }: Fault) => (where === "" ? undefined : placeOf(root, where).line);
}

/** The line that a message about a text that is not JSON names, if it names one. */
function lineIn(message: string): number | undefined {
  const [, line] = /\(line (\d+) column/.exec(message) ?? [];
  return line === undefined ? undefined : Number(line);
}
