import { describe, expect, test } from "vitest";
import words from "../../questionnaires/locales/en/mmn.json" with { type: "json" };
import { mmn } from "../../src/authoring/mmn.ts";
import { itemsOf, optionsOf } from "../../src/engine/path.ts";
import { isSide } from "../../src/questionnaire/side.ts";
import { doctorKey, optionKey } from "../../src/wording/keys.ts";
import { coverage } from "../fixtures/alike.ts";
import { t as say } from "../fixtures/words.ts";

// Rules read codes, people read labels. A label under the wrong code turns an answer around, and no rule can notice.

/** What a code is called where none of its own words is used. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "a-bit": ["slight"],
  "a-little": ["slight"],
  "a-lot": ["marked"],
  "arm-lift": ["shoulder abduction"],
  "bladder-bowel-saddle": ["pee or poo"],
  cutlery: ["knife and fork"],
  "hands-and-walking": ["weak, numb or clumsy hands, legs stiff or unsteady"],
  keys: ["a key"],
  nearby: ["next to the first part"],
  other: ["something else"],
  same: ["as before"],
  "separate-places": ["far from the first part"],
  "stroke-signs": ["face droop, slurred speech"],
  "thigh-lift": ["hip flexion"],
  tiptoe: ["rising on the toes", "plantar flexion"],
  "while-using": ["it is used", "with use"],
};

const SIDES = [
  ["left", "right"],
  ["right", "left"],
] as const;

type Said = { readonly code: string; readonly label: string };

const lists = itemsOf(mmn)
  .filter((item) => !isSide(item) || item.linkId === "grip-left")
  .filter((item) => optionsOf(mmn, item).length > 0)
  .map((item) => {
    const said = (key: (code: string) => string): readonly Said[] =>
      optionsOf(mmn, item).map((code) => ({ code, label: say(key(code)) }));
    return {
      linkId: item.linkId,
      labels: said((code) => `${optionKey(item, code)}.label`),
      shorts: said((code) => doctorKey(item, code)),
      examples: new Map(optionsOf(mmn, item).map((code) => [code, exampleOf(item.linkId, code)])),
    };
  });

test.each(lists)(
  "each option of $linkId says its own code best",
  ({ labels, shorts, examples }) => {
    const long = labels.map(({ code, label }) => ({
      code,
      label: `${label} ${examples.get(code)}`,
    }));
    expect([...misplaced(long), ...misplaced(shorts)]).toEqual([]);
  },
);

test.each(lists)("no two options of $linkId say the same", ({ labels, shorts }) => {
  for (const said of [labels, shorts]) {
    expect(new Set(said.map(({ label }) => label.toLowerCase())).size).toBe(said.length);
  }
});

test.each(lists)("yes, no, none and not sure are said in just these words in $linkId", (list) => {
  for (const { code, label } of [...list.labels, ...list.shorts]) {
    if (code === "yes") expect(label).toMatch(/^yes\b/i);
    if (code === "no") expect(label).toMatch(/^no$/i);
    if (code === "none") expect(label).toMatch(/^none( of these)?$/i);
    if (code === "not-sure") expect(label).toMatch(/^not sure$/i);
    if (code !== "no" && list.labels.some((one) => one.code === "no")) {
      expect(label.replace(/^no, only/i, "only")).not.toMatch(/^no\b/i);
    }
  }
});

test.each(lists)("the doctor reads the same numbers of $linkId as the person", (list) => {
  const numbers = (said: readonly Said[]) => said.map(({ label }) => label.match(/\d+/g) ?? []);
  expect(numbers(list.shorts)).toEqual(numbers(list.labels));
});

describe("left and right", () => {
  test.each(lists)("are those of the code in $linkId", ({ labels, shorts }) => {
    for (const { code, label } of [...labels, ...shorts]) {
      for (const [side, other] of SIDES) {
        if (!code.split("-").includes(side)) continue;
        expect(label.toLowerCase()).toContain(side);
        expect(label.toLowerCase()).not.toContain(other);
      }
    }
  });

  test.each(SIDES)("%s is asked about as such", (side, other) => {
    const said = Object.values(words.sides[side]).join(" ");
    expect(said).toContain(side);
    expect(said).not.toContain(other);
  });
});

function exampleOf(linkId: string, code: string): string {
  const key = `items.${linkId}.options.${code}.example`;
  return say.has(key) ? say(key) : "";
}

/** The options whose words say nothing of their code, or more of another of the list. */
function misplaced(said: readonly Said[]): readonly string[] {
  return said.flatMap(({ code, label }) => {
    const own = saying(code, label);
    const better = said.find((other) => saying(other.code, label) > own);
    return own > 0 && !better ? [] : [`${code}: ${label}`];
  });
}

function saying(code: string, label: string): number {
  return Math.max(...[code, ...(ALSO[code] ?? [])].map((name) => coverage(name, label)));
}
