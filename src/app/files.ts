import { download } from "../browser/download.ts";
import { share } from "../browser/share.ts";
import { type Earlier, inOrder } from "../engine/changes.ts";
import { newlyAsked } from "../engine/versions.ts";
import type { Notice, ScreeningContext } from "../machine/context.ts";
import type { ScreeningEvent } from "../machine/events.ts";
import { isSamePlace, type Place } from "../machine/place.ts";
import { fileOf } from "../session/file.ts";
import { hasSaid } from "../session/said.ts";
import { copiedAnswers } from "../summary/copy.ts";
import { focusHeading } from "../ui/focus.ts";
import { OPENERS } from "../ui/parts/OpenFile.tsx";
import type { FileTask, View } from "../ui/view.ts";
import type { Translator } from "../wording/translate.ts";
import { settleCopy } from "./copies.ts";
import { type Found, type Refused, read, readCode } from "./intake.ts";
import { reminderFile } from "./reminder.ts";
import { openTurns } from "./turns.ts";

/** Files in and out of the device's own store. Nothing leaves the device but by the person's hand, and nothing throws. */

/** What a task with files needs of the app. */
export type Host = {
  /** The id of the control that asked for it; none where something was dropped on the page. */
  readonly at?: string | undefined;
  readonly context: () => ScreeningContext;
  readonly place: () => Place;
  readonly send: (event: ScreeningEvent, move?: "replace") => void;
  readonly t: Translator;
  readonly today: string;
};

/** Files are read one after the other: opened, a picture takes much memory, and two take twice as much. */
const turns = openTurns();

/** What reads files. */
const READS: readonly FileTask["type"][] = ["open", "offer", "paste", "compare"];

/** The controls by which a file is opened, for whatever place a file is dropped at. */
const openers: Partial<Record<Place["at"], string>> = OPENERS;

/** Who waits while a file is read, and while a picture is looked at. */
let reading: Host | undefined;
let looking: Host | undefined;

/** What was drawn last. */
let before: Pick<View, "place" | "cleared"> | undefined;

/** Does what was asked for, and tells in a notice what could not be done. */
export async function onFile(task: FileTask, given: Host): Promise<void> {
  const host = { ...given, at: task.at };
  if (task.type === "stop-looking") return stopReading(task.at);
  if (READS.includes(task.type)) reading = host;
  if (task.type === "open") return openNext((signal) => open(task.file, host, signal));
  if (task.type === "offer") return openNext((signal) => offer(task.files, host, signal));
  if (task.type === "paste") return openNext((signal) => paste(task.text, host, signal));
  if (task.type === "compare") return turns.join((signal) => compare(task.files, host, signal));
  if (task.type === "settle-copy") return settleCopy(task.isOurs, host);
  if (task.type === "save") return save(savedFile(host, "application/json"), host);
  if (task.type === "save-fhir") return saveFhir(host);
  if (task.type === "save-made") return download(task.file);
  if (task.type === "save-reminder") return download(reminderFile(task, host.t));
  const shared =
    task.type === "share-text" ? { text: task.text } : { files: [savedFile(host, "text/plain")] };
  if (!(await share(shared))) tell("not-shared", host);
}

/** Who waits while a picture is looked at, if anybody does: the control that asked for it. */
export function lookingFor(): Pick<Host, "at"> | undefined {
  return looking;
}

/**
 * Reading ends when the person moves on or deletes what they said: a file that is opened later would take them from where
 * they are, and what they deleted from where they can bring it back.
 */
export function endWhatIsLeft({ place, cleared }: Pick<View, "place" | "cleared">): void {
  const isMoved = before && !isSamePlace(place, before.place);
  const isCleared = before && cleared !== before.cleared;
  before = { place, cleared };
  // What became of the answers is told in words of its own.
  if (isCleared) endReading();
  else if (isMoved) stopReading();
}

/** Reads no more, and tells it where that was asked for. */
function stopReading(at?: string): void {
  if (!turns.isBusy() || !reading) return;
  const host = { ...reading, at };
  endReading();
  tell("file-stopped", host);
}

/** Opens something in place of whatever else was to be opened or compared: what was chosen last is what is wanted. */
function openNext(task: Parameters<typeof turns.join>[0]): Promise<void> {
  endReading();
  return turns.join(task);
}

function endReading(): void {
  looking = undefined;
  turns.end();
}

async function open(file: File, host: Host, signal: AbortSignal, isAsked = true): Promise<void> {
  const { all } = await readAll([file], host, signal);
  if (!all[0]) return;
  endReading();
  show(all[0], host, isAsked);
}

