import { isDeepStrictEqual } from "node:util";
import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import { type Move } from "../../src/browser/address.ts";
import { hrefOf, placeOf } from "../../src/machine/address.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { type PathPage, pagesOf, pathOf } from "../../src/engine/path.ts";
import { sessionOf } from "../../src/machine/context.ts";
import type { ScreeningEvent } from "../../src/machine/events.ts";
import { nextPlace } from "../../src/navigation/place.ts";
import { isSamePlace, type Place } from "../../src/machine/place.ts";
import { pageShown } from "../../src/navigation/shown.ts";
import { previousPlace } from "../../src/navigation/previous.ts";
import type { Item } from "../../src/questionnaire/schema.ts";
import { COMFORTS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { restore } from "../../src/session/restore.ts";
import { save } from "../../src/session/save.ts";
import { ANSWERERS, REGIONS } from "../../src/session/choices.ts";
import { titleOf } from "../../src/ui/title.ts";
import type { Translator } from "../../src/wording/translate.ts";
import { assessByHand } from "../contract/reading.ts";
import { typical, well } from "../fixtures/answers.ts";
import { type Dice, dice } from "../fixtures/random.ts";
import { screening } from "../fixtures/screening.ts";
import { t } from "../ui/words.ts";
import { type Act, links } from "./acts.ts";
import { acceptable, pressed } from "./entered.ts";
import { brokenBy, brokenIn, saidIn } from "./facts.ts";

/** Somebody who presses at random, with a memory of their own: what they said, and where their browser was. */
export type Walker = {
  /** Does something; a number decides what it is about. Throws when what must hold does not. */
  readonly press: (act: Act, number: number) => void;
  readonly visited: ReadonlySet<string>;
  readonly sent: ReadonlySet<string>;
};

export function walker(): Walker {
  let at = screening();
  let said: Answers = {};
  let taken: Answers = {};
  let history: readonly Place[] = [at.place()];
  let index = 0;
  const log: string[] = [];
  const visited = new Set<string>();
  const sent = new Set<string>();

  const check = (isSo: boolean, fact: string) => {
    if (!isSo) throw new Error(`Not so: ${fact}. After ${log.join(", ")}`);
  };

  const send = (event: ScreeningEvent, move: Move = "push") => {
    const before = at.context();
    at.send(event);
    const after = at.context();
    for (const fact of brokenBy({ before, event, after })) check(false, fact);
    show(after.place, move);
    visited.add(at.state());
    sent.add(event.type);
  };

  const show = (place: Place, move: Move) => {
    const current = history[index];
    if (current && isSamePlace(current, place)) return;
    if (move === "push") index += 1;
    const rest = move === "push" ? [] : history.slice(index + 1);
    history = [...history.slice(0, index), place, ...rest];
  };

  /** The app opens the address that the browser shows; what was entered is taken along. */
  const arrive = () => {
    const address = hrefOf(mmn.id, history[index] ?? { at: "start" });
    send({ type: "place.open", place: placeOf(mmn.id, address) }, "replace");
    taken = { ...taken, ...acceptable(said) };
  };

  const follow = (place: Place) => {
    show(place, "push");
    arrive();
  };

  const travel = (delta: number) => {
    if (!history[index + delta]) return;
    index += delta;
    arrive();
  };

  const items = () => pageShown(at.context())?.items ?? [];

  const enter = (item: Item | undefined, roll: Dice) => {
    if (!item) return;
    const value = pressed(item, said[item.linkId], roll);
    said = { ...said, [item.linkId]: value };
    const values = { [item.linkId]: value };
    send({ type: "page.draft", pageId: pageShown(at.context())?.id ?? "nowhere", values });
  };

  const submit = () => {
    const asked = items().map(({ linkId }) => linkId);
    const values = Object.fromEntries(asked.map((linkId) => [linkId, said[linkId] ?? null]));
    said = { ...said, ...values };
    if (isDeepStrictEqual(acceptable(values), values)) taken = { ...taken, ...values };
    send({ type: "page.submit", pageId: pageShown(at.context())?.id ?? "nowhere", values });
  };

  const goOn = (roll: Dice) => {
    switch (at.place().at) {
      case "start":
        return follow({ at: "disclaimer" });
      case "disclaimer":
        return send({ type: "disclaimer.accept" });
      case "asking":
        return submit();
      case "choosing":
        return send({ type: "background.choose", isWanted: roll.number() < 0.6 });
      case "urgent":
        return send({ type: "warning.acknowledge" });
      case "review":
        return follow({ at: "result" });
      case "result":
        return follow({ at: "review" });
      case "pause":
        return follow(nextPlace(mmn, at.context()));
      case "comfort":
        return follow(previousPlace(mmn, at.context(), at.place()) ?? { at: "start" });
    }
  };

  const reload = () => {
    const kept = sessionOf(at.context());
    const place = at.place();
    const { session, notice } = restore(mmn, save(mmn, kept));
    check(notice === undefined && isDeepStrictEqual(session, kept), "all is read back as it was");
    at = screening(session && { session });
    arrive();
    const isThere = isSamePlace(at.place(), place) || at.state() === "urgent";
    check(isThere, "a reload stays where one is, or tells an emergency");
  };

  const remove = () => {
    send({ type: "session.clear" });
    const before = { said, taken };
    said = {};
    taken = {};
    return before;
  };

  const does: Readonly<Record<Act, (roll: Dice) => void>> = {
    "speak another language": () => {
      const before = at.context();
      check(titleOf(before, t) !== titleOf(before, other), "the view speaks it");
      check(at.context() === before, "the state does not move with the language");
      const { questionnaire: _, ...rest } = before;
      check(/^(?:[^"]|"[\w-]*")*$/.test(JSON.stringify(rest)), "the state has codes and no words");
    },
    "choose on the side": (roll) =>
      send(
        roll.pick<ScreeningEvent>([
          { type: "region.choose", region: roll.pick(REGIONS) },
          { type: "answerer.choose", answerer: roll.pick(ANSWERERS) },
          { type: "ask.include", id: "why", isIncluded: roll.number() < 0.5 },
          { type: "ask.write", own: roll.pick(["", "why"]) },
          { type: "print.choose", print: { hasWords: roll.number() < 0.5 } },
          { type: "earlier.show", earlier: [{ savedOn: "2026-01-02", answers: well }] },
          { type: "keeping.choose", until: roll.number() < 0.5 ? "2026-12-22" : undefined },
          { type: "comfort.choose", comfort: { ...newSession.comfort, size: roll.pick(COMFORTS.size) } },
          { type: "notice.show", notice: "not-kept" },
        ]),
      ),
    continue: goOn,
    "press twice": (roll) => {
      const shown = pageShown(at.context())?.id;
      const { id } = roll.pick(pagesOf(mmn).filter((page) => page.id !== shown));
      send({ type: "page.submit", pageId: id, values: { weakness: "yes" } });
    },
    answer: (roll) => enter(items()[roll.below(items().length)], roll),
    "answer and continue": (roll) => {
      for (const { linkId } of items()) if (roll.number() < 0.9) enter(itemOf(linkId), roll);
      goOn(roll);
    },
    "go on": goOn,
    "go back": () => {
      const place = previousPlace(mmn, at.context(), at.place());
      if (place) follow(place);
    },
    "browser back": () => travel(-1),
    "browser forward": () => travel(1),
    change: (roll) => {
      follow({ at: "review" });
      if (at.state() !== "review") return;
      const { pages } = pathOf(mmn, taken);
      follow({ at: "asking", pageId: roll.pick([...pages, ...pages.filter(isGate)]).id });
      for (const { linkId } of items()) enter(itemOf(linkId), roll);
      submit();
      follow({ at: "result" });
    },
    "open a link": (roll) => follow(roll.pick(links)),
    reload,
    "open a file": (roll) => {
      const before = { said, taken };
      const answers = roll.pick([well, typical]);
      send({ type: "session.open", session: { ...newSession, answers } });
      [said, taken] = [answers, answers];
      if (roll.number() < 0.7 || Object.keys(before.said).length === 0) return;
      send({ type: "session.bringBack" });
      ({ said, taken } = before);
    },
    "delete and bring back": () => {
      const before = remove();
      send({ type: "session.bringBack" });
      ({ said, taken } = before);
    },
    "delete and begin again": remove,
  };

  return {
    visited,
    sent,
    press: (act, number) => {
      log.push(`${act} ${number} (at ${JSON.stringify(at.place())})`);
      does[act](dice(number));
      const context = at.context();
      for (const fact of brokenIn(at.state(), context)) check(false, fact);
      check(isDeepStrictEqual(saidIn(context), said), "what was said is what is known, no more");
      check(isDeepStrictEqual(context.answers, taken), "what was said on pages left is taken");
      if (at.state() !== "result") return;
      const isFresh = isDeepStrictEqual(assess(mmn, context.answers), assessByHand(taken));
      check(isFresh, "the result comes from what was said where it is asked, and from that only");
    },
  };
}

/** Whether answers on a page decide whether others are asked. */
function isGate({ id }: PathPage): boolean {
  return ["weakness", "movements", "feeling", "treatment"].includes(id);
}

/** A language that nobody speaks; it says something else than the real one everywhere. */
const other: Translator = Object.assign((...said: Parameters<Translator>) => `¡${t(...said)}!`, {
  list: t.list,
  has: t.has,
  language: "en-XA",
});
