import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import { newPage } from "./browser.ts";
import { cases } from "./cases.ts";
import { leads } from "./way.ts";

let page: Page;

beforeAll(async () => {
  page = await newPage();
});

test.each(cases)("$id is led through every page and told what the rules say", ({ answers }) =>
  leads(page, answers),
);
