import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { Questionnaire, QuestionnaireResponse } from "fhir/r4";
import type { Page } from "playwright-core";
import { newPage } from "./browser.ts";

// LHC-Forms, the form viewer of the US National Library of Medicine, from its package: nothing is fetched from elsewhere.

const FOLDER = new URL("../../node_modules/lforms/dist/lforms/", import.meta.url);
const SCRIPTS = [
  "webcomponent/assets/lib/zone.min.js",
  "webcomponent/lhc-forms.js",
  "fhir/R4/lformsFHIR.min.js",
];
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css" };

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Viewer</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="webcomponent/styles.css"><div id="form"></div>
${SCRIPTS.map((src) => `<script src="${src}"></script>`).join("\n")}`;

/** What is used of it. */
type LForms = {
  readonly Util: {
    convertFHIRQuestionnaireToLForms(questionnaire: object, version: "R4"): object;
    mergeFHIRDataIntoLForms(kind: string, data: object, form: object, version: "R4"): object;
    addFormToPage(form: object, place: string): Promise<void>;
    getFormFHIRData(kind: string, version: "R4"): object;
  };
};

/** Serves the viewer on an address of its own. */
export async function serveViewer(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://viewer").pathname;
    const isPage = path === "/";
    response.setHeader("Content-Type", isPage ? "text/html" : (TYPES[extname(path)] ?? ""));
    response.end(isPage ? PAGE : readFileSync(new URL(`.${path}`, FOLDER)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, server };
}

/** A page of the viewer that has loaded all it needs, from nowhere else: asking elsewhere is an error on the page. */
export async function openViewer(url: string): Promise<Page> {
  const page = await newPage({ width: 1200 });
  await page.route(
    ({ href }) => !href.startsWith(url) && !href.startsWith("data:"),
    (route) => route.abort(),
  );
  await page.goto(url);
  return page;
}

/** Shows a questionnaire with its answers. */
export async function showForm(
  page: Page,
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
): Promise<void> {
  await page.evaluate(
    async ([form, answers]) => {
      const { Util } = Reflect.get(window, "LForms") as LForms;
      const empty = Util.convertFHIRQuestionnaireToLForms(form, "R4");
      const filled = Util.mergeFHIRDataIntoLForms("QuestionnaireResponse", answers, empty, "R4");
      await Util.addFormToPage(filled, "form");
    },
    [questionnaire, response] as const,
  );
}

/** What the viewer would save of the form it shows. */
export async function savedForm(page: Page): Promise<object> {
  return page.evaluate(() => {
    const { Util } = Reflect.get(window, "LForms") as LForms;
    return Util.getFormFHIRData("QuestionnaireResponse", "R4");
  });
}

/** A question on the form, with what is chosen or written there. */
export type ShownItem = {
  readonly linkId: string;
  readonly text: string;
  readonly answers: readonly string[];
};

/** The questions that are to be seen on the form, in order. */
export async function shownItems(page: Page): Promise<readonly ShownItem[]> {
  return page.locator("lhc-item > lhc-item-question:visible").evaluateAll((items) =>
    items.flatMap((item) => {
      const fields = item.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        "input, textarea",
      );
      if (fields.length === 0) return [];
      const said = (element: Element | null) => element?.textContent?.trim() ?? "";
      const isChoice = ({ type }: { type: string }) => type === "radio" || type === "checkbox";
      const answers = [...fields].flatMap((field) => {
        if (!isChoice(field)) return field.value || [];
        return "checked" in field && field.checked ? said(field.closest("label")) : [];
      });
      const linkId = item.parentElement?.id.replace(/^item-|\/.*$/g, "") ?? "";
      return [{ linkId, text: said(item.querySelector(".question")), answers }];
    }),
  );
}
