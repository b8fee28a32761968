import { screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { descriptionOf, one, said } from "./dom.ts";
import { throughout, upTo } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const time = { at: "asking", pageId: "time" } as const;
const field = () => one('[name="onset-date"]') as HTMLInputElement;

/** Writes a date as a person does who comes to the page for the first time. */
async function write(date: string) {
  const shown = show(time, upTo(full, "time"));
  await userEvent.type(field(), date);
  return shown;
}

const presses = {
  Enter: () => userEvent.type(field(), "{Enter}"),
  Continue: () => userEvent.click(one("[data-forward]")),
};

for (const [name, press] of Object.entries(presses)) {
  test.each([
    ["2023/05", "2023-05"],
    ["5.2023", "2023-05"],
    ["may 2023", "2023-05"],
    ["２０２３", "2023"],
    ["12 May 2023 ", "2023-05"],
    ["Nov 2026", "2026-11"],
  ])(`${name} takes “%s” as %s, and the field shows it so afterwards`, async (date, kept) => {
    const { context, place, send } = await write(date);
    await press();
    expect(place()).toEqual({ at: "asking", pageId: "course" });
    expect(context().session.answers).toMatchObject({ "onset-date": kept });
    expect(context().session.drafts).toEqual({});
    send({ type: "place.open", place: time });
    expect(field().value).toBe(kept);
  });

  test.each([
    ["12/05/2023", "not-a-date"],
    ["about 2019", "not-a-date"],
    ["05/23", "not-a-date"],
    ["December 2026", "out-of-range"],
    ["2027", "out-of-range"],
    ["10/1916", "out-of-range"],
  ])(`${name} refuses “%s” as %s at the field, and it stays as written`, async (date, code) => {
    const { context, place } = await write(date);
    await press();
    expect(place()).toEqual(time);
    expect(context().problems).toEqual([{ linkId: "onset-date", code }]);
    expect(said(one("#problems a"))).toBe(t(`error.${code}`));
    expect(descriptionOf(field())).toContain(t(`error.${code}`));
    expect(field().value).toBe(date);
    expect(context().session.answers).not.toHaveProperty("onset-date");
  });
}

test("a date that is written when the person leaves by a link is taken in the same way", async () => {
  const { context, send } = await write("May 2023");
  send({ type: "place.open", place: { at: "pause" } });
  expect(context().session.answers).toMatchObject({ "onset-date": "2023-05" });
  expect(context().session.drafts).toEqual({});
});

test("one that cannot be is kept as written, and told where something can leave", async () => {
  const { context, send } = await write("2027-01");
  send({ type: "place.open", place: { at: "pause" } });
  expect(context().session.drafts).toEqual({ "onset-date": "2027-01" });
  expect(context().session.answers).not.toHaveProperty("onset-date");
  const region = screen.getByRole("region", { name: t("notTaken.title") });
  expect(said(region)).toContain(t("error.out-of-range"));
});

test("a date of a file is not refused before its page is asked again", () => {
  const { context, send } = show("review", throughout({ ...full, "onset-date": "2031-01" }), {
    isAcknowledged: true,
    isBackgroundWanted: true,
  });
  send({ type: "place.open", place: { at: "result" } });
  expect(context().session.answers).toMatchObject({ "onset-date": "2031-01" });
  expect(said(one("article"))).toContain("January 2031");
});
