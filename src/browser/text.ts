/**
 * The text that bytes hold, in UTF-8, or in UTF-16, in which some programs save a text they were given in UTF-8. Strict:
 * throws where it is neither, so that no text is taken for another.
 */
export function textIn(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

/** A text of ours begins with a sign of ASCII, which has an empty byte beside it in UTF-16; else there is a mark. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || first === 0) return "utf-16be";
  return "utf-8";
}
