/** Files that were dropped, and what for. */
export type Dropped =
  | { readonly type: "open"; readonly file: File; readonly isDropped: true }
  | { readonly type: "compare"; readonly files: readonly File[] };

/**
 * Tells of files that are dropped on the page. Left alone, the browser would leave the page for such a file. Dropped on
 * the part that compares, files are compared; anywhere else one is opened. Text may be dropped as ever.
 */
export function onDrop(listener: (dropped: Dropped) => void): void {
  addEventListener("dragover", taken);
  addEventListener("drop", (event) => {
    const [...files] = taken(event);
    const [file] = files;
    if (!file) return;
    const isCompared = event.target instanceof Element && event.target.closest(".compare");
    listener(isCompared ? { type: "compare", files } : { type: "open", file, isDropped: true });
  });
}

function taken(event: DragEvent): Iterable<File> {
  const { dataTransfer } = event;
  if (!dataTransfer?.types.includes("Files")) return [];
  event.preventDefault();
  return dataTransfer.files;
}
