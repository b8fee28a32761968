import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { newSession } from "../../src/session/new.ts";
import { type Restored, restore } from "../../src/session/restore.ts";
import { saidOf } from "../../src/session/said.ts";
import { type Session, session as shape } from "../../src/session/session.ts";
import { typical, well } from "../fixtures/answers.ts";

// How a saved session is read field by field, beside the answers and the drafts.

/** Everything is chosen, and otherwise than what takes its place where it is lost. */
const chosen: Session = {
  answers: typical,
  drafts: {},
  isAccepted: true,
  isAcknowledged: true,
  isBackgroundWanted: true,
  region: "999",
  answerer: "helper",
  asks: { leftOut: ["treatable"], own: "May I drive?" },
  print: { audience: "me", hasWords: true, hasAgeAndSex: true, hasCode: true },
  visits: [
    {
      when: "May 2026",
      who: "Dr Weiß",
      said: "It may be a nerve.\n<b>Rest.</b>",
      tests: "A nerve test",
      treatment: "None yet",
      next: "3.9.2026",
    },
  ],
  earlier: [{ savedOn: "2025-01-31", version: "1.0.3", answers: well }],
  setAside: [
    { ...saidOf(newSession), answers: well, drafts: { course: "same" }, isAccepted: true },
  ],
  keptUntil: "2026-12-22",
  comfort: { size: "large", contrast: "more", hand: "left", numbers: "off", aloud: "on" },
};

/** What takes the place of a field that cannot be read, by the path to it. */
const REPLACED: readonly (readonly [string, unknown])[] = [
  ["isAccepted", false],
  ["isAcknowledged", false],
  ["isBackgroundWanted", undefined],
  ["region", undefined],
  ["answerer", "self"],
  ["asks.leftOut", []],
  ["asks.own", ""],
  ["print.audience", "all"],
  ["print.hasWords", false],
  ["print.hasAgeAndSex", false],
  ["print.hasCode", false],
  ["visits", []],
  ["earlier", []],
  ["setAside", []],
  ["keptUntil", undefined],
  ["comfort.size", "normal"],
  ["comfort.contrast", "system"],
  ["comfort.hand", "auto"],
  ["comfort.numbers", "on"],
  ["comfort.aloud", "off"],
];

const GROUPS = ["asks", "print", "comfort"] as const;

/** As little as possible leaves the device. */
const reserved = { audience: "all", hasWords: false, hasAgeAndSex: false, hasCode: false };

function read(progress: unknown): Omit<Restored, "version"> {
  const { id, version } = mmn;
  const saved = { questionnaire: id, version, answers: typical, drafts: {}, progress };
  const { version: _, ...restored } = restore(mmn, JSON.stringify(saved));
  return restored;
}

function at(path: string, data: object): unknown {
  return path.split(".").reduce<unknown>((part, name) => Reflect.get(Object(part), name), data);
}

function withValue(data: object, path: string, value: unknown): object {
  const [name = "", ...inner] = path.split(".");
  const own = inner.length > 0 ? withValue(Object(at(name, data)), inner.join("."), value) : value;
  return { ...data, [name]: own };
}

test("every field of a session stands in the table", () => {
  const fields = Object.keys(shape.shape).filter((name) => name !== "answers" && name !== "drafts");
  const paths = fields.flatMap((name) => {
    const group = GROUPS.find((candidate) => candidate === name);
    return group ? Object.keys(newSession[group]).map((inner) => `${name}.${inner}`) : [name];
  });
  expect(REPLACED.map(([path]) => path)).toEqual(paths);
});

test("what is whole comes back whole", () => {
  expect(read(chosen)).toEqual({ session: chosen });
});

describe.each(REPLACED)("a lost %s", (path, replaced) => {
  test.each([7, null, {}])("is lost alone, and told: %j", (value) => {
    expect(read(withValue(chosen, path, value))).toEqual({
      session: withValue(chosen, path, replaced),
      notice: "partly-readable",
    });
  });

  test("that was never there is as in a new session, without a word", () => {
    expect(read(withValue(chosen, path, undefined))).toEqual({
      session: withValue(chosen, path, at(path, newSession)),
    });
  });
});

