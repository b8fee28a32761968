import { writeFileSync } from "node:fs";
import { allMovers, filesOf, rowsOf } from "./cohort/files.ts";
import { SEED } from "./cohort/spread.ts";
import { FOLDER, OURS } from "./ours.ts";

// What npm run cohort does: draws invented people, judges them, and writes the page and the picture about them. With
// another seed (SEED=7 npm run cohort) it prints the page and writes nothing.

const seed = Number(process.env.SEED ?? SEED);
console.error(`Seed ${seed}.`);
const files = filesOf(rowsOf(seed), allMovers(), seed);
if (seed === SEED) {
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, FOLDER), text);
  console.error(`Wrote cohort.md and cohort.svg in questionnaires/${OURS}.`);
} else {
  console.log(files["cohort.md"]);
}
