import type { CitedQuestionnaire, Condition } from "../../src/questionnaire/schema.ts";

type List<Key extends keyof CitedQuestionnaire> = NonNullable<CitedQuestionnaire[Key]>;
type Reasons = NonNullable<CitedQuestionnaire["urgency"][number]["reasons"]>;

/** A section of ten items with all that hangs on them; its names begin with its own number. */
export type Block = {
  readonly movements: List<"movements">;
  readonly section: CitedQuestionnaire["sections"][number];
  readonly terms: CitedQuestionnaire["terms"];
  readonly findings: List<"findings">;
  readonly emergency: Reasons;
  readonly sameDay: Reasons;
  readonly withinDays: Reasons;
  readonly notes: List<"notes">;
  readonly bring: List<"bring">;
  readonly asks: List<"asks">;
  readonly say: List<"say">;
  readonly causes: List<"causes">;
  readonly citations: List<"citations">;
};

export const ITEMS_OF_BLOCK = 10;

const weak: Condition = { op: "term", id: "weak" };

/** The block of this number. Nine of its ten items hang on an answer of the first block, as nearly all of ours do. */
export function blockOf(index: number): Block {
  const name = (own: string) => `b${index}-${own}`;
  const chosen = (item: string, ...codes: string[]): Condition => ({
    op: "selected",
    item: name(item),
    codes,
  });
  const term = (id: string): Condition => ({ op: "term", id: name(id) });
  const all = (...of: Condition[]): Condition => ({ op: "all", of });
  const any = (...of: Condition[]): Condition => ({ op: "any", of });
  const lift = name("lift");
  const source = (letter: string) => `A${index}${letter}`;
  const page = (
    id: string,
    ...items: CitedQuestionnaire["sections"][number]["pages"][0]["items"]
  ) => ({
    id: name(id),
    items,
  });
  const single = (
    id: string,
    options: string | readonly string[],
    enableWhen: Condition = weak,
  ) => ({
    linkId: name(id),
    type: "single" as const,
    options,
    enableWhen,
  });
  const side = (of: "left" | "right") => ({
    ...single(`lift-${of}`, "strength", all(weak, chosen("parts", lift))),
    movement: lift,
    side: of,
  });
  const isWeaker = (of: "left" | "right") => chosen(`lift-${of}`, "less", "cannot");
  const reason = (id: string, when: Condition, letter: string) => ({
    id: name(id),
    when,
    citations: [source(letter)],
  });
  const { finding, remark } = writers(name, source);
  return {
    movements: [{ id: lift, nerve: name("nerve"), limb: "arm" }],
    section: {
      id: name("section"),
      pages: [
        page("signs", {
          linkId: name("signs"),
          type: "multi",
          options: ["fall", "cough", "none", "not-sure"],
          required: true,
        }),
        page("parts", {
          linkId: name("parts"),
          type: "multi",
          options: [lift, "other", "none", "not-sure"],
          enableWhen: weak,
        }),
        page("lift", side("left"), side("right")),
        page("pace", single("pace", ["slow", "medium", "fast", "not-sure"])),
        page("since", single("since", ["weeks", "months", "years", "not-sure"])),
        page("feeling", single("feeling", "yes-no")),
        page("cold", single("cold", "yes-no")),
        page("cramps", single("cramps", "yes-no", all(weak, chosen("feeling", "no")))),
        page("words", {
          linkId: name("words"),
          type: "text",
          format: "free",
          maxLength: 300,
          enableWhen: weak,
          context: "Printed for the doctor",
        }),
      ],
    },
    terms: {
      [name("nerve-left")]: isWeaker("left"),
      [name("nerve-right")]: isWeaker("right"),
      [name("worse")]: any(chosen("cold", "yes"), chosen("cramps", "yes")),
      [name("slowly")]: all(
        chosen("pace", "slow"),
        { op: "unless", of: chosen("since", "weeks") },
        { op: "known", item: name("since") },
      ),
      [name("one-sided")]: any(
        all(term("nerve-left"), chosen("lift-right", "same")),
        all(term("nerve-right"), chosen("lift-left", "same")),
      ),
    },
    findings: [
      {
        ...finding("slow", "core", term("slowly"), "a"),
        unclear: chosen("pace", "medium"),
        notMet: chosen("pace", "fast"),
      },
      {
        ...finding("felt", "core", chosen("feeling", "no"), "b"),
        notMet: chosen("feeling", "yes"),
      },
      finding("one-sided", "supportive", term("one-sided"), "c"),
      finding("cold", "supportive", term("worse"), "d"),
      finding("fast", "strong-pointer", chosen("pace", "fast"), "e"),
      finding("cough", "soft-pointer", all(weak, chosen("signs", "cough")), "f"),
    ],
    emergency: [reason("fell", all(chosen("signs", "fall"), chosen("pace", "fast")), "a")],
    sameDay: [reason("numb", all(weak, chosen("feeling", "yes"), chosen("pace", "fast")), "b")],
    withinDays: [
      reason("cannot", any(chosen("lift-left", "cannot"), chosen("lift-right", "cannot")), "c"),
      reason("cough", all(chosen("signs", "cough"), term("nerve-left"), term("nerve-right")), "d"),
    ],
    notes: [remark("note", chosen("since", "years"))],
    bring: [remark("bring", chosen("parts", "other"))],
    asks: [remark("ask", chosen("cold", "yes"))],
    say: [
      { ...remark("say", term("one-sided")), urgency: ["within-days"] },
      { id: name("signs"), urgency: ["emergency"], codes: ["fall", "cough"] },
    ],
    causes: [remark("cause", chosen("pace", "fast")), remark("wear", chosen("since", "years"))],
    citations: [..."abcdef"].map((letter) => ({ id: source(letter), text: "A source" })),
  };
}

function writers(name: (own: string) => string, source: (letter: string) => string) {
  return {
    finding: (
      id: string,
      kind: CitedQuestionnaire["findings"][number]["kind"],
      met: Condition,
      letter: string,
    ) => ({ id: name(id), kind, met, citations: [source(letter)] }),
    remark: (id: string, when: Condition) => ({ id: name(id), when }),
  };
}
