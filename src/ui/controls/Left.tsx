import type { Translator } from "../../wording/translate.ts";

/** From how many letters on it is said how few are left. */
const FEW = [0, 10, 20, 50];

type Props = {
  /** The id of the field; that of what is shown has it as its beginning. */
  readonly id: string;
  readonly left: number;
  readonly t: Translator;
};

/**
 * How many letters are left. It is shown at each key, and said by itself only as they get few: whoever hears it at each key
 * hears nothing of what they write.
 */
export function Left({ id, left, t }: Props) {
  const few = left < 0 ? undefined : FEW.find((most) => left <= most);
  return (
    <>
      <p class="text-hint" id={`${id}.left`}>
        {left >= 0 ? t("characters", { count: left }) : t("charactersOver", { count: -left })}
      </p>
      <div aria-live="polite" class="visually-hidden">
        {few !== undefined && (
          <p key={few}>
            {few === 0 ? t("characters", { count: 0 }) : t("charactersFew", { count: few })}
          </p>
        )}
      </div>
    </>
  );
}
