import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { full, people, tired } from "../ui/people.ts";
import { strangers } from "../ui/strangers.ts";
import { newPage } from "./browser.ts";
import { begin, deleteAll, walk } from "./drive.ts";
import { matrix } from "./matrix.ts";
import { leads } from "./way.ts";

let page: Page;

beforeAll(async () => {
  page = await newPage();
});

/** Somebody of each way through; the others share their pages. */
const KINDS = ["full", "tired", "in danger"];
const some = strangers(4);

matrix(
  [...Object.entries(people), ...some],
  ([name]) => KINDS.includes(name) || name === some[0]?.[0],
)("%s is led through every page and told what the rules say", (_, person) => leads(page, person));

test("who is weak is asked every page of the table", async () => {
  await begin(page);
  const side = ["finger-lift", "key-pinch", "grip"];
  expect(await walk(page, full)).toEqual(
    [
      "emergency urgent weakness throat breathing head walking start time course spread body movements",
      ...side,
      "fingers feeling numbness pain muscles cold tone background-or-summary",
      "tasks background person told tests treatment words review",
    ].flatMap((names) => names.split(" ")),
  );
  await deleteAll(page);
});

test("who is tired and not weak is asked the safety pages and for other changes", async () => {
  await begin(page);
  expect(await walk(page, tired)).toEqual(
    "emergency urgent weakness instead throat breathing head walking background-or-summary review".split(
      " ",
    ),
  );
  await deleteAll(page);
});
