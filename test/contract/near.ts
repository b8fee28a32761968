import { BASES, EDGES, NOT_SURE_WEAK, SOME } from "./bases.ts";
import { CLAUSES } from "./clauses.ts";
import { type Answers, ITEMS, type Item } from "./reading/items.ts";
import { askedByHand } from "./reading.ts";

// Records in order, without chance: what a rule says of each single answer is seen in one of them.

/** Every record that is one answer away from one made by hand, and pairs of answers that rules put together. */
export function* nearRecords(): Generator<Answers> {
  for (const base of new Set([...BASES, ...EDGES])) {
    const asked = askedByHand(base);
    yield base;
    for (const item of ITEMS.filter(({ linkId }) => asked.includes(linkId))) {
      for (const answer of answersTo(item, base)) yield { ...base, [item.linkId]: answer };
    }
  }
  yield* oneClause();
  yield* oneMovement();
  yield* twoMovements();
  yield* notTold();
  yield* twoParts();
  yield* twoSigns();
}

/** One clause of a rule holds, and one of the answers that make it hold is given otherwise. */
function* oneClause(): Generator<Answers> {
  for (const { base, told } of CLAUSES) {
    const record = { ...base, ...told };
    yield record;
    for (const item of ITEMS.filter(({ linkId }) => Object.hasOwn(told, linkId))) {
      for (const answer of answersTo(item, record)) yield { ...record, [item.linkId]: answer };
    }
  }
}

/** Not sure of being weak, and one side of one movement in question: whether it is weak decides. */
function* oneMovement(): Generator<Answers> {
  for (const movement of MOVEMENTS) {
    const base = triedWell([movement]);
    for (const side of ITEMS.filter(({ page }) => page === movement)) {
      for (const answer of answersTo(side, base)) yield { ...base, [side.linkId]: answer };
    }
  }
}

/** Two movements, each weak on one side: whether they make one nerve area or two decides. */
function* twoMovements(): Generator<Answers> {
  const sides = ITEMS.filter(({ page }) => MOVEMENTS.includes(page));
  for (const one of sides) {
    for (const other of sides.slice(sides.indexOf(one) + 1)) {
      const tried = triedWell([...new Set([one.page, other.page])]);
      yield { ...tried, [one.linkId]: "clearly", [other.linkId]: "cannot" };
    }
  }
}

/** One weak movement, and another of which a side is not known: whether all sides were told decides. */
function* notTold(): Generator<Answers> {
  const sides = ITEMS.filter(({ page }) => MOVEMENTS.includes(page));
  for (const side of sides) {
    const weak = sides.find(({ page }) => page !== side.page);
    if (!weak) continue;
    const tried = { ...triedWell([weak.page, side.page]), [weak.linkId]: "clearly" };
    for (const answer of [null, "not-sure"]) yield { ...tried, [side.linkId]: answer };
  }
}

/** Two weak parts and no movement: whether they are of one limb or of two decides. */
function* twoParts(): Generator<Answers> {
  const parts = codesOf("weak-parts").filter((code) => !ALONE.includes(code));
  for (const one of parts) {
    for (const other of parts.slice(parts.indexOf(one) + 1)) {
      yield { ...NOT_SURE_WEAK, "weak-parts": [one, other], movements: ["none"] };
    }
  }
}

/** Every pair of answers to what decides how soon, on a record that is otherwise calm. */
function* twoSigns(): Generator<Answers> {
  const answers = Object.entries(SIGNS).flatMap(([linkId, tried]) =>
    tried.map((answer) => ({ linkId, answer })),
  );
  for (const [index, one] of answers.entries()) {
    for (const other of answers.slice(index + 1)) {
      if (one.linkId === other.linkId) continue;
      yield { ...SOME, [one.linkId]: one.answer, [other.linkId]: other.answer };
    }
  }
}

/** What decides how soon, with the answers that may; those that are as calm as the record are left out. */
const SIGNS: Readonly<Record<string, readonly Answers[string][]>> = {
  weakness: ["not-sure", null],
  speech: ["clearly", "a-little", "not-sure"],
  swallowing: ["clearly", "a-little", "not-sure"],
  breathing: ["on-effort", "not-sure"],
  "head-signs": [["tongue"], ["eyelids"], ["double-vision"], ["crying-laughing"]],
  "weight-loss": ["yes", "not-sure"],
  walking: ["clearly", "a-little", "not-sure"],
  "first-place": ["neck", "face-throat"],
  "side-at-start": ["both-one-worse", "both-equal"],
  duration: ["under-4-weeks", "1-6-months", "1-2-years", "2-5-years", "over-5-years", "not-sure"],
  "onset-speed": ["minutes-hours", "days", "weeks", "not-sure"],
  course: ["in-steps", "same", "comes-and-goes", "better", "fast-worse", "not-sure"],
  "weak-parts": [["neck"], ["face"], ["mouth-throat"], ["foot-left"], ["foot-left", "foot-right"]],
  feeling: ["slightly-odd", "clearly-numb", "not-sure"],
  pain: [["neck-to-arm"], ["severe-before-weakness"], ["back-to-leg"], ["none"]],
  stiffness: ["a-lot", "a-bit", "not-sure"],
  reflexes: ["low", "brisk"],
  background: [["cancer"], ["not-sure"]],
  "age-at-start": ["under-18", "18-29", "not-sure"],
};

/** Not sure of being weak, and nothing found weak. */
function triedWell(movements: readonly string[]): Answers {
  const sides = ITEMS.filter(({ page }) => movements.includes(page));
  const same = Object.fromEntries(sides.map(({ linkId }) => [linkId, "same"]));
  return { ...NOT_SURE_WEAK, movements, ...same };
}

/** What else may be said: nothing, or one of the codes; where several may be chosen, also one more, or one less. */
function answersTo(item: Item, base: Answers): readonly Answers[string][] {
  const said = spelling(base[item.linkId] ?? null);
  const others = new Map(anyTo(item, base).map((answer) => [spelling(answer), answer]));
  others.delete(said);
  return [...others.values()];
}

function anyTo({ linkId, type, codes }: Item, base: Answers): readonly Answers[string][] {
  if (type === "text") return [null];
  if (type === "single") return [null, ...codes];
  const chosen = [base[linkId] ?? []].flat().filter((code) => !ALONE.includes(code));
  const ordinary = codes.filter((code) => !ALONE.includes(code));
  return [
    null,
    ...codes.map((code) => [code]),
    ...ordinary.map((code) => [...new Set([...chosen, code])]),
    ...chosen.map((code) => chosen.filter((other) => other !== code)),
  ];
}

/** The same for answers that are the same: nothing chosen is nothing said. */
function spelling(answer: Answers[string]): string {
  return [answer ?? []].flat().join(" ");
}

function codesOf(linkId: string): readonly string[] {
  return ITEMS.find((item) => item.linkId === linkId)?.codes ?? [];
}

const ALONE = ["none", "not-sure"];

const MOVEMENTS = codesOf("movements").filter((code) => !ALONE.includes(code));
