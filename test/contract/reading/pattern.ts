import { weakSides } from "./areas.ts";
import { type Counted, has, is, isAnswered, isKnown } from "./counted.ts";
import { type Finding, isMet } from "./row.ts";

// Section 5 of the contract, read by hand: pattern.

function countCore(findings: Finding[], ...statuses: string[]): number {
  return findings.filter((finding) => finding.kind === "core" && statuses.includes(finding.status))
    .length;
}

function notEnoughAnswers(counted: Counted, findings: Finding[]): boolean {
  return (
    !isAnswered(counted, "weakness") ||
    (is(counted, "weakness", "not-sure") && weakSides(counted).length === 0) ||
    // "two or more core findings are `unknown` or `unclear`": the two are counted together.
    countCore(findings, "unknown", "unclear") >= 2
  );
}

/** "two or more supportive met, at least one of them not `hand-or-foot-first` or `arms-not-legs`". */
function enoughSupport(findings: Finding[]): boolean {
  const met = findings
    .filter((finding) => finding.kind === "supportive" && finding.status === "met")
    .map((finding) => finding.id);
  return met.length >= 2 && met.some((id) => id !== "hand-or-foot-first" && id !== "arms-not-legs");
}

const IN_THE_WAY = [
  "breathless",
  "weight-loss",
  "one-task-only",
  "lead-or-chemicals",
  "young-start",
  "thigh-or-hip-first",
  "pain-before-weakness",
  "eyelids-or-double-vision",
  "emotional-outbursts",
  "since-childhood",
];

function nothingInTheWay(counted: Counted, findings: Finding[]): boolean {
  return (
    is(counted, "speech", "no") &&
    is(counted, "swallowing", "no") &&
    is(counted, "stiffness", "no", "a-bit") &&
    is(counted, "walking", "no", "a-little") &&
    // "(not both of them `a-bit` and `a-little`)": stiffness `a-bit` together with walking
    // `a-little` is in the way; either alone is not.
    !(is(counted, "stiffness", "a-bit") && is(counted, "walking", "a-little")) &&
    // "onset-speed known, and with duration `1-6-months` only `months`": with any other duration,
    // whatever is known.
    isKnown(counted, "onset-speed") &&
    (!is(counted, "duration", "1-6-months") || is(counted, "onset-speed", "months")) &&
    // "weak-parts and first-place without `face` and `neck`": none of the two in either item;
    // first-place has no `face`, and its `face-throat` is a strong pointer. "Silence blocks nothing":
    // only what is there is in the way.
    !has(counted, "weak-parts", "face", "neck") &&
    !is(counted, "first-place", "neck") &&
    // "twitching not `weak-part-and-elsewhere`": `elsewhere-only` is not in the way.
    !is(counted, "twitching", "weak-part-and-elsewhere") &&
    !IN_THE_WAY.some((id) => isMet(findings, id))
  );
}

function severalFeatures(counted: Counted, findings: Finding[]): boolean {
  return (
    countCore(findings, "met") === 5 &&
    enoughSupport(findings) &&
    nothingInTheWay(counted, findings)
  );
}

function someFeatures(counted: Counted, findings: Finding[]): boolean {
  // "and not: course `better` without immunoglobulin-effect `better`": an effect that is not known
  // or was not asked is not `better`.
  const betterUntreated =
    is(counted, "course", "better") && !is(counted, "immunoglobulin-effect", "better");
  return (
    countCore(findings, "met") >= 3 &&
    (isMet(findings, "two-nerve-areas") || isMet(findings, "feeling-spared")) &&
    !betterUntreated
  );
}

/** "**pattern** - the first that holds". */
export function readPattern(counted: Counted, findings: Finding[]): string {
  if (is(counted, "weakness", "no", "only-tired", "only-painful")) {
    return "no-weakness";
  }
  if (findings.some((finding) => finding.kind === "strong-pointer")) {
    return "points-elsewhere";
  }
  if (notEnoughAnswers(counted, findings)) {
    return "not-enough-answers";
  }
  if (severalFeatures(counted, findings)) {
    return "several-features";
  }
  if (someFeatures(counted, findings)) {
    return "some-features";
  }
  return "few-features";
}
