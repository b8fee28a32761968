import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { MOST_VISITS, VISIT_LIMITS } from "../../src/session/choices.ts";
import { fileOf, readFile } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { restore } from "../../src/session/restore.ts";
import { hasSaid, saidOf } from "../../src/session/said.ts";
import { save } from "../../src/session/save.ts";
import type { Session } from "../../src/session/session.ts";
import { typical } from "../fixtures/answers.ts";
import { visits } from "../fixtures/visits.ts";

const session: Session = { ...newSession, answers: typical, visits };
const text = fileOf(mmn, session, { savedOn: "2026-11-22", language: "en" });

function read(file: string) {
  const opened = readFile(mmn, file);
  if ("fault" in opened) throw new Error(opened.fault);
  return { visits: opened.session.visits, isWhole: opened.isWhole };
}

/** The file with other notes in it. */
function fileWith(notes: unknown): string {
  const data = JSON.parse(text);
  return JSON.stringify({ ...data, progress: { ...data.progress, visits: notes } });
}

describe("notes of visits", () => {
  test("come back as they were from a file and from what is saved, to the letter", () => {
    expect(read(text)).toEqual({ visits, isWhole: true });
    expect(restore(mmn, save(mmn, session)).session?.visits).toEqual(visits);
  });

  test("are none in a file that was saved before there were any, which is read whole", () => {
    expect(read(fileWith(undefined))).toEqual({ visits: [], isWhole: true });
  });

  test("are passed over by a version that does not know of them: what is not known costs nothing else", () => {
    const data = JSON.parse(text);
    const later = { ...data, progress: { ...data.progress, unheardOf: visits } };
    expect(read(JSON.stringify(later))).toEqual({ visits, isWhole: true });
  });

  test("are held to their lengths: what is longer is lost alone, and told", () => {
    for (const [field, most] of Object.entries(VISIT_LIMITS)) {
      const [first, second] = visits;
      const just = { ...first, [field]: "\u{1f44d}".repeat(most) };
      expect(read(fileWith([just, second]))).toEqual({ visits: [just, second], isWhole: true });
      const over = { ...first, [field]: "x".repeat(most + 1) };
      const rest = { ...first, [field]: "" };
      expect(read(fileWith([over, second]))).toEqual({ visits: [rest, second], isWhole: false });
    }
  });

  test("are so many at most", () => {
    const many = (count: number) => Array.from({ length: count }, () => visits[0]);
    expect(read(fileWith(many(MOST_VISITS))).visits).toHaveLength(MOST_VISITS);
    expect(read(fileWith(many(MOST_VISITS + 1)))).toEqual({ visits: [], isWhole: false });
  });

  test("that cannot be read take no other with them", () => {
    const nothing = { when: "", who: "", said: "", tests: "", treatment: "", next: "" };
    expect(read(fileWith([7, visits[1]]))).toEqual({
      visits: [nothing, visits[1]],
      isWhole: false,
    });
  });

  test("are something said, unless nothing is written in them", () => {
    const blank = { when: " ", who: "", said: "\n", tests: "", treatment: "", next: "" };
    expect(hasSaid(saidOf({ ...newSession, visits }))).toBe(true);
    expect(hasSaid(saidOf({ ...newSession, visits: [blank] }))).toBe(false);
  });
});
