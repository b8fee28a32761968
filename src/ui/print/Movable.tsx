import "./movable.css";
import type { ComponentChildren } from "preact";
import { type MovablePart, movableParts } from "../../summary/parts.ts";
import type { Summary } from "../../summary/summary.ts";
import { listText } from "../../wording/short.ts";
import type { View } from "../view.ts";
import { Asks } from "./Asks.tsx";
import { Body } from "./Body.tsx";
import { Judged } from "./Judged.tsx";
import { WriteIn } from "./WriteIn.tsx";

type Props = { readonly view: View; readonly facts: Summary };

type PartProps = Props & { readonly part: MovablePart };

/** A part of the first page that may go to the next one; fit.ts says whether it does. Nothing where there is none. */
export function Movable({ part, ...props }: PartProps) {
  const place = movableParts(props.facts).indexOf(part) + 1;
  if (place === 0) return null;
  return (
    <div class="movable" data-goes={place}>
      {drawn(part, props)}
    </div>
  );
}

/** What went, once more and whole, for the next page. */
export function Moved(props: Props) {
  const parts = movableParts(props.facts);
  if (parts.length === 0) return null;
  return (
    <section class="movable-next" data-next>
      <h2>{props.view.t("summary.moved")}</h2>
      {parts.map((part) => (
        <Movable key={part} part={part} {...props} />
      ))}
    </section>
  );
}

/** The names of what went: one line for each number of parts that may, of which one is shown at most. */
export function Gone({ view: { t }, facts }: Props) {
  const names = movableParts(facts).map((part) => t(`summary.goneNames.${part}`));
  return (
    <>
      {names.map((name, index) => (
        <p key={name} class="movable-names" data-names={index + 1}>
          {t("summary.gone", { list: listText(t, names.slice(0, index + 1)) })}
        </p>
      ))}
    </>
  );
}

function drawn(part: MovablePart, { view, facts }: Props): ComponentChildren {
  const { asks, body, findings } = facts;
  switch (part) {
    case "drawing":
      return <Body view={view} codes={body?.codes ?? []} />;
    case "asks":
      return <Asks view={view} asks={asks} />;
    case "writeIn":
      return <WriteIn view={view} />;
    case "supportive":
      return (
        <Judged view={view} title={view.t("summary.supportive")} findings={findings.supportive} />
      );
  }
}
