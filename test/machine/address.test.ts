import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { pagesOf } from "../../src/engine/path.ts";
import { hrefOf, wantedIn } from "../../src/machine/address.ts";
import type { Place } from "../../src/machine/place.ts";

const addresses: readonly (readonly [string, Place])[] = [
  ["#/", { at: "start" }],
  ["#/mmn/before-you-start", { at: "disclaimer" }],
  ["#/mmn/background-or-summary", { at: "choosing" }],
  ["#/mmn/get-help-now", { at: "urgent" }],
  ["#/mmn/review", { at: "review" }],
  ["#/mmn/result", { at: "result" }],
  ["#/mmn/comfort", { at: "comfort" }],
  ["#/mmn/keep", { at: "keep" }],
  ["#/mmn/handed", { at: "handed" }],
  ["#/mmn/visit", { at: "visit" }],
  ["#/mmn/pause", { at: "pause" }],
  ["#/learn", { at: "learn" }],
  ["#/learn/treatment", { at: "learn", topic: "treatment" }],
  ["#/learn/sources", { at: "learn", topic: "sources" }],
  ["#/mmn/emergency", { at: "asking", pageId: "emergency" }],
  ["#/mmn/time/duration", { at: "asking", pageId: "time", change: { linkId: "duration" } }],
  [
    "#/mmn/time/duration/result",
    { at: "asking", pageId: "time", change: { linkId: "duration", from: "result" } },
  ],
  ["#/mmn/start", { at: "asking", pageId: "start" }],
  ["#/mmn/urgent", { at: "asking", pageId: "urgent" }],
];

test.each(addresses)("%s is the address of %j", (href, place) => {
  expect(hrefOf("mmn", place)).toBe(href);
  expect(wantedIn("mmn", href)).toEqual(place);
});

const pages = pagesOf(mmn).map(({ id }) => id);

test.each(pages)("the page %s has an address of its own", (pageId) => {
  const place: Place = { at: "asking", pageId };
  expect(wantedIn("mmn", hrefOf("mmn", place))).toEqual(place);
});

test("no two places share an address", () => {
  const places = [
    ...addresses.map(([, place]) => place),
    ...pages.map((pageId): Place => ({ at: "asking", pageId })),
  ];
  const hrefs = new Set(places.map((place) => hrefOf("mmn", place)));
  const named = new Set(places.map((place) => JSON.stringify(place)));
  expect(hrefs.size).toBe(named.size);
});

test.each([
  "",
  "#",
  "#/",
  "#/mmn",
  "#/mmn/",
  "#/als/review",
  "#mmn",
  "#/learned/cold",
  "#//review",
  "#main",
])("%j names no place, and leads to the start", (hash) => {
  expect(wantedIn("mmn", hash)).toEqual({ at: "start" });
});

test.each(["nowhere", "constructor", "__proto__", "%00"])(
  "#/mmn/%s names a page; whether there is one is not a matter of the address",
  (pageId) => {
    expect(wantedIn("mmn", `#/mmn/${pageId}`)).toEqual({ at: "asking", pageId });
  },
);

test.each(["#/mmn/time/duration/review", "#/mmn/time/duration/nowhere", "#/mmn/time/duration/"])(
  "%s names the question, and nowhere but the check of the answers to return to",
  (hash) => {
    expect(wantedIn("mmn", hash)).toEqual({
      at: "asking",
      pageId: "time",
      change: { linkId: "duration" },
    });
  },
);

test("the check of the answers, to which a change leads back by itself, is not in the address", () => {
  const change = { linkId: "duration", from: "review" } as const;
  expect(hrefOf("mmn", { at: "asking", pageId: "time", change })).toBe("#/mmn/time/duration");
});

test.each(["#/mmn/learn", "#/learn/"])("%s leads to the list of learn pages", (hash) => {
  expect(wantedIn("mmn", hash)).toEqual({ at: "learn" });
});

test("an address belongs to its questionnaire", () => {
  expect(hrefOf("other", { at: "review" })).toBe("#/other/review");
  expect(wantedIn("other", "#/mmn/review")).toEqual({ at: "start" });
});
