/** What became of a mutant: noticed by a failing test or by one that did not end, or by none. */
export type Fate = "killed" | "timeout" | "survived";

export type Mutant = { readonly id: string; readonly fate: Fate };

/** The numbers of one folder, or of the rules. The score is the share that was noticed, in percent, rounded down. */
export type Tally = {
  readonly mutants: number;
  readonly killed: number;
  readonly timeouts: number;
  readonly survived: number;
  readonly explained: number;
  readonly score: number;
};

/** Why a mutant that no test notices is no gap: an id in which `*` stands for anything, and one line. */
export type Explanation = { readonly mutant: string; readonly why: string };

export function tallyOf(mutants: readonly Mutant[], explanations: readonly Explanation[]): Tally {
  const count = (fate: Fate) => mutants.filter((mutant) => mutant.fate === fate).length;
  const [killed, timeouts, survived] = [count("killed"), count("timeout"), count("survived")];
  return {
    ...{ mutants: mutants.length, killed, timeouts, survived },
    explained: survived - unexplained(mutants, explanations).length,
    score: scoreOf(mutants.length, survived),
  };
}

/** The share that was noticed, in percent with one decimal. */
export function scoreOf(mutants: number, survived: number): number {
  return Math.floor(((mutants - survived) / mutants) * 1000) / 10;
}

/** The mutants that no test notices and nobody has explained. */
export function unexplained(
  mutants: readonly Mutant[],
  explanations: readonly Explanation[],
): readonly string[] {
  const patterns = explanations.map(patternOf);
  return mutants
    .filter(({ fate, id }) => fate === "survived" && !patterns.some((pattern) => pattern.test(id)))
    .map(({ id }) => id);
}

/** The explanations of what is no longer there. */
export function stale(
  mutants: readonly Mutant[],
  explanations: readonly Explanation[],
): readonly string[] {
  return explanations
    .filter((explanation) => !mutants.some(({ id }) => patternOf(explanation).test(id)))
    .map(({ mutant }) => mutant);
}

function patternOf({ mutant }: Explanation): RegExp {
  const parts = mutant.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
