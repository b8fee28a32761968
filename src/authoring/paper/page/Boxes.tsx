import { optionKey } from "../../../wording/keys.ts";
import type { Box, Choice } from "../../paper.ts";
import { GoTo } from "./GoTo.tsx";
import { anchorOf, type PaperView, placeOf } from "./view.ts";

type Props = { readonly view: PaperView; readonly choice: Choice };

/** The boxes of a question, each with its words, an example, and what a tick leads to. */
export function Boxes({ view, choice }: Props) {
  const { t } = view;
  const { item, boxes, soon } = choice;
  return (
    <ul class={`boxes boxes-${layoutOf(view, choice)}`}>
      {boxes.map((box) => {
        const key = optionKey(item, box.code);
        return (
          <li key={box.code}>
            <span class="paper-box" />
            <span>
              <span class="boxes-label">
                {box.letter && <strong class="paper-letter">{box.letter}</strong>}
                {t(`${key}.label`)}
              </span>
              {t.has(`${key}.example`) && <span class="boxes-example">{t(`${key}.example`)}</span>}
              {!soon && <Then view={view} box={box} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What a tick leads to: help, and another question. */
function Then({ view, box: { soon, goTo } }: { readonly view: PaperView; readonly box: Box }) {
  return (
    <>
      {soon && (
        <span class="boxes-then">
          <Soon view={view} soon={soon} />
        </span>
      )}
      {goTo !== undefined && (
        <span class="boxes-then">
          <GoTo view={view} number={goTo} words="paper.goTo" />
        </span>
      )}
    </>
  );
}

/** How soon to get help, and where the steps are, if a question has them. */
function Soon({ view: { paper, t }, soon }: { view: PaperView; soon: NonNullable<Box["soon"]> }) {
  const title = t(`urgency.${soon}.title`);
  const number = placeOf(paper, soon);
  if (number === undefined) return <strong>{title}</strong>;
  return (
    <>
      <strong>{title}</strong>: <a href={`#${anchorOf(number)}`}>{t("paper.see", { number })}</a>
    </>
  );
}

/** How many letters stand beside a box in a line, in one column and in each of two; and how high a line is to a box. */
const LETTERS = { one: 46, two: 21 } as const;
const LINE = 0.7;

/** How answers are laid out on paper: few short ones side by side, signs over its whole width, others where they take less room. */
function layoutOf(view: PaperView, { item, boxes, soon }: Choice): string {
  const texts = boxes.map((box) => textOf(view, item, box));
  if (soon) return "wide";
  if (boxes.length <= 4 && texts.every((text) => text.length <= 14)) return "across";
  const heightIn = (letters: number) =>
    texts.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / letters) * LINE), 0);
  return heightIn(LETTERS.two) / 2 < heightIn(LETTERS.one) ? "many" : "few";
}

/** All that stands beside a box, about as long as it is. */
function textOf({ t }: PaperView, item: Choice["item"], { code, soon, goTo }: Box): string {
  const key = optionKey(item, code);
  const example = t.has(`${key}.example`) ? t(`${key}.example`) : "";
  const then = soon ? t(`urgency.${soon}.title`) : "";
  const next = goTo === undefined ? "" : t("paper.goTo", { number: goTo });
  return [t(`${key}.label`), example, then, next].filter(Boolean).join("   ");
}
