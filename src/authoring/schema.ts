import { writeFileSync } from "node:fs";
import * as z from "zod/mini";
import { condition, findingStatus } from "../questionnaire/condition.ts";
import { learn, learnWords } from "../questionnaire/learn.ts";
import { messages } from "../questionnaire/messages.ts";
import { code, id, plainText } from "../questionnaire/names.ts";
import { questionnaire } from "../questionnaire/schema.ts";
import { session } from "../session/session.ts";

// What npm run schema does: writes the schemas that editors read, from those that the build checks with; and a new
// session, from what a session is.

const ROOT = new URL("../../", import.meta.url);

/** The schemas for editors, as the text of their files, by name. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return {
    "questionnaire.schema.json": fileOf(questionnaire),
    "messages.schema.json": fileOf(messages),
    "helper.schema.json": helperFile(fileOf(messages)),
    "learn.schema.json": fileOf(learn),
    "learn-words.schema.json": fileOf(learnWords),
  };
}

/** All that is written, as the text of its files, by their paths. */
export function writtenFiles(): Readonly<Record<string, string>> {
  const schemas = Object.entries(schemaFiles());
  return {
    ...Object.fromEntries(schemas.map(([name, text]) => [`questionnaires/${name}`, text])),
    "src/session/new.json": `${format(session.parse({}))}\n`,
  };
}

/** What editors show on pointing at a part. */
const about = z.registry<{ id?: string; title?: string; description?: string }>();
about.add(questionnaire, {
  title: "Questionnaire",
  description:
    "What is asked, when, and how the answers are judged. Words stand in questionnaires/locales/.",
});
about.add(messages, {
  title: "Words of a questionnaire",
  description:
    "Every word a person reads, in one language. Keys follow from the ids of the questionnaire.",
});
about.add(learn, {
  title: "Learn pages",
  description:
    "What the pages say, block by block, and the sources of each. Words stand in the folder of each language.",
});
about.add(learnWords, {
  title: "Words of the learn pages",
  description:
    "Every word of the learn pages, in one language. Keys follow from the ids of the pages.",
});
about.add(condition, {
  id: "condition",
  title: "Condition",
  description: "True, false or not known, given the answers. See questionnaires/README.md.",
});
about.add(findingStatus, {
  id: "status",
  description: "How a finding stands. Unknown is what is neither met, unclear nor not met.",
});
about.add(id, { id: "id", description: "Words in lower case joined by hyphens." });
about.add(code, {
  id: "code",
  description: "What is saved for an option: words joined by hyphens.",
});
about.add(plainText, { id: "words", description: "Plain text, no markup." });

function fileOf(schema: z.ZodMiniType): string {
  const json = z.toJSONSchema(schema, {
    io: "input",
    metadata: about,
    override({ jsonSchema }) {
      // Says only that the app does not change the data; editors would take it to mean that nobody may.
      delete jsonSchema.readOnly;
    },
  });
  return `${format(json)}\n`;
}

/** The words for a helper may be any of the words, so that none of them is required. */
function helperFile(file: string): string {
  const words: unknown = JSON.parse(file, (key, value) => (key === "required" ? undefined : value));
  const title = "Words of a questionnaire for a helper";
  const description = "What differs where somebody answers for another: they in place of you.";
  return `${format({ ...Object(words), title, description })}\n`;
}

/** JSON as the formatter leaves it: a list of names stands on one line where it fits. */
function format(json: unknown): string {
  const lines = JSON.stringify(json, null, 2);
  return lines.replace(/^(.*)\[\n([^[\]{}]+)\n *\](,?)$/gm, (whole, start, names, end) => {
    const line = `${start}[${names.trim().replace(/\n */g, " ")}]${end}`;
    return line.length <= 140 ? line : whole;
  });
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(writtenFiles())) {
    writeFileSync(new URL(path, ROOT), text);
  }
}
