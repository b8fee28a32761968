import { download } from "../browser/download.ts";
import { share } from "../browser/share.ts";
import { type Earlier, inOrder } from "../engine/changes.ts";
import type { Notice, ScreeningContext } from "../machine/context.ts";
import type { ScreeningEvent } from "../machine/events.ts";
import { fileOf } from "../session/file.ts";
import { copiedAnswers } from "../summary/copy.ts";
import type { FileTask } from "../ui/view.ts";
import type { Translator } from "../wording/translate.ts";
import { type Found, type Refused, read, readCode } from "./intake.ts";

/** Files in and out of the device's own store. Nothing leaves the device but by the person's hand, and nothing throws. */

/** What a task with files needs of the app. */
export type Host = {
  readonly context: () => ScreeningContext;
  readonly send: (event: ScreeningEvent, move?: "replace") => void;
  readonly t: Translator;
  readonly today: string;
};

/** Does what was asked for, and tells in a notice what could not be done. */
export async function onFile(task: FileTask, host: Host): Promise<void> {
  if (task.type === "open") return open(task.file, host);
  if (task.type === "compare") return compare(task.files, host);
  if (task.type === "paste")
    return show(await readCode(task.text, host.context().questionnaire), host);
  if (task.type === "save") return download(savedFile(host, "application/json"));
  if (task.type === "save-fhir") return saveFhir(host);
  const shared =
    task.type === "share-text" ? { text: task.text } : { files: [savedFile(host, "text/plain")] };
  if (!(await share(shared))) tell("not-shared", host);
}

async function open(file: File, host: Host): Promise<void> {
  if (file.type.startsWith("image/")) {
    // Looking for a code takes seconds, in which the page stands still.
    tell("file-looking", host);
    await new Promise((painted) => setTimeout(painted, 50));
  }
  show(await read(file, host.context().questionnaire), host);
}

/** Goes on with what was opened. */
function show(opened: Found | Refused, { send }: Host): void {
  if ("notice" in opened) {
    tell(opened.notice, { send });
    return;
  }
  const { session, isWhole, isNewest, unread } = opened;
  send({ type: "session.open", session });
  const notice = isNewest ? "opened-newest" : isWhole ? "opened" : "opened-partly";
  send({ type: "notice.show", notice, about: unread }, "replace");
}

/** Lays files beside the present answers; what cannot be read is told, and the others are taken all the same. */
async function compare(files: readonly File[], { context, send }: Host): Promise<void> {
  const { questionnaire } = context();
  const all = await Promise.all(files.map((file) => read(file, questionnaire)));
  const opened = all.filter((file) => "session" in file);
  const found = opened.map(
    ({ savedOn, session }): Earlier => ({ savedOn, answers: session.answers }),
  );
  if (found.length > 0) {
    send({ type: "earlier.show", earlier: inOrder([...context().session.earlier, ...found]) });
    document.getElementById("compare")?.focus();
  }
  const refused = all.find((file) => "notice" in file);
  const isPartly = opened.some(({ isWhole }) => !isWhole);
  const isNewest = opened.some((file) => file.isNewest);
  const notice =
    refused?.notice ?? (isPartly ? "earlier-partly" : isNewest ? "opened-newest" : undefined);
  if (notice) tell(notice, { send });
}

/** Tells what went wrong where it is seen: the person may be far below the notices. */
function tell(notice: Notice, { send }: Pick<Host, "send">): void {
  send({ type: "notice.show", notice }, "replace");
  document.querySelector(".notice")?.scrollIntoView({ block: "nearest" });
}

/** The answers for a record system; what the person leaves out of a copy is not in it. */
async function saveFhir({ context, t, today, send }: Host): Promise<void> {
  const fhir = await import("../formats/fhir/response.ts").catch(() => undefined);
  if (!fhir) return tell("not-loaded", { send });
  const { questionnaire, session } = context();
  const about = { t, authored: today, by: session.answerer };
  const response = fhir.responseOf(
    questionnaire,
    copiedAnswers({ questionnaire, ...session }),
    about,
  );
  const text = `${JSON.stringify(response, null, 2)}\n`;
  download(new File([text], `mmn-answers-${today}.fhir.json`, { type: "application/fhir+json" }));
}

/** The answers as a file. Its name holds the day and no answer. */
function savedFile({ context, t, today }: Host, type: string): File {
  const text = fileOf(context().questionnaire, context().session, {
    savedOn: today,
    language: t.language,
  });
  // Browsers share only some kinds of files, and JSON is not among them; what is inside is the same.
  const extension = type === "text/plain" ? "txt" : "json";
  return new File([text], `mmn-answers-${today}.${extension}`, { type });
}
