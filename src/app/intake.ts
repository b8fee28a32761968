import type { Notice } from "../machine/context.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import { type OpenedFile, readFile } from "../session/file.ts";

/** The largest file that is read. Our own are of a few thousand bytes. */
export const LARGEST = 1_000_000;

/** The largest picture that is looked at; phones make them of a few million bytes. */
const LARGEST_PICTURE = 40_000_000;

/** What was found in a file, and whether it is the newest of several sets of answers that the file holds. */
export type Found = OpenedFile & { readonly isNewest?: boolean };

/** Why a file is not opened, as it is told. */
export type Refused = { readonly notice: Notice };

/** Reads a file: one of ours, answers in FHIR, or a photo of a code. Its contents are data, and nothing in it is run. */
export async function read(file: File, questionnaire: Questionnaire): Promise<Found | Refused> {
  try {
    return await readOf(file, questionnaire);
  } catch {
    return { notice: "file-not-readable" };
  }
}

async function readOf(file: File, questionnaire: Questionnaire): Promise<Found | Refused> {
  if (file.type.startsWith("image/")) return pictureRead(file, questionnaire);
  if (file.size > LARGEST) return { notice: "file-too-big" };
  // Strict, so that no text is taken for another; what is not UTF-8 throws, and so does a file that is gone.
  const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  const opened = readFile(questionnaire, text);
  if (!("fault" in opened)) return opened;
  if (opened.fault === "fhir") return fhirRead(questionnaire, text);
  return { notice: `file-${opened.fault}` };
}

/** A response in FHIR as our own record, which is then read like any other. Few need it, so it is loaded on demand. */
async function fhirRead(questionnaire: Questionnaire, text: string): Promise<Found | Refused> {
  const fhir = await import("../formats/fhir/read.ts").catch(() => undefined);
  if (!fhir) return { notice: "not-loaded" };
  const response = fhir.readResponse(questionnaire, JSON.parse(text));
  if ("fault" in response) return { notice: NOTICES[response.fault.code] ?? "file-not-readable" };
  const { by: answerer, authored, ...record } = response.record;
  const savedOn = authored?.slice(0, "YYYY-MM-DD".length);
  const opened = sessionFrom(questionnaire, { ...record, savedOn, answerer });
  return { ...opened, isNewest: response.isNewest };
}

/** The answers from a code that was typed or pasted. */
export async function readCode(
  text: string,
  questionnaire: Questionnaire,
): Promise<OpenedFile | Refused> {
  const code = await import("../formats/code/pack.ts").catch(() => undefined);
  if (!code) return { notice: "not-loaded" };
  const { record, fault } = code.read(questionnaire, text);
  return record
    ? sessionFrom(questionnaire, record)
    : { notice: NOTICES[fault] ?? "code-not-readable" };
}

/** The answers from the code in a photo of a print. It is read on the device like any other file, and not kept. */
async function pictureRead(
  file: File,
  questionnaire: Questionnaire,
): Promise<OpenedFile | Refused> {
  if (file.size > LARGEST_PICTURE) return { notice: "file-too-big" };
  const parts = await Promise.all([
    import("../browser/photo.ts"),
    import("../formats/code/pack.ts"),
  ]).catch(() => []);
  const [photo, code] = parts;
  if (!photo || !code) return { notice: "not-loaded" };
  const { text } = await photo.readPhoto(file);
  if (text === undefined) return { notice: "file-picture" };
  const { record, fault } = code.read(questionnaire, text);
  if (!record) return { notice: NOTICES[fault] ?? "file-picture" };
  return sessionFrom(questionnaire, record);
}

/** What another reader made of a file, read like a file of ours. */
function sessionFrom(questionnaire: Questionnaire, record: object): OpenedFile | Refused {
  const opened = readFile(questionnaire, JSON.stringify(record));
  return "fault" in opened ? { notice: `file-${opened.fault}` } : opened;
}

const NOTICES: Readonly<Record<string, Notice>> = {
  "not-a-response": "file-fhir",
  several: "file-fhir-several",
  "unknown-questionnaire": "file-other-questionnaire",
  "other-questionnaire": "file-other-questionnaire",
  "other-version": "file-other-version",
};
