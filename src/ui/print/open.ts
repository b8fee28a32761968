/** How long a browser may take to begin a print, in milliseconds, before it is taken for one that has none. */
const PATIENCE = 1500;

/**
 * Opens the browser's own print, and says so where none began: some apps that show pages have no print, and some do
 * nothing when asked for it.
 */
export function openPrint(onNothing: () => void): void {
  const wait = setTimeout(() => {
    removeEventListener("beforeprint", begun);
    onNothing();
  }, PATIENCE);
  const begun = () => clearTimeout(wait);
  addEventListener("beforeprint", begun, { once: true });
  // Not every browser has it, whatever the types say.
  if (typeof window.print === "function") window.print();
}
