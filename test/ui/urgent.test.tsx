import { screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { REGIONS } from "../../src/session/choices.ts";
import { all, control, one, said } from "./dom.ts";
import { throughout, upTo } from "./passage.ts";
import { inDanger } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const stopped = upTo(inDanger, "urgent");
const NUMBERS = REGIONS.filter((region) => region !== "other");

const numbers = () => all('a[href^="tel:"]').map((link) => link.getAttribute("href"));

test("the stop page says so, and is no result", () => {
  show("urgent", stopped);
  expect(screen.getByRole("main").dataset.pattern).toBeUndefined();
  const heading = screen.getByRole("heading", { level: 1 });
  expect(said(heading)).toBe(t("urgency.emergency.title"));
});

test.each(NUMBERS)("with the region of %s it offers that number alone", (region) => {
  show("urgent", stopped, { region });
  expect(numbers()).toEqual([`tel:${region}`]);
  expect(said(one('a[href^="tel:"]'))).toContain(region);
});

test("without a region it offers every number and says the local one", () => {
  show("urgent", stopped);
  expect(numbers()).toEqual(NUMBERS.map((number) => `tel:${number}`));
  expect(said(one("main"))).toContain(t("call.local"));
});

test("the numbers likely where the device is come first, and none is chosen by it", () => {
  const device = () => ({ languages: ["en-NZ"], zone: "Europe/London" });
  const { context } = show("urgent", stopped, { device });
  expect(numbers().slice(0, 2)).toEqual(["tel:999", "tel:111"]);
  expect(numbers()).toHaveLength(REGIONS.length - 1);
  expect(context().session.region).toBeUndefined();
});

test("with another region it offers every number and says the local one", () => {
  show("urgent", stopped, { region: "other" });
  expect(numbers()).toHaveLength(NUMBERS.length);
  expect(said(one("main"))).toContain(t("call.local"));
});

test("the number can be changed on the page", async () => {
  const { context } = show("urgent", stopped, { region: "112" });
  await userEvent.click(control("region", "999"));
  expect(numbers()).toEqual(["tel:999"]);
  expect(context().session.region).toBe("999");
});

test("what to say has the signs themselves, before where and when", () => {
  show("urgent", stopped);
  const lines = all("blockquote p").map(said);
  expect(lines).toContain(t("say.emergency-signs.chest-pain"));
  expect(lines.slice(-2)).toEqual(t.list("urgency.emergency.say").slice(1));
});

test("the number comes before anything else that can be pressed", () => {
  show("urgent", stopped, { region: "112" });
  const controls = all("main a, main button, main summary, main input");
  expect(controls[0]?.getAttribute("href")).toBe("tel:112");
});

test("it names each sign that was chosen, and no other", () => {
  show("urgent", stopped);
  const lines = all("main li").map(said);
  const label = (code: string) => t(`items.emergency-signs.options.${code}.label`);
  expect(lines).toContain(label("cannot-walk"));
  expect(lines).toContain(label("chest-pain"));
  expect(said(one("main"))).not.toContain(label("stroke-signs"));
});

test("below are a print, a way on and a way back to the question", () => {
  show("urgent", stopped);
  expect(screen.getByRole("button", { name: t("result.print") })).toBeDefined();
  expect(one("[data-forward]").tagName).toBe("BUTTON");
  const links = all("main a:not([href^='tel:'])").map((link) => link.getAttribute("href"));
  expect(links).toEqual(["#/mmn/emergency"]);
});

test("it compares with nothing and counts nothing", () => {
  show("urgent", stopped);
  expect(all("main [data-finding]")).toEqual([]);
});

test("the result of an emergency offers the number too", () => {
  show("result", throughout(inDanger), { isAcknowledged: true, region: "911" });
  expect(numbers()).toEqual(["tel:911"]);
});
