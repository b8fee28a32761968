import type { ComponentChildren } from "preact";

type Props = {
  /** Names the panel; no other on the page has it. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What can be done, by its words. */
  readonly actions: readonly { readonly label: string; readonly onPress: () => void }[];
  /** Whether it takes the focus when it comes up. */
  readonly isNews?: boolean;
  readonly children?: ComponentChildren;
};

/** Something to know with a choice about it. Nothing is done before a button is pressed. */
export function Choose({ id, title, text, actions, isNews = false, children }: Props) {
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-news={isNews || undefined}>
        {title}
      </h2>
      <p>{text}</p>
      {children}
      <div class="actions">
        {actions.map(({ label, onPress }) => (
          <button key={label} type="button" class="button button-second" onClick={onPress}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
