import type { CitedLearn } from "../../../questionnaire/learn.ts";
import type { Citation } from "../../../questionnaire/schema.ts";
import { repeated } from "../checks/conditions.ts";
import type { Fault } from "../checks/fault.ts";
import { saidIn } from "./said.ts";

/** Everything that is said stands on sources that are there and were read, or is said to be our own; and no source is idle. */
export function checkBacking(learn: CitedLearn, citations: readonly Citation[]): readonly Fault[] {
  const { sources, readings } = learn;
  const said = saidIn(learn);
  const known = new Set([...sources, ...citations].map(({ id }) => id));
  const cites = said.flatMap(({ where, cites = [] }) => cites.map((cite) => ({ where, ...cite })));
  const used = [...new Set(cites.map(({ source }) => source))];
  const read = readings.map(({ source }) => source);
  return [
    ...said.flatMap(({ where, cites: own, ours }) => {
      if (own && ours) return [{ where, what: BOTH }];
      return own || ours ? [] : [{ where, what: NEITHER }];
    }),
    ...cites
      .filter(({ source }) => !known.has(source))
      .map(({ where, source }) => ({
        where,
        what: `There is no source "${source}"; add it to "sources" or correct the id.`,
      })),
    ...cites
      .filter(({ line }) => line.trim() === "")
      .map(({ where, source }) => ({
        where,
        what: `The line of "${source}" is empty; quote the sentence that was read.`,
      })),
    ...said.flatMap(({ where, cites: own = [] }) =>
      repeated(own.map(({ source }) => source)).map((source) => ({
        where,
        what: `It names "${source}" more than once; name it once.`,
      })),
    ),
    ...sources
      .filter(({ id }) => !used.includes(id))
      .map(({ id }) => ({ where: `sources.${id}`, what: "Nothing uses this; remove it." })),
    ...used
      .filter((id) => known.has(id) && !read.includes(id))
      .map((id) => ({
        where: "readings",
        what: `It does not say how "${id}" was read; add it with how and when.`,
      })),
    ...repeated(read).map((id) => ({
      where: "readings",
      what: `It says more than once how "${id}" was read; say it once.`,
    })),
    ...read
      .filter((id) => !used.includes(id))
      .map((id) => ({
        where: "readings",
        what: `No page uses "${id}"; remove it, or correct the id.`,
      })),
  ];
}

const BOTH = 'It has both "cites" and "ours"; keep the one that is true.';
const NEITHER = 'It has neither "cites" nor "ours"; name its sources, or say that it is ours.';
