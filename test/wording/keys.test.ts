import { describe, expect, test } from "vitest";
import type { SingleItem } from "../../src/questionnaire/schema.ts";
import { doctorKey, optionKey, questionKey, titleKey, whyKey } from "../../src/wording/keys.ts";

const plain: SingleItem = { linkId: "weak", type: "single", options: ["a-lot", "none"] };
const shared: SingleItem = { ...plain, options: "yes-no" };
const left: SingleItem = { ...shared, linkId: "grip-left", movement: "grip", side: "left" };

describe("an item that asks about one side of a movement", () => {
  test("takes its words from the side and the movement", () => {
    expect(questionKey(left)).toBe("sides.left.question");
    expect(whyKey(left)).toBe("movements.grip.why");
  });

  test("gives its page the title of the movement", () => {
    const page = { id: "gripping", items: [left] };
    expect(titleKey(page)).toBe("movements.grip.title");
  });
});

// The checker finds those with one of the two; until they are mended they are asked as any other.
describe.each([
  ["neither a movement nor a side", plain],
  ["a movement without a side", { ...plain, movement: "grip" }],
  ["a side without a movement", { ...plain, side: "left" as const }],
])("an item with %s", (_, item) => {
  test("has words of its own", () => {
    expect(questionKey(item)).toBe("items.weak.question");
    expect(whyKey(item)).toBe("items.weak.why");
  });

  test("leaves its page a title of its own", () => {
    const page = { id: "start", items: [item] };
    expect(titleKey(page)).toBe("pages.start.title");
  });
});

test.each([
  ["of the item alone", plain, "a-lot", "items.weak.options.a-lot", "doctor.weak.options.a-lot"],
  ["of a set", shared, "yes", "optionSets.yes-no.yes", "optionSets.yes-no.yes.short"],
  ["that all lists share", plain, "none", "codes.none", "codes.none.short"],
])(
  "an option %s has its words for all and its words for a doctor",
  (_, item, code, all, doctor) => {
    expect(optionKey(item, code)).toBe(all);
    expect(doctorKey(item, code)).toBe(doctor);
  },
);
