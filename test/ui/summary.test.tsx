import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import { newSession } from "../../src/session/new.ts";
import { answerText } from "../../src/wording/answer.ts";
import { optionKey, questionKey } from "../../src/wording/keys.ts";
import { questionText } from "../../src/wording/question.ts";
import { all, one, said } from "./dom.ts";
import { once } from "./once.ts";
import { pagesFor, throughout } from "./passage.ts";
import { full, inDanger, longest, minimal, people, several, tired, unsure } from "./people.ts";
import { type Options, show } from "./render.tsx";
import { strangers } from "./strangers.ts";
import { t } from "./words.ts";

const everybody = [...Object.entries(people), ...strangers(4)];

function print(person: Answers, options: Options = {}): Answers {
  const answers = throughout(person);
  show("result", answers, { isAcknowledged: true, ...options });
  return answers;
}

/** The labels and values of a part. */
function rows(part: Element): readonly (readonly string[])[] {
  return all("dl > *", part).map((row) => [said(one("dt", row)), said(one("dd", row))]);
}

/** The part of the sheet under a heading. */
function under(title: string): HTMLElement {
  const found = all("article :is(h2, h3)").find((heading) => said(heading) === title);
  const part = found?.closest("section");
  if (!part) throw new Error(`Nothing is headed ${title}.`);
  return part;
}

const first = () => one("article .first-page");
const headings = () => all("h3", first()).map(said);
const spaced = (words: string) => words.replace(/\s+/g, " ").trim();
const name = ({ id }: { readonly id: string }) => t(`findings.${id}.name`);

describe.each(everybody)("%s:", (_, person) => {
  const printed = once(() => print(person));

  test("all answers are printed in the words they saw, in order", () => {
    const answers = printed();
    const items = pagesFor(answers).flatMap((page) => page.items);
    const wanted = items.map((item) => [
      questionText(t, item),
      spaced(answerText(t, item, answers[item.linkId])),
    ]);
    expect(rows(under(t("summary.full")))).toEqual(wanted);
  });

  test("every finding is printed with how it stands", () => {
    const { findings, pattern, urgency } = assess(questionnaire, printed());
    const of = (wanted: string) => findings.filter(({ kind }) => kind === wanted);
    // For those who help in an emergency nothing is compared.
    if (urgency === "emergency") {
      expect(headings()).not.toContain(t("summary.findings"));
      return;
    }
    const { notes } = remarksFor(questionnaire, printed());
    const isCompared = pattern !== "no-weakness" && !notes.some((note) => note.replacesComparison);
    const features = isCompared ? [...of("core"), ...of("supportive")] : [];
    const part = one(".features");
    expect(rows(part)).toEqual(
      features.map((finding) => [name(finding), t(`summary.status.${finding.status}`)]),
    );
    for (const finding of of("strong-pointer")) expect(said(part)).toContain(name(finding));
  });

  test("the urgency comes first, and nothing can be pressed", () => {
    const { urgency } = assess(questionnaire, printed());
    expect(headings()[0]).toBe(`${t("summary.urgency")}: ${t(`summary.advice.${urgency}`)}`);
    expect(all("article :is(a, button, input, textarea, details)")).toEqual([]);
  });
});

test("the parts come in the order in which a doctor reads", () => {
  print(full);
  const parts = [
    "main",
    "history",
    "nerves",
    "findings",
    "besides",
    "asksPrepared",
    "writeIn.title",
  ];
  expect(headings().slice(1)).toEqual(parts.map((part) => t(`summary.${part}`)));
  const [header, sentence, ...others] = [...first().children];
  expect(header?.tagName).toBe("HEADER");
  expect(said(sentence ?? document.body)).toMatch(/^Aged 30 to 49 at the start\. Right-handed\. /);
  expect(others.at(-1)?.tagName).toBe("FOOTER");
});

test("the strip of signs is there for everybody, and says of each how it stands", () => {
  for (const person of [full, minimal, tired, inDanger]) {
    document.body.replaceChildren();
    print(person);
    expect(rows(one(".flags-strip"))).toHaveLength(11);
  }
  expect(rows(one(".flags-strip"))).toContainEqual([
    t("redFlags.emergency"),
    t("summary.flag.reportedAs", {
      list: `new loss of walking and ${t("doctor.emergency-signs.options.chest-pain")}`,
    }),
  ]);
});

