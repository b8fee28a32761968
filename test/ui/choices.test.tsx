import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { typical } from "../fixtures/answers.ts";
import { chosen, control, one } from "./dom.ts";
import { throughout, upTo } from "./passage.ts";
import { full, minimal } from "./people.ts";
import { show } from "./render.tsx";

test("a choice of several takes any number of codes and lets go of them again", async () => {
  show({ at: "asking", pageId: "head" }, upTo(minimal, "head"));
  await userEvent.click(control("head-signs", "tongue"));
  await userEvent.click(control("head-signs", "double-vision"));
  expect(chosen("head-signs")).toEqual(["tongue", "double-vision"]);
  await userEvent.click(control("head-signs", "tongue"));
  expect(chosen("head-signs")).toEqual(["double-vision"]);
});

test("“none” and “not sure” each stand alone", async () => {
  show({ at: "asking", pageId: "head" }, upTo(minimal, "head"));
  await userEvent.click(control("head-signs", "tongue"));
  await userEvent.click(control("head-signs", "none"));
  expect(chosen("head-signs")).toEqual(["none"]);
  await userEvent.click(control("head-signs", "not-sure"));
  expect(chosen("head-signs")).toEqual(["not-sure"]);
  await userEvent.click(control("head-signs", "eyelids"));
  expect(chosen("head-signs")).toEqual(["eyelids"]);
});

test("a choice of one takes one code", async () => {
  show({ at: "asking", pageId: "throat" }, upTo(minimal, "throat"));
  await userEvent.click(control("speech", "a-little"));
  await userEvent.click(control("speech", "no"));
  expect(chosen("speech")).toEqual(["no"]);
  expect(chosen("swallowing")).toEqual([]);
});

test("choosing an option does not move on", async () => {
  const { context, place } = show({ at: "asking", pageId: "weakness" }, upTo(minimal, "weakness"));
  await userEvent.click(control("weakness", "yes"));
  expect(place()).toEqual({ at: "asking", pageId: "weakness" });
  expect(context().session.answers).not.toHaveProperty("weakness");
  expect(context().session.drafts).toEqual({ weakness: "yes" });
});

test("Continue takes what was chosen and leaves empty what was not", async () => {
  const { context, place } = show({ at: "asking", pageId: "head" }, upTo(minimal, "head"));
  await userEvent.click(control("head-signs", "eyelids"));
  await userEvent.click(control("head-signs", "tongue"));
  await userEvent.click(one("[data-forward]"));
  expect([context().session.answers["head-signs"]].flat().sort()).toEqual(["eyelids", "tongue"]);
  expect(context().session.answers["weight-loss"]).toBeNull();
  expect(place()).toEqual({ at: "asking", pageId: "walking" });
});

test("a page seen before shows what was answered", () => {
  show({ at: "asking", pageId: "movements" }, throughout(typical));
  expect(chosen("movements")).toEqual(["finger-lift", "key-pinch"]);
});

test("a follow-up question comes onto the page with the answer that opens it", async () => {
  const { context } = show({ at: "asking", pageId: "treatment" }, upTo(full, "treatment"), {
    isBackgroundWanted: true,
  });
  const names = () => [...document.querySelectorAll("main fieldset input")].map(nameOf);
  expect(names()).not.toContain("immunoglobulin-effect");
  await userEvent.click(control("treatments", "immunoglobulin"));
  await userEvent.click(control("immunoglobulin-effect", "better"));
  expect(names()).not.toContain("steroid-effect");
  await userEvent.click(one("[data-forward]"));
  expect(context().session.answers).toMatchObject({
    treatments: ["immunoglobulin"],
    "immunoglobulin-effect": "better",
  });
});

test("what is written is taken without the spaces around it", async () => {
  const { context } = show({ at: "asking", pageId: "time" }, upTo(minimal, "time"));
  await userEvent.type(one('[name="onset-date"]'), " 2021-05 ");
  await userEvent.click(one("[data-forward]"));
  expect(context().session.answers).toMatchObject({ duration: null, "onset-date": "2021-05" });
});

function nameOf(element: Element): string | null {
  return element.getAttribute("name");
}
