import { isDeepStrictEqual } from "node:util";
import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import type { Move } from "../../src/browser/address.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { type PathPage, pagesOf, pathOf } from "../../src/engine/path.ts";
import { hrefOf, wantedIn } from "../../src/machine/address.ts";
import type { ScreeningEvent } from "../../src/machine/events.ts";
import { isSamePlace, type Place } from "../../src/machine/place.ts";
import type { Item } from "../../src/questionnaire/schema.ts";
import { ANSWERERS, COMFORTS, REGIONS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { restore } from "../../src/session/restore.ts";
import { hasSaid } from "../../src/session/said.ts";
import { save } from "../../src/session/save.ts";
import type { Session } from "../../src/session/session.ts";
import { nameOf } from "../../src/ui/name.ts";
import type { Translator } from "../../src/wording/translate.ts";
import { assessByHand } from "../contract/reading.ts";
import { typical, well } from "../fixtures/answers.ts";
import { type Dice, dice } from "../fixtures/random.ts";
import { screening } from "../fixtures/screening.ts";
import { t } from "../ui/words.ts";
import { type Act, links } from "./acts.ts";
import { acceptable, pressed } from "./entered.ts";
import { brokenBy, brokenIn, type Standing, saidIn, inOneSpelling as spelt } from "./facts.ts";

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

  const standing = (): Standing => ({
    place: at.place(),
    previous: at.previous(),
    context: at.context(),
  });

  const send = (event: ScreeningEvent, move: Move = "push") => {
    const before = standing();
    at.send(event);
    const after = standing();
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
    send({ type: "place.open", place: wantedIn(mmn.id, address) }, "replace");
    taken = { ...taken, ...inOneSpelling(acceptable(said)) };
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

  const items = () => at.page()?.items ?? [];

  const enter = (item: Item | undefined, roll: Dice) => {
    if (!item) return;
    const value = pressed(item, said[item.linkId], roll);
    said = { ...said, [item.linkId]: value };
    const values = { [item.linkId]: value };
    send({ type: "page.draft", pageId: at.page()?.id ?? "nowhere", values });
  };

  const submit = () => {
    const asked = items().map(({ linkId }) => linkId);
    const values = Object.fromEntries(asked.map((linkId) => [linkId, said[linkId] ?? null]));
    if (isDeepStrictEqual(acceptable(values), values)) {
      taken = { ...taken, ...inOneSpelling(values) };
      said = { ...said, ...values };
    }
    send({ type: "page.submit", pageId: at.page()?.id ?? "nowhere" });
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
      case "keep":
        return follow({ at: "result" });
      case "visit":
        return follow({ at: "keep" });
      case "pause":
        return follow(at.next());
      case "comfort":
      case "learn":
        return follow(at.previous() ?? { at: "start" });
    }
  };

  const reload = () => {
    const kept = at.session();
    const place = at.place();
    const { session, notice } = restore(mmn, save(mmn, kept));
    const isSame = isDeepStrictEqual(plain(session), plain(kept));
    check(notice === undefined && isSame, "all is read back as it was");
    at = screening(session && { session });
    arrive();
    const isThere = isSamePlace(at.place(), place) || at.state() === "urgent";
    check(isThere, "a reload stays where one is, or tells an emergency");
  };

  const remove = () => {
    send({ type: "session.clear", at: at.place() });
    const before = { said, taken };
    said = {};
    taken = {};
    return before;
  };

  const does: Readonly<Record<Act, (roll: Dice) => void>> = {
    "speak another language": () => {
      const before = at.context();
      const { session } = before;
      const source = {
        questionnaire: mmn,
        session,
        place: at.place(),
        page: at.page(),
      };
      check(nameOf({ ...source, t }) !== nameOf({ ...source, t: other }), "the view speaks it");
      check(at.context() === before, "the state does not move with the language");
      const { questionnaire: _, ...rest } = before;
      check(/^(?:[^"]|"[\w.-]*")*$/.test(JSON.stringify(rest)), "the state has codes and no words");
    },
    "choose on the side": (roll) =>
      send(
        roll.pick<ScreeningEvent>([
          { type: "region.choose", region: roll.pick(REGIONS) },
          { type: "answerer.choose", answerer: roll.pick(ANSWERERS) },
          { type: "ask.include", id: "why", isIncluded: roll.number() < 0.5 },
          { type: "ask.write", own: roll.pick(["", "why"]) },
          {
            type: "visit.change",
            change: roll.pick([
              { to: "write", index: roll.below(2), field: "said", text: roll.pick(["", "why"]) },
              { to: "add" },
              { to: "delete", index: 0 },
              { to: "bring-back" },
            ] as const),
          },
          { type: "print.choose", print: { hasWords: roll.number() < 0.5 } },
          {
            type: "earlier.show",
            earlier: [{ savedOn: "2026-01-02", version: mmn.version, answers: well }],
          },
          { type: "keeping.choose", until: roll.number() < 0.5 ? "2026-12-22" : undefined },
          {
            type: "comfort.choose",
            comfort: { ...newSession.comfort, size: roll.pick(COMFORTS.size) },
          },
          { type: "notice.show", notice: "not-kept" },
          { type: "notice.end" },
          { type: "keeping.tell", news: "not-kept-longer" },
          { ...opened, type: "file.offer" },
          { type: "file.refuse" },
          { type: "handed.open", handed: { ...opened, version: undefined, isWhole: true } },
          { type: "handed.close" },
          { type: "copy.keep" },
          { type: "copy.delete" },
        ]),
      ),
    continue: goOn,
    "press twice": (roll) => {
      const shown = at.page()?.id;
      const { id } = roll.pick(pagesOf(mmn).filter((page) => page.id !== shown));
      send({ type: "page.draft", pageId: id, values: { weakness: "yes" } });
      send({ type: "page.submit", pageId: id });
    },
    answer: (roll) => enter(items()[roll.below(items().length)], roll),
    "answer and continue": (roll) => {
      for (const { linkId } of items()) if (roll.number() < 0.9) enter(itemOf(linkId), roll);
      goOn(roll);
    },
    "go on": goOn,
    "go back": () => {
      const place = at.previous();
      if (place) follow(place);
    },
    "browser back": () => travel(-1),
    "browser forward": () => travel(1),
    change: (roll) => {
      follow({ at: "review" });
      if (at.state() !== "review") return;
      const { pages } = pathOf(mmn, taken);
      const { id: pageId, items: asked } = roll.pick([...pages, ...pages.filter(isGate)]);
      const from = roll.pick(["review", "result"] as const);
      const change = { linkId: roll.pick(asked).linkId, from };
      follow({ at: "asking", pageId, ...(roll.number() < 0.7 && { change }) });
      for (const { linkId } of items()) enter(itemOf(linkId), roll);
      submit();
      follow({ at: "result" });
    },
    "open a link": (roll) => follow(roll.pick(links)),
    reload,
    "open a file": (roll) => {
      const before = { said, taken };
      const answers = roll.pick([well, typical]);
      const hadSaid = hasSaid(at.session());
      send({ ...opened, type: "session.open", session: { ...newSession, answers } });
      [said, taken] = [answers, answers];
      const index = at.session().setAside.length - 1;
      if (!hadSaid) return;
      if (roll.number() < 0.7) {
        send({ type: "setAside.delete", index });
        return;
      }
      send({ type: "setAside.bringBack", index });
      ({ said, taken } = before);
    },
    "delete and bring back": () => {
      const { deleted } = at.context();
      const place = at.place();
      const before = remove();
      const isDeleted = at.context().deleted !== deleted;
      send({ type: "session.bringBack" });
      const isBack = isSamePlace(at.place(), place) || at.state() === "urgent";
      check(isBack || !isDeleted, "bringing back leads to where one was, or tells an emergency");
      ({ said, taken } = before);
    },
    "delete and begin again": () => {
      remove();
      send({ type: "page.leave" });
    },
  };

  return {
    visited,
    sent,
    press: (act, number) => {
      log.push(`${act} ${number} (at ${JSON.stringify(at.place())})`);
      does[act](dice(number));
      const session = at.session();
      for (const fact of brokenIn(standing())) check(false, fact);
      const known = inOneSpelling(saidIn(session));
      check(isDeepStrictEqual(known, inOneSpelling(said)), "what was said is known, and no more");
      check(isDeepStrictEqual(session.answers, taken), "what was said on pages left is taken");
      if (at.state() !== "result") return;
      const isFresh = isDeepStrictEqual(assess(mmn, session.answers), assessByHand(taken));
      check(isFresh, "the result comes from what was said where it is asked, and from that only");
    },
  };
}

/** Whether answers on a page decide whether others are asked. */
function isGate({ id }: PathPage): boolean {
  return ["weakness", "movements", "feeling", "treatment"].includes(id);
}

const opened = { session: newSession, notice: "opened", about: [] } as const;

/** A language that nobody speaks; it says something else than the real one everywhere. */
const other: Translator = Object.assign((...said: Parameters<Translator>) => `¡${t(...said)}!`, {
  list: t.list,
  has: t.has,
  language: "en-XA",
});

/** What was said, in the spelling in which it is taken. */
function inOneSpelling(said: Answers): Answers {
  return spelt(mmn, said);
}

/** A session as it is saved: what is undefined is not there, and what was entered is in one spelling. */
function plain(session: Session | undefined): unknown {
  return JSON.parse(JSON.stringify({ ...session, drafts: inOneSpelling(session?.drafts ?? {}) }));
}