test("where nothing was asked, no sign is denied and none is said not to be reported", () => {
  document.body.replaceChildren();
  show("urgent", { "emergency-signs": ["chest-pain"] });
  const said = rows(one(".flags-strip")).map(([, value]) => value);
  expect(said.filter((value) => value === t("summary.flag.not-asked"))).toHaveLength(10);
  expect(first().textContent).not.toContain(t("summary.nothing"));
});

test("what else is behind the advice stands below the strip, and nothing of the strip again", () => {
  print({ ...inDanger, "urgent-signs": ["limb-injury"], background: ["cancer"] });
  const others = rows(one(".flags .rows"));
  expect(others.map(([label]) => label)).toEqual(
    ["duration", "background"].map((linkId) => t(`doctor.${linkId}.label`)),
  );
});

test("in an emergency there is room for when it was well and for medicines, and nothing is compared", () => {
  print(inDanger);
  expect(headings()[1]).toBe(t("summary.emergency.title"));
  expect(all("li", under(t("summary.emergency.title"))).map(said)).toEqual(
    ["lastWell", "began", "medicines"].map((line) => t(`summary.emergency.${line}`)),
  );
  expect(all(".features")).toEqual([]);
});

test("a helper's name and how to reach them are asked for, and nobody else's", () => {
  for (const person of [full, inDanger]) {
    document.body.replaceChildren();
    print(person, { answerer: "helper" });
    expect(said(one(".first-page .write-in"))).toContain(t("summary.writeIn.helper"));
    document.body.replaceChildren();
    print(person);
    expect(said(one(".first-page .write-in"))).not.toContain(t("summary.writeIn.helper"));
  }
});

test("where features are several and the headline is another's, it still says what can look the same", () => {
  print({ ...several, "told-before": ["als-mnd"] });
  expect(said(one(".features"))).toContain(t("summary.mnd"));
  document.body.replaceChildren();
  print(several);
  expect(said(one(".flags"))).toContain("early motor neurone disease can look the same");
  expect(said(one(".features"))).not.toContain(t("summary.mnd"));
});

test("whoever was told of MMN is compared with nothing, on no copy", () => {
  print({ ...several, "told-before": ["mmn"] });
  const features = said(one(".features"));
  expect(features).toContain(t("summary.notComparedKnown"));
  for (const key of ["findings", "core", "supportive", "arguesAgainst", "notCompared"]) {
    expect(features).not.toContain(t(`summary.${key}`));
  }
  expect(said(one(".first-page-first"))).toMatch(/^Told MMN by a doctor/);
});

test("the questions are the person's only where they chose or wrote", () => {
  const titled = (asks: Options["asks"]) => {
    document.body.replaceChildren();
    print(full, asks ? { asks } : {});
    return headings();
  };
  expect(titled(undefined)).toContain(t("summary.asksPrepared"));
  expect(titled(undefined)).not.toContain(t("summary.asks"));
  expect(titled({ own: "May I drive?", leftOut: [] })).toContain(t("summary.asks"));
  expect(titled({ own: "", leftOut: ["how-soon"] })).toContain(t("summary.asks"));
});

test("the page of whoever reports no weakness is not called after it", () => {
  print({ ...full, weakness: "no" });
  expect(said(one(".first-page-header h2"))).toBe(t("summary.titleOther"));
  document.body.replaceChildren();
  print(full);
  expect(said(one(".first-page-header h2"))).toBe(t("summary.title"));
});

test("in an emergency what is for those who come stands under its own heading", () => {
  print(inDanger);
  const words = said(one(".for-me-say"));
  expect(words.indexOf(t("words.besides"))).toBeGreaterThan(
    words.indexOf(t("urgency.emergency.say.2")),
  );
  expect(words).not.toMatch(/[Cc]old/);
  document.body.replaceChildren();
  print(full);
  expect(said(one(".for-me-say"))).not.toContain(t("words.besides"));
});

test("what was said of the weak part is marked by shape, and what was not is not", () => {
  print({ ...full, thinning: "yes", twitching: "no", cramps: "often" });
  const marks = (part: string) => all(part).map((mark) => mark.getAttribute("data-mark"));
  expect([...new Set(marks(".first-page .figure-mark[data-mark]"))]).toEqual([
    "triangle",
    "square",
  ]);
  expect(all(".first-page .body-key li").map(said)).toEqual([
    t("summary.marks.weak"),
    t("doctor.thinning.label"),
    t("doctor.cramps.label"),
  ]);
  expect(said(one(".first-page .body"))).toContain(t("summary.marks.lead"));
});

