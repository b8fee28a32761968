import type { Answers } from "./reading.ts";
import { answeredByHand } from "./reading.ts";

// A second, hand-coded reading of which notes a result carries and what it says to bring.

/** The ids of the notes and of what to bring, in order. */
export function remarksByHand(answers: Answers): {
  readonly notes: readonly string[];
  readonly bring: readonly string[];
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
    has("twitching", "weak-part") ||
    has("uneven-fingers", "yes") ||
    has("other-symptoms", "twitching", "thinning");
  return {
    notes: [
      // "`told-before` `mmn`: the page is for people without a diagnosis"; "`als-mnd`: the page cannot weigh that".
      ...(has("told-before", "mmn") ? ["known-mmn"] : []),
      ...(has("told-before", "als-mnd") ? ["known-als-mnd"] : []),
      // "Anyone under 18 or pregnant is told to ask sooner": said to all who are, or may be, weak.
      ...(has("weakness", "no", "only-tired", "only-painful") ? [] : ["ask-sooner"]),
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
  };
}
