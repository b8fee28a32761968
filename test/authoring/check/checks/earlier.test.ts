import { expect, test } from "vitest";
import { checkEarlier } from "../../../../src/authoring/check/checks/earlier.ts";
import { longer, wider } from "../../../fixtures/later.ts";
import { tiny } from "../../../fixtures/tiny.ts";

test.each([
  ["an item more", longer],
  ["an option more", wider],
  ["other words alone", { ...tiny, version: "2.1.3" }],
])("a version with %s reads what was saved before", (_, later) => {
  expect(checkEarlier(later, tiny)).toEqual([]);
});

test("an item and an option that are gone are told with what to do", () => {
  expect(checkEarlier({ ...tiny, version: "2.3.0" }, { ...longer, version: "2.2.0" })).toEqual([
    {
      where: "items.milk",
      what: "Version 2.3.0 does not ask this any more; ask it, or raise the first number.",
    },
  ]);
  expect(checkEarlier({ ...tiny, version: "2.3.0" }, { ...wider, version: "2.2.0" })).toEqual([
    {
      where: "items.parts",
      what: 'Version 2.3.0 does not offer "neck" any more; offer it, or raise the first number.',
    },
  ]);
});

test("an item of another type is one that is gone", () => {
  const sections = tiny.sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) => ({
      ...page,
      items: page.items.map((item) =>
        item.linkId === "cups"
          ? { ...item, type: "multi" as const, options: ["one", "many"], required: undefined }
          : item,
      ),
    })),
  }));
  const [fault, ...others] = checkEarlier({ ...tiny, version: "2.2.0", sections } as never, tiny);
  expect(fault?.where).toBe("items.cups");
  expect(others).toEqual([]);
});

test.each([
  ["of another first number", "1.9.0", /reads nothing of it/],
  ["that is newer", "2.1.1", /newer than the questionnaire, 2\.1\.0/],
])("a version %s is not kept", (_, version, what) => {
  expect(checkEarlier(tiny, { ...tiny, version })).toEqual([
    { where: "version", what: expect.stringMatching(what) },
  ]);
});

test("an item says since when it is asked, and only one that was not asked before", () => {
  const since = (linkId: string, version: string | undefined) => ({
    ...longer,
    sections: longer.sections.map((section) => ({
      ...section,
      pages: section.pages.map((page) => ({
        ...page,
        items: page.items.map((item) =>
          item.linkId === linkId ? { ...item, since: version } : item,
        ),
      })),
    })),
  });
  expect(checkEarlier(since("milk", undefined), tiny)).toEqual([
    {
      where: "items.milk",
      what: 'Version 2.1.0 did not ask this; say in "since" which was the first.',
    },
  ]);
  expect(checkEarlier(since("tea", longer.version), tiny)).toEqual([
    { where: "items.tea", what: 'Version 2.1.0 asked this; say in "since" which was the first.' },
  ]);
});
