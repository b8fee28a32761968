import { render } from "preact";

/** A page with a code, whose text is the address's hash, and a place to choose a photo of one. */

const place = document.getElementById("code");
const input = document.querySelector("input");
const output = document.querySelector("output");

if (place && location.hash) {
  const { Code } = await import("../../../src/ui/print/Code.tsx");
  render(<Code code={location.hash.slice(1)} label="Your answers as a code" />, place);
}

input?.addEventListener("change", async () => {
  const file = input.files?.[0];
  if (!file || !output) return;
  const { isPicture, kindOf } = await import("../../../src/browser/kind.ts");
  const { readPhoto } = await import("../../../src/browser/photo.ts");
  const kind = await kindOf(file);
  const { signal } = new AbortController();
  const waiting = { signal, onLook: () => {} };
  const reading = isPicture(kind) ? await readPhoto(file, kind, waiting) : kind;
  output.textContent = JSON.stringify(reading);
});
