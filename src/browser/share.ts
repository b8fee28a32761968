/** What this browser can share with other apps. */
export function shareable(): { readonly file: boolean; readonly text: boolean } {
  const canShare = (data: ShareData) =>
    typeof navigator.canShare === "function" && navigator.canShare(data);
  const file = new File([""], "mmn.txt", { type: "text/plain" });
  return { file: canShare({ files: [file] }), text: canShare({ text: "mmn" }) };
}

/** Opens the system's own list of apps to share with. True also when the person then shares with none. */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
