import { afterEach } from "vitest";

const said: unknown[][] = [];

console.error = console.warn = (...words: unknown[]) => {
  said.push(words);
};

afterEach(() => {
  const lines = said.splice(0).map((words) => words.map(String).join(" "));
  if (lines.length > 0) throw new Error(`The console was written to:\n${lines.join("\n")}`);
});
