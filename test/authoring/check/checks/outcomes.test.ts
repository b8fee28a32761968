import { expect, test } from "vitest";
import { checkOutcomes } from "../../../../src/authoring/check/checks/outcomes.ts";
import { check } from "../../../../src/authoring/check/rules.ts";
import { sound } from "../sound.ts";

const { urgency, pattern } = sound();

test("an urgency that is given twice does not come after a less urgent one", () => {
  const [emergency, ...others] = urgency;
  expect(checkOutcomes(sound("urgency", [emergency, emergency, ...others]))).toEqual([
    {
      where: "urgency.emergency",
      what: "It is given more than once; put all its reasons in one place.",
    },
  ]);
});

test.each(urgency.slice(0, -1).map(({ code }) => code))(
  "%s is missed where it is not there",
  (code) => {
    const others = urgency.filter((entry) => entry.code !== code);
    expect(checkOutcomes(sound("urgency", others))).toEqual([
      { where: "urgency", what: `"${code}" is missing; add it.` },
    ]);
  },
);

test.each(pattern.slice(0, -1).map(({ code }) => code))(
  "%s is missed where it is not there",
  (code) => {
    const others = pattern.filter((entry) => entry.code !== code);
    expect(checkOutcomes(sound("pattern", others))).toEqual([
      { where: "pattern", what: `"${code}" is missing; add it.` },
    ]);
  },
);

test("a result may say more lines than the first, with or without a source", () => {
  expect(check(sound("lines.1", { id: "more" }))).toEqual([]);
  expect(check(sound("lines.1", { id: "more", citations: ["A1"] }))).toEqual([]);
});
