import { type Counted, has, is } from "./counted.ts";
import { type Finding, pointer } from "./row.ts";

// Section 4 of the contract, read by hand: what points elsewhere, and what the doctor is told too.

/** "numb-places `thumb-index-middle`, `ring-little` or `back-of-hand`". */
function hasNumbFingers(counted: Counted): boolean {
  return has(counted, "numb-places", "thumb-index-middle", "ring-little", "back-of-hand");
}

/** "points elsewhere; listed only when met", in the order of the table. */
export function strongPointers(counted: Counted): Finding[] {
  const strong = (id: string, reads: string[], met: boolean): Finding[] =>
    pointer(counted, "strong-pointer", id, reads, met);
  return [
    ...strong("equal-start", ["side-at-start"], is(counted, "side-at-start", "both-equal")),
    ...strong("clearly-numb", ["feeling"], is(counted, "feeling", "clearly-numb")),
    ...strong(
      "speech-or-swallowing",
      ["speech", "swallowing", "head-signs", "first-place", "weak-parts"],
      is(counted, "speech", "clearly") ||
        is(counted, "swallowing", "clearly") ||
        has(counted, "head-signs", "tongue") ||
        is(counted, "first-place", "face-throat") ||
        has(counted, "weak-parts", "mouth-throat"),
    ),
    ...strong(
      "marked-stiffness",
      ["stiffness", "reflexes"],
      is(counted, "stiffness", "a-lot") ||
        (is(counted, "stiffness", "a-bit") && is(counted, "reflexes", "brisk")),
    ),
    ...strong("sudden-start", ["onset-speed"], is(counted, "onset-speed", "minutes-hours", "days")),
    // "numb-places [...], with numb-at-night `yes`, pain `neck-to-arm` or background
    // `injury-or-pressure`": the places with any one of the three; pain from the neck alone is the
    // soft pointer of that name, and an injury alone is one too, so neither can be strong by itself.
    ...strong(
      "pressed-nerve-signs",
      ["numb-places", "numb-at-night", "pain", "background"],
      hasNumbFingers(counted) &&
        (is(counted, "numb-at-night", "yes") ||
          has(counted, "pain", "neck-to-arm") ||
          has(counted, "background", "injury-or-pressure")),
    ),
  ];
}

/** "also tell the doctor; listed only when met", in the order of the line. */
export function softPointers(counted: Counted): Finding[] {
  const soft = (id: string, reads: string[], met: boolean): Finding[] =>
    pointer(counted, "soft-pointer", id, reads, met);
  const background = (code: string): Finding[] =>
    soft(code, ["background"], has(counted, "background", code));
  return [
    ...soft("thigh-or-hip-first", ["first-place"], is(counted, "first-place", "thigh-hip")),
    ...soft("comes-and-goes", ["course"], is(counted, "course", "comes-and-goes")),
    ...soft("getting-better", ["course"], is(counted, "course", "better")),
    ...soft("night-numbness", ["numb-at-night"], is(counted, "numb-at-night", "yes")),
    ...soft("numb-fingers", ["numb-places"], hasNumbFingers(counted)),
    ...soft("neck-to-arm-pain", ["pain"], has(counted, "pain", "neck-to-arm")),
    ...soft("pain-before-weakness", ["pain"], has(counted, "pain", "severe-before-weakness")),
    ...soft(
      "eyelids-or-double-vision",
      ["head-signs"],
      has(counted, "head-signs", "eyelids", "double-vision"),
    ),
    ...soft("varies-through-day", ["tiring"], has(counted, "tiring", "worse-later-in-day")),
    ...soft("emotional-outbursts", ["head-signs"], has(counted, "head-signs", "crying-laughing")),
    ...soft(
      "slight-speech-or-swallowing",
      ["speech", "swallowing"],
      is(counted, "speech", "a-little") || is(counted, "swallowing", "a-little"),
    ),
    ...soft("breathless", ["breathing"], is(counted, "breathing", "on-effort")),
    ...soft("weight-loss", ["weight-loss"], is(counted, "weight-loss", "yes")),
    ...soft("brisk-reflexes", ["reflexes"], is(counted, "reflexes", "brisk")),
    ...background("injury-or-pressure"),
    ...background("family"),
    ...background("since-childhood"),
    ...background("polio"),
    ...background("lead-or-chemicals"),
    ...soft("young-start", ["age-at-start"], is(counted, "age-at-start", "under-18")),
    ...soft("unsteady-walking", ["walking"], is(counted, "walking", "clearly", "a-little")),
    ...soft(
      "twitching-elsewhere",
      ["twitching"],
      is(counted, "twitching", "weak-part-and-elsewhere", "elsewhere-only"),
    ),
    ...soft("one-task-only", ["one-task"], is(counted, "one-task", "yes")),
  ];
}
