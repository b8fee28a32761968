import { isEarlier } from "../engine/versions.ts";
import type { ScreeningContext } from "../machine/context.ts";
import type { Place } from "../machine/place.ts";
import type { Loader, PartName } from "./loader.ts";

/** The parts that a person needs now, or will before long, in the order in which they are fetched. */
export function partsFor(
  { questionnaire, session, handed, unreadableCopy, isCopyOther }: ScreeningContext,
  place: Place,
  { get }: Loader,
): readonly PartName[] {
  const isTold = isCopyOther || session.setAside.length > 0;
  const isFound = unreadableCopy !== undefined && unreadableCopy !== "kept";
  const isOnTheWay = place.at !== "start" || isFound || isTold;
  // The device is not asked for its voices before somebody may want one.
  const isHeard = session.comfort.aloud === "on" || place.at === "comfort";
  const isOld = session.earlier.some(
    ({ version }) => version && isEarlier(version, questionnaire.version),
  );
  const wanted: readonly (readonly [PartName, boolean])[] = [
    ["helper", [session, handed?.session].some((one) => one?.answerer === "helper")],
    ["messages", isOnTheWay],
    ["pages", isOnTheWay],
    ["code", session.print.hasCode],
    // Nothing on a page waits for them. They come before the questions, after which nothing may be asked of the network.
    ["drawings", isOnTheWay],
    ["earlier", isOld],
    // Read beside the questions, so after all that answering wants, and yet before them.
    ["learn", isOnTheWay],
    ["speech", isHeard && get("pages") !== undefined],
  ];
  return wanted.flatMap(([name, isWanted]) => (isWanted ? [name] : []));
}
