import { expect, test } from "vitest";
import {
  checkAddress,
  SPOKEN_TO_HELPER,
  saidToBoth,
  saidToHelper,
} from "../../../../src/authoring/check/words/address.ts";

const all = ["Your hand", "I need help", "Yours?", "Young", "It is weak", "Are you weak?"].map(
  (text, index) => ({ key: `list.${index}`, text }),
);
const helper = [
  { key: "list.0", text: "Their hand" },
  { key: "list.5", text: "Do they or you say so?" },
];

test("whoever is spoken to as you is found, unless a helper hears it otherwise", () => {
  expect(saidToBoth(all, helper).map(({ key }) => key)).toEqual(["list.1", "list.2"]);
  expect(saidToHelper(helper).map(({ key }) => key)).toEqual(["list.5"]);
});

test("each is told with its key and what to do, apart for the two files", () => {
  const faults = checkAddress(all, helper);
  expect(faults.all.map(({ where }) => where)).toEqual(["list.1", "list.2"]);
  expect(faults.helper).toEqual([
    {
      where: "list.5",
      what: 'It says you to a helper; say they of the person, or list "list.5" with its reason in spokenToHelper of wording.json. It says: "Do they or you say so?"',
    },
  ]);
});

test("a key that is listed as meaning the helper may say you", () => {
  const [key = ""] = SPOKEN_TO_HELPER;
  const text = { key, text: "You call." };
  expect(checkAddress([text], [text])).toEqual({ all: [], helper: [] });
});
