import { inOrder } from "./engine/changes.ts";
import type { Earlier } from "./engine/session.ts";
import { read } from "./intake.ts";
import { type Notice, type ScreeningContext, sessionOf } from "./machine/context.ts";
import type { ScreeningEvent } from "./machine/screening.ts";
import { fileOf } from "./session/file.ts";
import type { FileTask } from "./ui/view.ts";

/** Files in and out of the device's own store. Nothing leaves the device but by the person's hand, and nothing throws. */

/** What a task with files needs of the app. */
export type Desk = {
  readonly context: () => ScreeningContext;
  readonly send: (event: ScreeningEvent, move?: "replace") => void;
  readonly language: string;
  readonly today: string;
};

/** Does what was asked for, and tells in a notice what could not be done. */
export async function onFile(task: FileTask, desk: Desk): Promise<void> {
  if (task.type === "open") return open(task.file, desk);
  if (task.type === "compare") return compare(task.files, desk);
  if (task.type === "save") return download(savedFile(desk, "application/json"));
  const isShared = await share({ file: savedFile(desk, "text/plain") });
  if (!isShared) tell("not-shared", desk);
}

/** Whether this browser has a way to share files with other apps. */
export function canShareFiles(): boolean {
  const file = new File([""], "mmn.txt", { type: "text/plain" });
  return typeof navigator.canShare === "function" && navigator.canShare({ files: [file] });
}

/** What to hand to another app. */
export type Shared = { readonly title?: string; readonly text?: string; readonly file?: File };

/** Opens the system's own list of apps to share with. True also when the person then shares with none. */
export async function share({ title, text, file }: Shared): Promise<boolean> {
  try {
    await navigator.share({
      ...(title !== undefined && { title }),
      ...(text !== undefined && { text }),
      ...(file !== undefined && { files: [file] }),
    });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

async function open(file: File, { context, send }: Desk): Promise<void> {
  const opened = await read(file, context().questionnaire);
  if ("notice" in opened) return tell(opened.notice, { send });
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

/** The answers as a file. Its name holds the day and no answer. */
function savedFile({ context, language, today }: Desk, type: string): File {
  const text = fileOf(context().questionnaire, sessionOf(context()), { savedOn: today, language });
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
