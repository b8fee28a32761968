import type { Answers } from "./reading/items.ts";
import { answeredByHand, assessByHand } from "./reading.ts";

// A second, hand-coded reading of section 5, "What it says, and to whom": notes, what to bring, to ask and to say, causes.

/** A sentence to say: its item or name, and the code or codes that it names. */
export type ToldByHand = {
  readonly id: string;
  readonly code?: string;
  readonly codes?: readonly string[];
};

/** The ids of what is said beside the result, in order, and what there is to say on the telephone. */
export type RemarksByHand = {
  readonly notes: readonly string[];
  readonly bring: readonly string[];
  readonly asks: readonly string[];
  readonly causes: readonly string[];
  readonly say: readonly ToldByHand[];
};

/** What is said beside the result, and to whom. */
export function remarksByHand(answers: Answers): RemarksByHand {
  const told = answeredByHand(answers);
  const codesOf = (linkId: string) => [told.get(linkId) ?? []].flat();
  const has = (linkId: string, ...codes: readonly string[]) =>
    codesOf(linkId).some((code) => codes.includes(code));
  const named = (linkId: string) =>
    codesOf(linkId).filter((code) => !["", "none", "not-sure"].includes(code));
  const said = (linkId: string) => named(linkId).length > 0;
  const isKnown = (linkId: string) =>
    codesOf(linkId).some((code) => !["", "not-sure"].includes(code));
  const { urgency, pattern } = assessByHand(answers);

  const isVisible =
    has("thinning", "yes") ||
    has("twitching", "weak-part", "weak-part-and-elsewhere") ||
    has("uneven-fingers", "yes") ||
    has("shaking", "yes") ||
    has("other-symptoms", "twitching", "thinning", "shaking", "locking");
  const isWeak = has("weakness", "yes", "not-sure");
  const isNotWeak = has("weakness", "no", "only-tired", "only-painful");
  const isTrapped = has("told-before", "carpal-tunnel", "ulnar", "radial", "pinched-nerve");
  const isNamed = has("told-before", "mmn", "als-mnd");
  const isWorse = has("course", "slowly-worse", "in-steps", "fast-worse");
  const hasOtherSign =
    has("speech", "clearly", "a-little") ||
    has("swallowing", "clearly", "a-little") ||
    has("head-signs", "tongue", "eyelids", "double-vision") ||
    has("breathing", "at-rest-or-flat", "on-effort") ||
    has("walking", "clearly", "a-little");
  const isSudden = has("onset-speed", "minutes-hours", "days");
  const isSlow = has("onset-speed", "weeks", "months");
  // What the muscles do is one sentence.
  const muscles = [
    has("thinning", "yes") ? "-thin" : "",
    has("twitching", "weak-part", "weak-part-and-elsewhere") ? "-twitch" : "",
    has("cramps", "often", "sometimes") ? "-cramp" : "",
  ].join("");
  const one = (linkId: string, ...codes: readonly string[]): readonly ToldByHand[] =>
    named(linkId)
      .filter((code) => codes.includes(code))
      .map((code) => ({ id: linkId, code }));
  const list = (linkId: string): readonly ToldByHand[] =>
    said(linkId) ? [{ id: linkId, codes: named(linkId) }] : [];

  // Where help is needed today, nothing is said of MMN, and nothing that has time.
  const hasTime = !["emergency", "same-day"].includes(urgency);
  const isHeaded = hasTime && !isNamed;

  return {
    notes: [
      // "`told-before` `mmn`: the page is for people without a diagnosis"; one that gets worse cannot wait for a visit.
      ...(has("told-before", "mmn") ? [isWorse ? "known-mmn-worse" : "known-mmn"] : []),
      // "`told-before` `als-mnd`: the page cannot weigh that diagnosis".
      ...(has("told-before", "als-mnd") ? ["known-als-mnd"] : []),
      // "`no-weakness` with a throat, eye or walking sign is not headed as if nothing had been told."
      ...(isNotWeak && hasOtherSign ? ["other-signs"] : []),
      // "anyone under 18 or pregnant is told to ask sooner": "that on being under 18 unless an age was given that is not".
      ...(has("age-at-start", "18-29", "30-49", "50-69", "70-plus") ? [] : ["under-18"]),
      // "the line on pregnancy shows unless sex is `male` or age-at-start `50-69` or above".
      ...(has("sex", "male") || has("age-at-start", "50-69", "70-plus") ? [] : ["pregnant"]),
    ],
    bring: [
      "this-page",
      "medicines",
      ...(said("tests-before") ? ["test-results"] : []),
      ...(said("told-before") || said("treatments") ? ["letters"] : []),
      ...(hasTime && has("background", "family") ? ["family"] : []),
      ...(hasTime && isVisible ? ["photos"] : []),
      ...(hasTime ? ["someone"] : []),
    ],
    asks: [
      // "the first question to ask": what the headline of each says, and where a diagnosis was told before or help is
      // needed today, there is none.
      ...(isHeaded && pattern === "several-features" ? ["discuss-mmn"] : []),
      ...(isHeaded && pattern === "some-features" ? ["what-could"] : []),
      ...(isWeak && isHeaded ? ["treatable", "more-nerves"] : []),
      ...(hasTime && isTrapped ? ["look-again"] : []),
      ...(isWeak && isHeaded ? ["blood-or-scan"] : []),
      ...["what-else", ...(hasTime ? ["how-soon"] : []), "call-sooner"],
      ...(hasTime && said("daily-tasks") ? ["help-with-tasks"] : []),
    ],
    // The list follows the tempo: what comes over years does not come in a day, and a stroke does not come over weeks.
    causes: [
      ...["trapped-nerve", "pinched-nerve", "spinal-cord", "inflamed-nerves", "motor-neurone"],
      ...(isSudden ? [] : ["family", "muscle"]),
      "signals",
      ...(isSudden || !(isSlow || has("course", "slowly-worse", "in-steps")) ? ["stroke"] : []),
      "injured-nerve",
    ],
    say: [
      ...(urgency === "emergency"
        ? [
            ...(has("emergency-signs", "stroke-signs") ? [{ id: "stroke" }] : []),
            ...one("emergency-signs", ...named("emergency-signs")),
            ...one("urgent-signs", ...named("urgent-signs")),
            ...one("breathing", "at-rest-or-flat", "on-effort"),
          ]
        : urgency === "if-it-lasts"
          ? []
          : // "name the weakness itself (part, side, how long, how it went) from the person's answers", signs first.
            [
              ...(urgency === "same-day" ? one("urgent-signs", ...named("urgent-signs")) : []),
              ...one("speech", "clearly", "a-little"),
              ...one("swallowing", "clearly", "a-little"),
              ...one("breathing", "at-rest-or-flat", "on-effort"),
              // "who is not sure" of breathing is to be seen within days: that is said too.
              ...(has("breathing", "not-sure") ? [{ id: "breathing-not-sure" }] : []),
              ...one("head-signs", ...named("head-signs")),
              ...one("walking", "clearly", "a-little"),
              ...one("weight-loss", "yes"),
              ...one("stiffness", "a-lot", "a-bit"),
              ...one("pain", "neck-to-arm", "severe-before-weakness", "back-to-leg"),
              ...one("age-at-start", "under-18"),
              ...one("background", "cancer"),
              ...(has("weakness", "yes") && !isKnown("weak-parts") ? [{ id: "weak" }] : []),
              ...list("weak-parts"),
              ...one("first-place", ...named("first-place").filter((code) => code !== "elsewhere")),
              ...one("side-at-start", ...named("side-at-start")),
              ...one("onset-speed", "minutes-hours", "days", "weeks"),
              ...one("duration", ...named("duration")),
              ...one("course", ...named("course")),
              ...one("feeling", ...named("feeling")),
              ...(has("pain", "in-weak-part") ? [{ id: "pain-there" }] : []),
              ...list("movements"),
              ...(muscles === "" ? [] : [{ id: `muscles${muscles}` }]),
              ...one("twitching", "weak-part-and-elsewhere", "elsewhere-only"),
              ...one("cold", "clearly", "a-bit"),
              ...one("reflexes", "brisk"),
              ...one(
                "told-before",
                ...named("told-before").filter((code) => !["mmn", "als-mnd"].includes(code)),
              ),
              ...one("surgery-effect", "no-change", "worse"),
              ...one("other-symptoms", ...named("other-symptoms")),
            ]),
    ],
  };
}
