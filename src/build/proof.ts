import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import type { Plugin } from "vite";
import { OURS } from "../authoring/ours.ts";
import { staticPage } from "./static.ts";

const PROOF = `questionnaires/${OURS}/PROOF.md`;
const QUESTIONNAIRE = `questionnaires/${OURS}/questionnaire.json`;
const WORDS = "src/i18n/locales/en.proof.json";

/** A vite plugin: fills proof.html, for doctors and others who ask how the rules were checked, from PROOF.md. */
export function proofPage(): Plugin {
  return staticPage({
    name: "proof",
    source: "src/authoring/proof/page/proof.html",
    address: "proof.html",
    async fill(root) {
      const read = (file: string) => readFileSync(join(root, file), "utf8");
      const { proof }: { proof: Record<string, string> } = JSON.parse(read(WORDS));
      const { reviewBy: date }: { reviewBy: string } = JSON.parse(read(QUESTIONNAIRE));
      const words = Object.entries(proof).map(([key, text]) => [
        `proof.${key}`,
        text.replace("{{date}}", date),
      ]);
      return { ...Object.fromEntries(words), proof: await htmlOf(read(PROOF)) };
    },
  });
}

/** The page as HTML: a wide table can be scrolled by itself, by keys too, and only what is on the web is a link. */
export async function htmlOf(markdown: string): Promise<string> {
  const marked = new Marked({
    renderer: {
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        return /^https:/.test(href) ? `<a href="${href}" rel="noreferrer">${words}</a>` : words;
      },
    },
    hooks: {
      postprocess: (html) => {
        let count = 0;
        return html
          .replaceAll("<table>", () => {
            count += 1;
            return `<div class="proof-table" role="region" aria-label="Table ${count}" tabindex="0"><table>`;
          })
          .replaceAll("</table>", "</table></div>");
      },
    },
  });
  return marked.parse(markdown);
}
