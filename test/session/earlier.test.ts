import { describe, expect, test } from "vitest";
import { readFile } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { restore } from "../../src/session/restore.ts";
import { saidOf } from "../../src/session/said.ts";
import { isSameSaid, save } from "../../src/session/save.ts";
import type { Session } from "../../src/session/session.ts";
import { wider } from "../fixtures/later.ts";
import { tiny } from "../fixtures/tiny.ts";

// What was saved by a version whose list was shorter, and is read by a version that has more on it.

const answers = { alarm: ["none"], weak: "yes", parts: ["none"] };
const rest = { alarm: ["none"], weak: "yes" };

describe("a file", () => {
  const file = (more: object = {}) =>
    readFile(wider, JSON.stringify({ questionnaire: "tiny", version: "2.1.0", answers, ...more }));

  test("opens whole, but for the answer that is asked again; it is there as it was given", () => {
    expect(file()).toMatchObject({ version: "2.1.0", given: answers, isWhole: true, unread: [] });
    expect(file()).toHaveProperty("session.answers", rest);
  });

  test("of this version has all its answers", () => {
    expect(file({ version: "2.2.0" })).toHaveProperty("session.answers", answers);
  });

  test("opens when it has nothing else, beside what cannot be read", () => {
    const opened = file({ answers: { parts: ["none"], weak: 7 } });
    expect(opened).toMatchObject({ given: { parts: ["none"] }, unread: ["weak"], isWhole: false });
  });
});

describe("a session", () => {
  const before: Session = {
    ...newSession,
    answers,
    drafts: { parts: ["none"], pace: "slow" },
    setAside: [{ ...saidOf(newSession), answers, drafts: { parts: ["none"] } }],
    earlier: [
      { savedOn: "2025-01-31", version: undefined, answers },
      { savedOn: "2025-03-31", version: "2.0.5", answers },
    ],
  };
  const { session, version, notice } = restore(wider, save(tiny, before));

  test("says which version saved it, and that nothing of it is lost", () => {
    expect([version, notice]).toEqual(["2.1.0", undefined]);
  });

  test("is asked again in its answers, its drafts and what is set aside", () => {
    expect(session?.answers).toStrictEqual(rest);
    expect(session?.drafts).toStrictEqual({ pace: "slow" });
    expect(session?.setAside.map((said) => [said.answers, said.drafts])).toStrictEqual([
      [rest, {}],
    ]);
  });

  test("has the answers of earlier days as they were given, each with its version", () => {
    expect(session?.earlier).toStrictEqual([
      { savedOn: "2025-01-31", version: "2.1.0", answers },
      { savedOn: "2025-03-31", version: "2.0.5", answers },
    ]);
  });

  test("is saved as one of this version, and its earlier days keep theirs", () => {
    const again = restore(wider, save(wider, session ?? newSession));
    expect(again).toStrictEqual({ version: "2.2.0", session });
  });

  test("of this version keeps what it says", () => {
    const now = restore(wider, save(wider, before)).session;
    expect(now?.answers).toStrictEqual(answers);
    expect(now?.drafts).toStrictEqual(before.drafts);
    expect(now?.setAside[0]?.answers).toStrictEqual(answers);
  });

  test("says the same as one that another version saved", () => {
    expect(isSameSaid(save(tiny, before), save(wider, before))).toBe(true);
    // What this version cannot read is never the same: it may mean something else by the same codes.
    const unread = save({ ...tiny, version: "3.0.0" }, before);
    expect(isSameSaid(save(tiny, before), unread)).toBe(false);
    expect(isSameSaid(save(tiny, before), save(wider, session ?? newSession))).toBe(false);
  });
});
