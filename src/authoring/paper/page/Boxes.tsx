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

/** Few short answers stand side by side, many in two columns; signs that need help soon are always one below the other. */
function layoutOf({ t }: PaperView, { item, boxes, soon }: Choice): string {
  const isShort = boxes.every(({ code, soon: own, goTo }) => {
    const key = optionKey(item, code);
    const isBare = !own && goTo === undefined && !t.has(`${key}.example`);
    return isBare && t(`${key}.label`).length <= 24;
  });
  if (soon) return "signs";
  if (isShort && boxes.length <= 4) return "across";
  return boxes.length > 5 ? "many" : "signs";
}
