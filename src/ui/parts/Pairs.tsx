import "./pairs.css";

/** A name with what was said of it. */
export type Pair = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Whether it is what a reader looks for first. */
  readonly isStrong?: boolean;
};

/** Names with what was said of each, one under the other; side by side where there is room. */
export function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <dl class="pairs">
      {pairs.map(({ id, label, value, isStrong }) => (
        <div key={id} class="pairs-row" data-strong={isStrong || undefined}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
