/** Files that were dropped, at least one: on the part that compares, or anywhere else. */
export type Dropped = { readonly type: "compare" | "offer"; readonly files: readonly File[] };

/**
 * Tells of files that are dropped on the page. Left alone, the browser would leave the page for such a file. Text may be
 * dropped as ever.
 */
export function onDrop(listener: (dropped: Dropped) => void): void {
  addEventListener("dragover", taken);
  addEventListener("drop", (event) => {
    const [...files] = taken(event);
    if (files.length === 0) return;
    const isCompared = event.target instanceof Element && event.target.closest(".compare");
    listener({ type: isCompared ? "compare" : "offer", files });
  });
}

function taken(event: DragEvent): Iterable<File> {
  const { dataTransfer } = event;
  if (!dataTransfer?.types.includes("Files")) return [];
  event.preventDefault();
  return dataTransfer.files;
}
