import { type Earlier, inOrder } from "../engine/changes.ts";
import { type Notice, type ScreeningContext, sessionOf } from "../machine/context.ts";
import type { ScreeningEvent } from "../machine/screening.ts";
import { fileOf, type OpenedFile } from "../session/file.ts";
import { copiedAnswers } from "../summary/copy.ts";
import type { FileTask } from "../ui/view.ts";
import type { Translator } from "../wording/translate.ts";
import { type Refused, read, readCode } from "./intake.ts";

/** Files in and out of the device's own store. Nothing leaves the device but by the person's hand, and nothing throws. */

/** What a task with files needs of the app. */
export type Desk = {
  readonly context: () => ScreeningContext;
  readonly send: (event: ScreeningEvent, move?: "replace") => void;
  readonly t: Translator;
  readonly today: string;
};

/** Does what was asked for, and tells in a notice what could not be done. */
export async function onFile(task: FileTask, desk: Desk): Promise<void> {
  if (task.type === "open") return open(task.file, desk);
  if (task.type === "compare") return compare(task.files, desk);
  if (task.type === "paste")
    return show(await readCode(task.text, desk.context().questionnaire), desk);
  if (task.type === "save") return download(savedFile(desk, "application/json"));
  if (task.type === "save-fhir") return saveFhir(desk);
  const shared =
    task.type === "share-text" ? { text: task.text } : { files: [savedFile(desk, "text/plain")] };
  if (!(await share(shared))) tell("not-shared", desk);
}

/** What this browser can share with other apps. */
export function shareable(): { readonly file: boolean; readonly text: boolean } {
  const canShare = (data: ShareData) =>
    typeof navigator.canShare === "function" && navigator.canShare(data);
  const file = new File([""], "mmn.txt", { type: "text/plain" });
  return { file: canShare({ files: [file] }), text: canShare({ text: "mmn" }) };
}

/** Opens the system's own list of apps to share with. True also when the person then shares with none. */
async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

async function open(file: File, desk: Desk): Promise<void> {
  if (file.type.startsWith("image/")) {
    // Looking for a code takes seconds, in which the page stands still.
    tell("file-looking", desk);
    await new Promise((painted) => setTimeout(painted, 50));
  }
  show(await read(file, desk.context().questionnaire), desk);
}

/** Goes on with what was opened. */
function show(opened: OpenedFile | Refused, { send }: Desk): void {
  if ("notice" in opened) {
    tell(opened.notice, { send });
    return;
  }
  const { session, isWhole, unread } = opened;
  send({ type: "session.open", session });
  const notice = isWhole ? "opened" : "opened-partly";
  send({ type: "notice.show", notice, about: unread }, "replace");
}

/** Lays files beside the present answers; what cannot be read is told, and the others are taken all the same. */
async function compare(files: readonly File[], { context, send }: Desk): Promise<void> {
  const { questionnaire } = context();
  const all = await Promise.all(files.map((file) => read(file, questionnaire)));
  const opened = all.filter((file) => "session" in file);
  const found = opened.map(
    ({ savedOn, session }): Earlier => ({ savedOn, answers: session.answers }),
  );
  if (found.length > 0) {
    send({ type: "earlier.show", earlier: inOrder([...context().earlier, ...found]) });
    document.getElementById("compare")?.focus();
  }
  const refused = all.find((file) => "notice" in file);
  const isPartly = opened.some(({ isWhole }) => !isWhole);
  const notice = refused?.notice ?? (isPartly ? "earlier-partly" : undefined);
  if (notice) tell(notice, { send });
}

/** Tells what went wrong where it is seen: the person may be far below the notices. */
function tell(notice: Notice, { send }: Pick<Desk, "send">): void {
  send({ type: "notice.show", notice }, "replace");
  document.querySelector(".notice")?.scrollIntoView({ block: "nearest" });
}

/** The answers for a record system; what the person leaves out of a copy is not in it. */
async function saveFhir({ context, t, today, send }: Desk): Promise<void> {
  const fhir = await import("../formats/fhir/response.ts").catch(() => undefined);
  if (!fhir) return tell("not-loaded", { send });
  const { questionnaire, answerer } = context();
  const about = { t, authored: today, by: answerer };
  const response = fhir.responseOf(questionnaire, copiedAnswers(context()), about);
  const text = `${JSON.stringify(response, null, 2)}\n`;
  download(new File([text], `mmn-answers-${today}.fhir.json`, { type: "application/fhir+json" }));
}

/** The answers as a file. Its name holds the day and no answer. */
function savedFile({ context, t, today }: Desk, type: string): File {
  const text = fileOf(context().questionnaire, sessionOf(context()), {
    savedOn: today,
    language: t.language,
  });
  // Browsers share only some kinds of files, and JSON is not among them; what is inside is the same.
  const extension = type === "text/plain" ? "txt" : "json";
  return new File([text], `mmn-answers-${today}.${extension}`, { type });
}

function download(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Some browsers fetch it only after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
