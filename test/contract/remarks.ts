import type { Answers } from "./reading/items.ts";
import { answeredByHand } from "./reading.ts";

// A second, hand-coded reading of which notes a result carries, what it says to bring and to ask.

/** The ids of the notes, of what to bring and of what one may ask, in order. */
export function remarksByHand(answers: Answers): {
  readonly notes: readonly string[];
  readonly bring: readonly string[];
  readonly asks: readonly string[];
} {
  const told = answeredByHand(answers);
  const has = (linkId: string, ...codes: readonly string[]) =>
    [told.get(linkId) ?? []].flat().some((code) => codes.includes(code));
  const said = (linkId: string) => {
    const codes = [told.get(linkId) ?? []].flat();
    return codes.some((code) => code !== "none" && code !== "not-sure");
  };
  const isVisible =
    has("thinning", "yes") ||
    has("twitching", "weak-part", "weak-part-and-elsewhere") ||
    has("uneven-fingers", "yes") ||
    has("other-symptoms", "twitching", "thinning");
  const isWeak = has("weakness", "yes", "not-sure");
  const mayBeWeak = !has("weakness", "no", "only-tired", "only-painful");
  const isTrapped =
    has("told-before", "carpal-tunnel", "ulnar", "radial", "pinched-nerve") ||
    has("treatments", "surgery-or-splint");
  return {
    notes: [
      // "`told-before` `mmn`: the page is for people without a diagnosis"; "`als-mnd`: the page cannot weigh that".
      ...(has("told-before", "mmn") ? ["known-mmn"] : []),
      ...(has("told-before", "als-mnd") ? ["known-als-mnd"] : []),
      // "anyone under 18 or pregnant is told to ask sooner": to all who are, or may be, weak. "The
      // line on pregnancy shows unless sex is `male` or age-at-start `50-69` or above": not to be
      // sure of the age, or to leave it, is no reason to leave the line out.
      ...(mayBeWeak && !has("sex", "male") && !has("age-at-start", "50-69", "70-plus")
        ? ["pregnancy"]
        : []),
      // "that on being under 18 unless an age was given that is not".
      ...(mayBeWeak && !has("age-at-start", "18-29", "30-49", "50-69", "70-plus")
        ? ["under-18"]
        : []),
    ],
    bring: [
      "this-page",
      "medicines",
      ...(said("tests-before") ? ["test-results"] : []),
      ...(said("told-before") || said("treatments") ? ["letters"] : []),
      ...(has("background", "family") ? ["family"] : []),
      ...(isVisible ? ["photos"] : []),
      "someone",
    ],
    asks: [
      ...(isWeak ? ["treatable", "more-nerves"] : []),
      ...(isTrapped ? ["look-again"] : []),
      ...(isWeak ? ["blood-or-scan"] : []),
      ...["what-else", "how-soon", "call-sooner"],
      ...(said("daily-tasks") ? ["help-with-tasks"] : []),
    ],
  };
}
