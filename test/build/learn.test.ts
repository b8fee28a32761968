import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { expect, test } from "vitest";
import { readJson } from "../../src/authoring/json.ts";
import { mmn } from "../../src/authoring/mmn.ts";
import { FOLDER } from "../../src/authoring/ours.ts";
import type * as pages from "../../src/build/learn/pages.tsx";
import { questionnaires } from "../../src/build/questionnaires.ts";
import { styleless } from "../../src/build/styleless.ts";
import { learn as schema } from "../../src/questionnaire/learn.ts";

const PAGES = fileURLToPath(new URL("../../src/build/learn/pages.tsx", import.meta.url));
const learn = schema.parse(readJson(new URL("learn.json", FOLDER)));

async function filesBy(publisher: Parameters<typeof pages.learnFiles>[0]) {
  const { module } = await runnerImport<typeof pages>(PAGES, {
    configFile: false,
    plugins: [questionnaires(), styleless()],
  });
  return module.learnFiles(publisher);
}

/** The text of a page by its name. */
async function textOf(name: string, publisher?: Parameters<typeof filesBy>[0]): Promise<string> {
  const file = (await filesBy(publisher)).find((one) => one.name === name);
  return file?.html ?? "";
}

test("no sentence that was read in a source is shipped", async () => {
  const all = (await filesBy(undefined)).map(({ html }) => html).join("");
  const lines = JSON.stringify(learn.topics).match(/"line":"(?:[^"\\]|\\.)+"/g) ?? [];
  expect(lines.length).toBeGreaterThan(100);
  expect(all).not.toContain('"line"');
});

test("the page about the tool names who publishes it only where somebody said so", async () => {
  const unsaid = /have not said who they are/;
  expect(await textOf("about.html")).toMatch(unsaid);
  const named = await textOf("about.html", {
    name: "A clinic & friends",
    contact: "mailto:office@example.org",
  });
  expect(named).not.toMatch(unsaid);
  expect(named).toContain("This site is run by A clinic &amp; friends.");
  expect(named).toContain('href="mailto:office@example.org"');
});

test("the page of sources has each of both lists once, with what it is used for", async () => {
  const html = await textOf("sources.html");
  const sources = [...learn.sources, ...mmn.citations];
  for (const { id } of sources) expect(html.split(`id="source-${id}"`)).toHaveLength(2);
  expect(html.split("the rules of the questions")).toHaveLength(mmn.citations.length + 2);
  const uses = [...html.matchAll(/Used for: ([^<]*)</g)].map(([, use]) => use);
  expect(uses).toHaveLength(sources.length);
  expect(uses.filter((use) => !use)).toEqual([]);
});