/** Of several files nobody knows which is meant. */
async function offer(files: readonly File[], given: Host, signal: AbortSignal): Promise<void> {
  const [file, another] = files;
  const host = { ...given, at: openers[given.place().at] };
  if (another) tell("file-several", host);
  else if (file) await open(file, host, signal, false);
}

async function paste(text: string, host: Host, signal: AbortSignal): Promise<void> {
  const found = await readCode(text, host.context().questionnaire);
  if (signal.aborted) return;
  endReading();
  show(found, host);
}

/** What came of reading files, and whether it took a while; no files where nobody wants them any more. */
type Read = { readonly all: readonly (Found | Refused)[]; readonly hasLooked: boolean };

/** Reads files, and tells once that a picture takes a while. */
async function readAll(files: readonly File[], host: Host, signal: AbortSignal): Promise<Read> {
  const { questionnaire } = host.context();
  const onLook = () => {
    const isTold = looking !== undefined;
    looking = host;
    if (!isTold) tell("file-looking", host);
  };
  const all: (Found | Refused)[] = [];
  for (const file of files) {
    all.push(await read(file, questionnaire, { signal, onLook }));
    if (signal.aborted) return { all: [], hasLooked: false };
  }
  const hasLooked = looking !== undefined;
  looking = undefined;
  return { all, hasLooked };
}

/** Goes on with what was opened, or only reads it where it was handed over; where nobody asked for it, it never takes the place of answers unasked. */
function show(opened: Found | Refused, host: Host, isAsked = true): void {
  if ("notice" in opened) {
    tell(opened.notice, host);
    return;
  }
  const { context, place, send } = host;
  if (place().at === "handed") {
    send({ type: "handed.open", handed: opened }, "replace");
    return;
  }
  const { session, isWhole, isNewest, unread, version } = opened;
  const asked = newlyAsked(context().questionnaire, session.answers, version);
  const whole = asked.length > 0 ? "opened-earlier" : "opened";
  const notice = isNewest ? "opened-newest" : isWhole ? whole : "opened-partly";
  const about = { session, notice, about: [...unread, ...asked] } as const;
  if (isAsked || !hasSaid(context().session)) send({ type: "session.open", ...about, at: place() });
  else send({ type: "file.offer", ...about }, "replace");
}

/** Lays files beside the present answers; what cannot be read is told, and the others are taken all the same. */
async function compare(files: readonly File[], host: Host, signal: AbortSignal): Promise<void> {
  const { context, send } = host;
  const { all, hasLooked } = await readAll(files, host, signal);
  const opened = all.filter((file) => "session" in file);
  const found = opened.map(
    ({ savedOn, version, given }): Earlier => ({ savedOn, version, answers: given }),
  );
  if (found.length > 0) {
    send({ type: "earlier.show", earlier: inOrder([...context().session.earlier, ...found]) });
    document.getElementById("compare")?.focus();
  }
  const refused = all.find((file) => "notice" in file);
  const isPartly = opened.some(({ isWhole }) => !isWhole);
  const isNewest = opened.some((file) => file.isNewest);
  const told = isNewest ? "earlier-newest" : hasLooked ? "file-found" : "earlier-added";
  const why = refused && (opened.length > 0 ? "earlier-refused" : refused.notice);
  // Who wants them no more, for they moved on, is told nothing.
  if (all.length > 0) tell(why ?? (isPartly ? "earlier-partly" : told), host);
}

/** Tells something where the person is: at the control that asked, or above the heading, and leads them there. */
function tell(notice: Notice, { at, send }: Pick<Host, "at" | "send">): void {
  send({ type: "notice.show", notice, at }, "replace");
  if (at === undefined) focusHeading();
}

/** Saves a file, and says what it is called and where it usually lands: browsers tell little of that. */
function save(file: File, host: Host): void {
  download(file);
  tell("file-saved", host);
}

/** The answers for a record system; what the person leaves out of a copy is not in it. */
async function saveFhir(host: Host): Promise<void> {
  const { context, t, today } = host;
  const fhir = await import("../formats/fhir/response.ts").catch(() => undefined);
  if (!fhir) return tell("not-loaded", host);
  const { questionnaire, session } = context();
  const about = { t, authored: today, by: session.answerer };
  const response = fhir.responseOf(
    questionnaire,
    copiedAnswers({ questionnaire, ...session }),
    about,
  );
  const text = `${JSON.stringify(response, null, 2)}\n`;
  const type = "application/fhir+json";
  save(new File([text], `mmn-answers-${today}.fhir.json`, { type }), host);
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