test("a face is drawn only where it was chosen", () => {
  print(full);
  expect(all('.first-page [data-part="face"], .first-page [data-part="mouth-throat"]')).toEqual([]);
  document.body.replaceChildren();
  print({ ...full, "weak-parts": ["face"] });
  expect(all('.first-page [data-part="face"]')).toHaveLength(1);
  expect(all('.first-page [data-part="mouth-throat"]')).toEqual([]);
});

test("weak parts are marked on the person’s own side, from the front and from behind", () => {
  print(full);
  const marked = all("article .figure-part.figure-marked").map((part) =>
    part.getAttribute("data-part"),
  );
  expect([...new Set(marked)].sort()).toEqual(["forearm-left", "hand-right"]);
  expect(all(".first-page .figure figcaption").map(said)).toEqual([
    t("figure.front"),
    t("figure.back"),
  ]);
});

test("nerves are printed with the left side left and the right side right, the main hand named", () => {
  print(full);
  const head = all(".nerves table:first-child thead th").map(said);
  expect(head).toEqual(
    ["nerve", "movement", "left", "mainSide.right"].map((key) => t(`summary.${key}`)),
  );
  const strength = (code: string) => t(`optionSets.strength.${code}.short`);
  const cells = (movement: string) =>
    all("td", one(`.nerves [data-movement="${movement}"]`)).map(said);
  expect(cells("finger-lift")).toEqual([strength("same"), strength("clearly")]);
  expect(cells("grip")).toEqual([strength("same"), strength("a-bit")]);
  expect(cells("tiptoe")).toEqual([t("summary.flag.not-chosen"), t("summary.flag.not-chosen")]);
  expect(all('.nerves th[scope="rowgroup"]').map(said)).toEqual(
    [...new Set(questionnaire.movements.map(({ nerve }) => nerve))].map((nerve) =>
      t(`nerves.${nerve}`),
    ),
  );
  expect(said(one(".nerves-areas"))).toBe(
    "Areas that count: radial nerve right and ulnar nerve right. Main hand: right.",
  );
});

test("where no movement was chosen there is no table, and it says why", () => {
  print(minimal);
  expect(all(".nerves table")).toEqual([]);
  expect(said(one(".nerves-areas"))).toBe("Movements: not answered. Main hand: not answered.");
});

test("what is not known and has no place of its own is named", () => {
  print(unsure);
  const part = said(one(".features"));
  expect(part).toContain(t("doctor.uneven-fingers.label"));
  // The strip, the history and the first sentence say so themselves.
  for (const told of ["speech", "course", "feeling", "movements"]) {
    expect(part).not.toContain(t(`doctor.${told}.label`));
  }
  // What every doctor asks stands first among the answers, whatever became of it.
  for (const linkId of questionnaire.doctorPage?.always ?? []) {
    expect(part).not.toContain(t(`doctor.${linkId}.label`));
    expect(said(first())).toContain(`${t(`doctor.${linkId}.label`)} ${t("summary.flag.not-sure")}`);
  }
});

test("without weakness nothing is compared", () => {
  print(tired);
  const part = under(t("summary.findings"));
  expect(said(part)).toContain(t("summary.notCompared"));
  expect(headings()).not.toContain(t("summary.history"));
  expect(said(part)).not.toContain(t("summary.nothing"));
  expect(all("article :is(table, svg)")).toEqual([]);
});

test("the date, the versions, the limits and room for the name are printed", () => {
  print(tired, { today: "2027-01-31" });
  const sheet = said(first());
  const { id, version, rules } = questionnaire;
  expect(sheet).toContain(`${t("summary.date")}: 31 January 2027`);
  expect(sheet).toContain(t("summary.versions", { id, version, rules, app: "1.2.3" }));
  expect(sheet).toContain(t("lines.not-a-diagnosis"));
  expect(sheet).toContain(t("summary.limits"));
  const [named, born] = all(".first-page-blanks span", first()).map(said);
  expect([named, born]).toEqual([t("summary.name"), t("summary.born")]);
});

test.each(["self", "helper"] as const)("it says who prepared it: %s", (answerer) => {
  print(full, { answerer });
  expect(said(one("header", first()))).toContain(t(`summary.by.${answerer}`));
});

