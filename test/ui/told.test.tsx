import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { typical } from "../fixtures/answers.ts";
import { all, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { inDanger, several, tired } from "./people.ts";
import { type Options, show } from "./render.tsx";
import { t } from "./words.ts";

// What is said of the answers: to whoever answers the call, as the reason of an urgency, and as what else it may be.

function conclude(person: Answers, options: Options = {}) {
  document.body.replaceChildren();
  const shown = show("result", throughout(person), { isAcknowledged: true, ...options });
  return { ...assess(questionnaire, throughout(person)), ...shown };
}

const words = () => all("main blockquote p").map(said);

describe("the words to say", () => {
  test("name the part, the side, how long and how it went", () => {
    conclude(several);
    expect(words()).toEqual([
      "I would like to see a doctor.",
      "My right hand has slowly got weaker for one to two years.",
      "This is weak too: left forearm.",
      "The feeling in the weak part is normal.",
      "I cannot hold a key pinch on the right.",
      "The weak part looks thinner.",
      "Cold clearly makes the weak part weaker.",
      "Should I see a neurologist?",
    ]);
  });

  test("are those of a helper for a helper", () => {
    conclude({ ...several, speech: "a-little", walking: "a-little" }, { answerer: "helper" });
    expect(words()).toEqual([
      "I am calling for someone who needs to be seen in the next few days. A health page told us not to wait for weeks.",
      "Their speech has changed a little.",
      "Their walking has changed a little.",
      "Their right hand has slowly got weaker for one to two years.",
      "This is weak too: left forearm.",
      "The feeling in the weak part is normal.",
      "They cannot hold a key pinch on the right.",
      "The weak part looks thinner.",
      "Cold clearly makes the weak part weaker.",
    ]);
  });

  test("say nothing of what was left open or is not sure", () => {
    const open = {
      ...{ "weak-parts": ["not-sure"], duration: null, course: "not-sure", feeling: null },
      ...{ "first-place": "not-sure", "side-at-start": null },
      ...{
        "finger-lift-right": null,
        "key-pinch-right": "not-sure",
        thinning: null,
        cold: "not-sure",
      },
    };
    conclude({ ...several, ...open });
    // That a part is weak was said, but not which.
    expect(words().slice(1, -1)).toEqual(["A part of my body is weak."]);
  });

  test("name what changed where nothing is weak", () => {
    const { urgency } = conclude({ ...tired, "other-symptoms": ["clumsy", "shaking"] });
    expect(urgency).toBe("see-doctor");
    expect(words().slice(1, 3)).toEqual([
      "I drop things, fumble or trip.",
      "I shake, or a part of me does.",
    ]);
  });

  test("name the signs for which it is today, and how suddenly it came", () => {
    conclude({ ...several, "urgent-signs": ["limb-worse-in-days"], "onset-speed": "days" });
    expect(words().slice(1, 2)).toEqual([t("say.urgent-signs.limb-worse-in-days")]);
    expect(words()).toContain("The weakness came on over days.");
  });

  test("never speak of changes in a body", () => {
    for (const answerer of ["self", "helper"] as const) {
      conclude(several, { answerer });
      expect(words().join(" ")).not.toMatch(/changes in (my|their) body/i);
    }
  });

  test.each([
    ["self", "I think it may be a stroke."],
    ["helper", "I think it may be a stroke."],
  ] as const)(
    "on the stop page are of a stroke where its signs were chosen (%s)",
    (answerer, said) => {
      const person = { ...inDanger, "emergency-signs": ["stroke-signs"] };
      show("urgent", throughout(person), { answerer });
      expect(words()[1]).toBe(said);
      document.body.replaceChildren();
      show("urgent", throughout(inDanger), { answerer });
      expect(words().join(" ")).not.toMatch(/stroke/i);
    },
  );

  test("stand on the sheet as on the page", () => {
    const { send } = conclude(several);
    send({ type: "print.choose", print: { audience: "me" } });
    const sheet = said(one(".for-me"));
    for (const line of words()) expect(sheet).toContain(line);
  });
});

describe("a reason that rests on silence", () => {
  /** Weak for some months, with nothing said of how fast it came. */
  const silent = { ...typical, duration: "1-6-months", "onset-speed": null };
  const reasons = () => all("section.urgency li").filter((one) => /^Speed/.test(said(one)));

  test("is told as such, with its question one press away", () => {
    const { urgency } = conclude(silent);
    expect(urgency).toBe("within-days");
    const [line, ...others] = all("section.urgency li:has(a)");
    expect(others).toEqual([]);
    expect(said(line ?? document.body)).toMatch(/: Not answered$/);
    expect(one("a", line).getAttribute("href")).toBe("#/mmn/course/onset-speed/result");
  });

  test("is not known on the sheet and in the text for portals", () => {
    const { send } = conclude(silent);
    send({ type: "print.choose", print: { audience: "doctor" } });
    expect(said(one(".first-page"))).toContain("Came on over not known");
    const text = (one("textarea[readonly]") as HTMLTextAreaElement).value;
    expect(text).toContain("Came on over: not known");
  });

  test("is no reason where something was said", () => {
    const { urgency } = conclude({ ...silent, "onset-speed": "weeks" });
    expect(urgency).toBe("within-days");
    expect(all("section.urgency li:has(a)")).toEqual([]);
    expect(reasons().map(said)).toEqual(["Speed of start: Over weeks"]);
  });
});

describe("what else it may be follows how fast it came", () => {
  const causes = () => {
    const heading = all("main h2").find((title) => said(title) === "What else it could be");
    return all("li", heading?.parentElement ?? document.body).map(said);
  };
  const stroke = "A stroke";
  const slow = ["A nerve condition that runs in families", "A muscle disease"];

  test.each(["months", "weeks"])("no stroke with a hand that got weak over %s", (speed) => {
    conclude({ ...typical, "onset-speed": speed });
    expect(causes().length).toBeGreaterThan(5);
    expect(causes()).not.toContain(stroke);
    expect(causes()).toEqual(expect.arrayContaining(slow));
  });

  test.each(["minutes-hours", "days"])("a stroke, and nothing slow, with one over %s", (speed) => {
    conclude({ ...typical, "onset-speed": speed });
    expect(causes()).toContain(stroke);
    for (const cause of slow) expect(causes()).not.toContain(cause);
  });

  test.each(["not-sure", null])("both where it is not known (%s)", (speed) => {
    conclude({ ...typical, course: "same", "onset-speed": speed });
    expect(causes()).toEqual(expect.arrayContaining([stroke, ...slow]));
  });

  test("no stroke where nobody knows how fast it came, and it got slowly worse since", () => {
    conclude({ ...typical, "onset-speed": "not-sure" });
    expect(causes()).not.toContain(stroke);
  });

  test("those told of motor neurone disease read where support is", () => {
    conclude({ ...typical, "told-before": ["als-mnd"] });
    expect(said(one("main"))).toContain("A group for people with MND or ALS can help too.");
  });
});
