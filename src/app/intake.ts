import { isPicture, type Kind, kindOf, type PictureType } from "../browser/kind.ts";
import type { PhotoFault, Waiting } from "../browser/photo.ts";
import { textIn } from "../browser/text.ts";
import type { Notice } from "../machine/context.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import { type OpenedFile, readFile } from "../session/file.ts";

/** The largest file that is read. Our own are of a few thousand bytes. */
export const LARGEST = 1_000_000;

/** The largest picture that is looked at; phones make them of a few million bytes. */
const LARGEST_PICTURE = 40_000_000;

/** What was found in a file, and whether it is the newest of several sets of answers that the file holds. */
export type Found = OpenedFile & { readonly isNewest?: boolean };

/** Why a file is not opened, as it is told. */
export type Refused = { readonly notice: Notice };

/**
 * Reads a file: one of ours, answers in FHIR, or a photo of a code, as what it holds says. Its contents are data, and
 * nothing in it is run.
 */
export async function read(
  file: File,
  questionnaire: AskedQuestionnaire,
  waiting: Waiting,
): Promise<Found | Refused> {
  try {
    return await readOf(file, questionnaire, waiting);
  } catch {
    return { notice: "file-not-readable" };
  }
}

async function readOf(
  file: File,
  questionnaire: AskedQuestionnaire,
  waiting: Waiting,
): Promise<Found | Refused> {
  const kind = await kindOf(file);
  if (isPicture(kind)) return pictureRead(file, kind, questionnaire, waiting);
  if (kind !== "text") return { notice: UNREAD[kind] };
  if (file.size > LARGEST) return { notice: "file-too-big" };
  // What is no text throws, and so does a file that is gone.
  const text = textIn(new Uint8Array(await file.arrayBuffer()));
  const opened = readFile(questionnaire, text);
  if (!("fault" in opened)) return opened;
  if (opened.fault === "fhir") return fhirRead(questionnaire, text);
  return { notice: `file-${opened.fault}` };
}

/** A response in FHIR as our own record, which is then read like any other. Few need it, so it is loaded on demand. */
async function fhirRead(questionnaire: AskedQuestionnaire, text: string): Promise<Found | Refused> {
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
  questionnaire: AskedQuestionnaire,
): Promise<OpenedFile | Refused> {
  const readText = await codeReader().catch(() => undefined);
  if (!readText) return { notice: "not-loaded" };
  const { record, fault } = readText(questionnaire, text);
  if (record) return sessionFrom(questionnaire, record);
  const notice = fault === "other-version" ? "code-other-version" : NOTICES[fault];
  return { notice: notice ?? "code-not-readable" };
}

/** The answers from the code in a photo of a print. It is read on the device like any other file, and not kept. */
async function pictureRead(
  file: File,
  type: PictureType,
  questionnaire: AskedQuestionnaire,
  waiting: Waiting,
): Promise<OpenedFile | Refused> {
  if (file.size > LARGEST_PICTURE) return { notice: PICTURES["too-large"] };
  const parts = await Promise.all([import("../browser/photo.ts"), codeReader()]).catch(() => []);
  const [photo, readText] = parts;
  if (!photo || !readText) return { notice: "not-loaded" };
  const { text, fault } = await photo.readPhoto(file, type, waiting);
  if (text === undefined) {
    const isUnusual = fault === "not-opened" && UNUSUAL.includes(type);
    return { notice: isUnusual ? UNREAD["other-picture"] : PICTURES[fault] };
  }
  const found = readText(questionnaire, text);
  if (!found.record) return { notice: NOTICES[found.fault] ?? PICTURES["no-code"] };
  return sessionFrom(questionnaire, found.record);
}

/** What reads codes, those of earlier versions too. */
async function codeReader() {
  const [{ read: readText }, { earlier }] = await Promise.all([
    import("../formats/code/pack.ts"),
    import("./earlier.ts"),
  ]);
  return (questionnaire: AskedQuestionnaire, text: string) =>
    readText(questionnaire, text, earlier);
}

/** What another reader made of a file, read like a file of ours. */
function sessionFrom(questionnaire: AskedQuestionnaire, record: object): OpenedFile | Refused {
  const opened = readFile(questionnaire, JSON.stringify(record));
  return "fault" in opened ? { notice: `file-${opened.fault}` } : opened;
}

/** The kinds of pictures that not every browser opens. */
const UNUSUAL: readonly PictureType[] = ["image/heic", "image/avif"];

/** How it is told that a file is of a kind that holds no answers, or not for this browser. */
const UNREAD: Readonly<Record<Exclude<Kind, PictureType | "text">, Notice>> = {
  "other-picture": "file-picture-kind",
  pdf: "file-pdf",
  drawing: "file-drawing",
  packed: "file-packed",
  empty: "file-empty",
};

/** How it is told why there is no text from a picture. */
const PICTURES: Readonly<Record<PhotoFault, Notice>> = {
  "no-code": "file-picture",
  "not-opened": "file-picture-damaged",
  "too-large": "file-picture-large",
  "too-long": "file-picture-slow",
  "no-worker": "file-picture-never",
  stopped: "file-stopped",
};

const NOTICES: Readonly<Record<string, Notice>> = {
  "not-a-response": "file-fhir",
  several: "file-fhir-several",
  "unknown-questionnaire": "file-other-questionnaire",
  "other-questionnaire": "file-other-questionnaire",
  "other-version": "file-other-version",
};
