import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import type { Plugin } from "vite";
import { type Language, wordsFile } from "../authoring/languages.ts";
import { OURS } from "../authoring/ours.ts";
import { dayText } from "../wording/day-text.ts";
import { staticPage } from "./static.ts";

const PROOF = `questionnaires/${OURS}/PROOF.md`;
const QUESTIONNAIRE = `questionnaires/${OURS}/questionnaire.json`;

/**
 * A vite plugin: fills proof.html, for doctors and others who ask how the rules were checked, from PROOF.md. Around it
 * stand words in a language; the file itself is in the first one, and in no other.
 */
export function proofPage({ code }: Language, original: Language): Plugin {
  return staticPage({
    name: "proof",
    source: "src/authoring/proof/page/proof.html",
    address: "proof.html",
    async fill(root) {
      const read = (file: string) => readFileSync(join(root, file), "utf8");
      const { proof }: { proof: Record<string, string> } = JSON.parse(
        read(wordsFile(code, "app.proof")),
      );
      const { reviewBy, version, rules }: Given = JSON.parse(read(QUESTIONNAIRE));
      const values = { date: dayText(reviewBy, code), version, rules };
      const words = Object.entries(proof).map(([key, text]) => [
        `proof.${key}`,
        text.replace(
          /\{\{(date|version|rules)\}\}/g,
          (_, name: keyof typeof values) => values[name],
        ),
      ]);
      const proved = await htmlOf(withoutHead(read(PROOF)));
      const { code: lang, dir } = original;
      return {
        ...Object.fromEntries(words),
        proof: code === lang ? proved : `<div lang="${lang}" dir="${dir}">${proved}</div>`,
      };
    },
  });
}

/** What the page tells of the questionnaire in words of its own. */
type Given = { readonly reviewBy: string; readonly version: string; readonly rules: string };

/** The file without its title and how it is written, which are for people who build it; the page has its own. */
export function withoutHead(markdown: string): string {
  const [head] = /^# .+\n\n.+\n\n/.exec(markdown) ?? [];
  if (head === undefined) throw new Error("PROOF.md: it does not begin with a title and a line.");
  return markdown.slice(head.length);
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