test.each([
  ["region", "123", undefined],
  ["answerer", "the cat", "self"],
  ["isAccepted", "yes", false],
  ["asks.leftOut", ["treatable", 7], []],
  ["print.audience", "everybody", "all"],
  ["print.hasAgeAndSex", "no", false],
  ["earlier", [{ savedOn: "2025-01-31", answers: 7 }], []],
  ["keptUntil", "2026-02-31", undefined],
  ["comfort.size", "huge", "normal"],
])("%s is lost as %j", (path, value, replaced) => {
  expect(read(withValue(chosen, path, value))).toEqual({
    session: withValue(chosen, path, replaced),
    notice: "partly-readable",
  });
});

test("an earlier record without a day that can be read is compared all the same, and that is told", () => {
  const { session, notice } = read({ ...chosen, earlier: [{ savedOn: "May", answers: well }] });
  expect(session?.earlier).toEqual([{ version: mmn.version, answers: well }]);
  expect(notice).toBe("partly-readable");
});

test.each([[7], [null], [[]], ["?"], [true]])(
  "of what is printed as %j, nothing leaves the device",
  (print) => {
    expect(read({ ...chosen, print })).toEqual({
      session: { ...chosen, print: reserved },
      notice: "partly-readable",
    });
  },
);

test.each([[7], [null], [[]], ["?"], [true]])("questions and comfort as %j begin anew", (value) => {
  const { asks, comfort } = newSession;
  expect(read({ ...chosen, asks: value, comfort: value })).toEqual({
    session: { ...chosen, asks, comfort },
    notice: "partly-readable",
  });
});

test.each([[null], [7], [[]], ["far"], ["999"], ["helper"], ["2026-12-22"], [true]])(
  "of a whole that is %j nothing is taken and nothing leaves the device, and that is told",
  (progress) => {
    expect(read(progress)).toEqual({
      session: { ...newSession, answers: typical, print: reserved },
      notice: "partly-readable",
    });
  },
);

test("where there is nothing all begins anew, and that is told", () => {
  expect(read(undefined)).toEqual({
    session: { ...newSession, answers: typical },
    notice: "partly-readable",
  });
});

test.each([{}, { unknown: 7 }, { isAccepted: true }])(
  "%j is read as far as it goes",
  (progress) => {
    const isAccepted = "isAccepted" in progress;
    expect(read(progress)).toEqual({ session: { ...newSession, answers: typical, isAccepted } });
  },
);

describe("under its old name", () => {
  const old = (print: object) => {
    const { session, notice } = read({ ...chosen, print });
    return { hasAgeAndSex: session?.print.hasAgeAndSex, notice };
  };

  test.each([false, true])("%s for age and sex is read as it was meant", (hasPerson) => {
    expect(old({ audience: "all", hasWords: true, hasPerson })).toEqual({
      hasAgeAndSex: hasPerson,
    });
  });

  test("what cannot be read stays out", () => {
    expect(old({ hasPerson: "no" })).toEqual({ hasAgeAndSex: false, notice: "partly-readable" });
  });

  test("it gives way to the new name", () => {
    expect(old({ hasPerson: true, hasAgeAndSex: false })).toEqual({ hasAgeAndSex: false });
  });
});

test("of answers that were set aside, what cannot be taken is lost alone", () => {
  const setAside = [
    { answers: { ...well, cold: "blue" }, drafts: { course: "sideways" }, region: "15" },
    { answers: typical },
  ];
  const { session, notice } = read({ ...chosen, setAside });
  expect(session?.setAside).toEqual([
    { ...saidOf(newSession), answers: well },
    { ...saidOf(newSession), answers: typical },
  ]);
  expect(notice).toBe("partly-readable");
});
