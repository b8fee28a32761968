import { growth } from "./growth.ts";
import { judging } from "./judging.ts";
import { heldAfter, NOT_COMPILED, slopeOf } from "./memory.ts";
import { compare } from "./numbers.ts";
import { figuresOf } from "./pages.ts";
import { launch, type Stand, setUp } from "./site.ts";
import { row, tableOf } from "./table.ts";
import { NONE, SLOW } from "./visit.ts";
import { traceOf } from "./whole.ts";

// What npm run bench does: measures the app side by side with a page without a library, and says it as ratios, since these
// can be compared between machines. With names behind `--` it does only these parts: npm run bench -- rules memory

const ROUNDS = 3;

const PARTS: Readonly<Record<string, (stand: () => Promise<Stand>) => Promise<readonly string[]>>> =
  {
    rules: async () => [...judging(), "", ...growth((what) => tell(`growth: ${what}`))],
    pages,
    memory,
    trace: async (stand) => {
      const opened = await stand();
      tell("trace of a whole screening");
      return traceOf(opened);
    },
  };

async function pages(stand: () => Promise<Stand>): Promise<readonly string[]> {
  const { browser, ours, floor } = await stand();
  const lines: string[] = [];
  for (const profile of [SLOW, NONE]) {
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      tell(`pages: ${profile.name}, round ${round} of ${ROUNDS}`);
      rounds.push({
        floor: await figuresOf(browser, floor, profile),
        ours: await figuresOf(browser, ours, profile),
      });
    }
    lines.push(...tableOf(profile.name, compare(rounds)), "");
  }
  return lines;
}

async function memory(stand: () => Promise<Stand>): Promise<readonly string[]> {
  const { ours, floor } = await stand();
  const browser = await launch(NOT_COMPILED);
  const lines: string[] = [];
  for (const [name, target] of Object.entries({ ours, floor })) {
    const held = await heldAfter(browser, target, (screening) =>
      tell(`memory: ${name}, screening ${screening}`),
    );
    const first = held[0];
    const after = held.map(({ screening }) => `after ${screening}`);
    lines.push(row(`memory of ${name}, to the first`, [...after, "a screening"]));
    for (const key of ["heap", "nodes"] as const) {
      const ratios = held.map((one) => (one[key] / (first?.[key] ?? Number.NaN)).toFixed(2));
      lines.push(row(`${key} (${first?.[key]})`, [...ratios, slopeOf(held, key).toFixed(0)]));
    }
  }
  await browser.close();
  return lines;
}

function tell(what: string): void {
  console.error(`... ${what}`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(1);
}
let opened: Promise<Stand> | undefined;
const stand = () => {
  opened ??= setUp();
  return opened;
};
try {
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const line of ["", ...(await part(stand))]) console.log(line);
  }
} finally {
  await (await opened)?.close();
}
