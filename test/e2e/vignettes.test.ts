import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import { published } from "../fixtures/vignettes.ts";
import { newPage } from "./browser.ts";
import { leads } from "./way.ts";

/** Cases that answer what must be answered; without that nobody comes past the first pages. */
const cases = published.filter(
  ({ answers }) => answers["emergency-signs"] && answers["urgent-signs"] && answers.weakness,
);

let page: Page;

beforeAll(async () => {
  page = await newPage();
});

test.each(cases)("$id is led through every page and told what the rules say", ({ answers }) =>
  leads(page, answers),
);
