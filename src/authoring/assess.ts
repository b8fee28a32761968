import { readFileSync } from "node:fs";
import { assess as judge } from "../engine/assess.ts";
import { type Fault, readRecord } from "../session/record.ts";
import { parseJson } from "./json.ts";
import { mmn } from "./mmn.ts";

/** The command line: reads answers files, prints a JSON array of assessments, or every fault and nothing else. */

const USAGE = "Usage: npm run --silent assess -- FILE... (- is standard input)";

const WORDS: Readonly<Record<Fault["code"], string>> = {
  "not-a-record": "is not an answers record",
  "no-questionnaire": "does not say which questionnaire it answers",
  "unknown-questionnaire": "answers a questionnaire that is not known",
  "other-version": "is of a version that cannot be read",
  "no-answers": "has no answers",
  "unknown-item": "is not an item of the questionnaire",
  required: "must be answered",
  "wrong-type": "has an answer of the wrong type",
  "unknown-code": "has a code that the item does not offer",
  duplicate: "names a code twice",
  "not-alone": "has none or not-sure beside another code",
  "too-long": "has a text that is too long",
  "not-a-date": "is not a date of the form YYYY or YYYY-MM",
};

const files = process.argv.slice(2);
const read = files.map(readFile);
const faults = files.length === 0 ? [USAGE] : read.flatMap((file) => file.faults);
if (faults.length === 0) {
  const records = read.flatMap((file) => file.records);
  const assessments = records.map((answers) => judge(mmn, answers));
  process.stdout.write(`${JSON.stringify(assessments)}\n`);
} else {
  // Not process.exit: it may cut off what is still being written.
  process.stderr.write(`${faults.join("\n")}\n`);
  process.exitCode = 2;
}

type ReadFile = {
  readonly records: readonly ReturnType<typeof readRecord>["answers"][];
  readonly faults: readonly string[];
};

function readFile(file: string): ReadFile {
  const text = contentOf(file);
  if (text === undefined) return { records: [], faults: [`${file}: cannot be read`] };
  const parsed = parseJson(text);
  if ("error" in parsed) return { records: [], faults: [`${file}: is not JSON`] };
  const { data } = parsed;
  const records = (Array.isArray(data) ? data : [data]).map((entry) => readRecord(mmn, entry));
  return {
    records: records.map(({ answers }) => answers),
    faults: records.flatMap(({ faults: found }, index) =>
      found.map((fault) => `${file}: record ${index + 1}: ${inWords(fault)}`),
    ),
  };
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return undefined;
  }
}

function inWords(fault: Fault): string {
  const words = WORDS[fault.code];
  // A linkId from a file may hold anything; quoted, it stays on its line.
  return "linkId" in fault ? `${JSON.stringify(fault.linkId).slice(1, -1)}: ${words}` : words;
}
