import type { ComponentChildren } from "preact";

type Props = {
  /** The id of what is said; the field points to it while it is over its limit. */
  readonly id: string;
  readonly isOver: boolean;
  /** What it begins with where it stops the way on; nothing where all of the text is taken. */
  readonly prefix?: string;
  readonly children: ComponentChildren;
};

/**
 * Room for what is said while a text is over its limit. It is there before anything is in it, so that a screen reader
 * says it: once when the limit is passed, for the words stay the same from then on, and not at every key.
 */
export function OverLimit({ id, isOver, prefix, children }: Props) {
  return (
    <div aria-live="polite" class="notice-here">
      {isOver && (
        <p class={prefix ? "notice notice-wrong" : "notice"} id={id}>
          {prefix && (
            <>
              <strong>{prefix}</strong>{" "}
            </>
          )}
          {children}
        </p>
      )}
    </div>
  );
}