test("one’s own words are on one line first, and among all answers as they were written", () => {
  const own = "First line.\n<b>Second</b> & last.";
  print({ ...full, "main-problem": own });
  expect(one("article .first-page-own").textContent).toBe(spaced(own));
  const values = all("dd", under(t("summary.full"))).map(({ textContent }) => textContent);
  expect(values).toContain(own);
});

test("what was left out of the print is nowhere on it", () => {
  const choices = { ...newSession.print, hasWords: false, hasAgeAndSex: false };
  print(full, { print: choices, asks: { leftOut: [], own: "May I drive?" } });
  const sheet = said(one("article"));
  for (const hidden of [String(full["main-problem"]), "May I drive?", "Female", "30 to 49"])
    expect(sheet).not.toContain(hidden);
  expect(all("article .first-page-own")).toEqual([]);
  const told = rows(under(t("summary.full"))).filter(([, v]) => v === t("summary.leftOut"));
  expect(told).toHaveLength(3);
});

test("the person’s own questions come before those that the answers suggest", () => {
  print(full, { asks: { leftOut: ["treatable"], own: "May I drive?\nCan I work?" } });
  const asks = all(".first-page-asks li", first()).map(said);
  expect(asks.slice(0, 2)).toEqual(["May I drive?", "Can I work?"]);
  expect(asks).not.toContain(t("asks.treatable"));
});

test("the person’s part has what to do, to take along and to ask, with boxes to tick", () => {
  const answers = print(full);
  const { urgency } = assess(questionnaire, answers);
  const { bring, asks } = remarksFor(questionnaire, answers);
  const part = one("article .for-me");
  const steps = t.list(`urgency.${urgency}.steps`);
  expect(all(".for-me-columns > section:first-of-type li", part).map(said)).toEqual(steps);
  const boxes = all(".for-me-boxes", part).map((list) => all("li", list).map(said));
  expect(boxes).toEqual([
    bring.map(({ id }) => t(`bring.${id}`)),
    asks.map(({ id }) => t(`asks.${id}`)),
  ]);
  expect(all(".for-me-lined li", part)).toHaveLength(asks.length);
  for (const { id, isOnScreenAlone } of questionnaire.lines) {
    expect(said(part).includes(t(`lines.${id}`))).toBe(!isOnScreenAlone);
  }
});

/** What a print consists of. */
const PARTS = "article :is(.first-page, .movable-next, .summary-full, .for-me)";

test.each([
  ["all", ["first-page", "movable-next", "summary-full", "for-me"]],
  ["doctor", ["first-page", "movable-next", "summary-full"]],
  ["me", ["for-me"]],
] as const)("a print for %s has exactly its parts", (audience, parts) => {
  print(full, { print: { ...newSession.print, audience } });
  expect(all(PARTS).map(({ classList }) => classList[0])).toEqual(parts);
});

test("the stop page prints for those who help, whatever was chosen", () => {
  show("urgent", throughout(inDanger), { print: { ...newSession.print, audience: "me" } });
  expect(all(PARTS).map(({ classList }) => classList[0])).toEqual([
    "first-page",
    "movable-next",
    "summary-full",
  ]);
});

test("an answer that is no longer asked for is not printed", () => {
  print({ ...throughout(longest), ...tired });
  const sheet = said(one("article"));
  const hidden = pagesFor(longest)
    .filter(({ section }) => section.id !== "safety")
    .flatMap(({ items }) => items)
    .filter(({ linkId }) => linkId !== "main-problem");
  for (const item of hidden) expect(sheet).not.toContain(t(questionKey(item)));
  const place = hidden.find(({ linkId }) => linkId === "first-place");
  expect(place && sheet.includes(t(`${optionKey(place, "upper-arm-shoulder")}.label`))).toBe(false);
});

test("the sheet belongs to the result and the stop page, and replaces them on paper", () => {
  const { send } = show("result", throughout(inDanger), { isAcknowledged: true });
  const isPrinted = () => all("article").length === 1 && all(".page-unprinted").length === 1;
  expect(isPrinted()).toBe(true);
  send({ type: "place.open", place: { at: "urgent" } });
  expect(isPrinted()).toBe(true);
  for (const at of ["review", "start", "disclaimer", "choosing"] as const) {
    send({ type: "place.open", place: { at } });
    expect(all("article, .page-unprinted")).toEqual([]);
  }
});
