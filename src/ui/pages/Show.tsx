import "./show.css";
import type { JudgedFinding } from "../../engine/assess.ts";
import { SIDES } from "../../questionnaire/sides.ts";
import { asksTitle } from "../../summary/asks.ts";
import {
  featuresTitle,
  isSeveralUnsaid,
  listsBeside,
  type NamedList,
} from "../../summary/compared.ts";
import { besideFlags, flagText } from "../../summary/flags.ts";
import { headlineText } from "../../summary/headline.ts";
import { NO_LIMITS } from "../../summary/limits.ts";
import { areaTexts, cellText, mainHandText, movementName } from "../../summary/nerves.ts";
import { isCompared, isForHelp } from "../../summary/parts.ts";
import { historyRows, type Summary, summaryOf } from "../../summary/summary.ts";
import { Heading } from "../parts/Heading.tsx";
import { Pairs } from "../parts/Pairs.tsx";
import { TextList } from "../parts/TextList.tsx";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly facts: Summary };

/** What a doctor is shown on the device itself: the facts of the printed first page in their order, large, and nothing to press but the way back. */
export function Show({ view }: { readonly view: View }) {
  const { t, href } = view;
  return (
    <main id="main" class="show">
      <Heading>{t("show.title")}</Heading>
      <Shown view={view} />
      <div class="actions">
        <a class="button show-close" href={href({ at: "result" })} data-forward>
          {t("show.close")}
        </a>
      </div>
    </main>
  );
}

type ShownProps = {
  readonly view: View;
  /** Whether what asks for help at once comes before all else, as nobody was stopped by it here. */
  readonly isUrgentFirst?: boolean;
};

/** The facts of the answers of a view, as a doctor reads them. */
export function Shown({ view, isUrgentFirst = false }: ShownProps) {
  const { questionnaire, session, t, today } = view;
  const facts = summaryOf({ questionnaire, ...session, today }, t, NO_LIMITS);
  const flags = <Flags view={view} facts={facts} />;
  const isFirst = isUrgentFirst && isForHelp(facts);
  return (
    <>
      {isFirst && flags}
      <p>{t(`summary.by.${session.answerer}`)}</p>
      <p class="show-first">{facts.first.map(({ text }) => text).join(" ")}</p>
      {!isFirst && flags}
      {facts.ownWords.map(({ linkId, value }) => (
        <section key={linkId}>
          <h2>{t("summary.main")}</h2>
          <p class="text-inset" dir="auto">
            {value}
          </p>
        </section>
      ))}
      <Course view={view} facts={facts} />
      <Nerves view={view} facts={facts} />
      {!isForHelp(facts) && <Features view={view} facts={facts} />}
      <Besides view={view} facts={facts} />
      <p class="text-inset">
        {t("lines.not-a-diagnosis")} {t("summary.limitsShown")}
      </p>
    </>
  );
}

function Flags({ view, facts }: Props) {
  const { questionnaire, session, t } = view;
  const { assessment, flags } = facts;
  const headline = headlineText(t, facts.headline);
  const others = besideFlags(facts);
  const pairs = flags.map((flag) => ({
    id: flag.id,
    ...flagText({ questionnaire, ...session }, t, flag),
    isStrong: flag.standing === "reported",
  }));
  return (
    <section>
      <h2>{t("summary.urgency")}</h2>
      <p>
        <strong>{t(`summary.advice.${assessment.urgency}`)}</strong>
      </p>
      {headline !== "" && <p>{headline}</p>}
      <h2>{t("summary.flags.title")}</h2>
      <Pairs pairs={pairs} />
      {others.length > 0 && (
        <>
          <h3>{t("summary.flags.others")}</h3>
          <Pairs pairs={others.map(({ linkId, ...row }) => ({ id: linkId, ...row }))} />
        </>
      )}
    </section>
  );
}

/** How it went, and where it is weak now. */
function Course({ view: { t }, facts }: Props) {
  const rows = historyRows(facts);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t("summary.history")}</h2>
      <Pairs pairs={rows.map(({ linkId, label, value }) => ({ id: linkId, label, value }))} />
    </section>
  );
}

/** Movements by nerve, both sides of each in one row. */
function Nerves({ view: { questionnaire, t }, facts: { nerves } }: Props) {
  if (!nerves) return null;
  const texts = [...areaTexts(t, nerves), mainHandText(questionnaire, t, nerves)];
  const isChosen = nerves.rows.some(({ left }) => left.linkId !== nerves.chosen.linkId);
  return (
    <section>
      <h2>{t("summary.nerves")}</h2>
      <p>{texts.filter(Boolean).join(" ")}</p>
      {isChosen && (
        <Pairs
          pairs={nerves.rows.map((row) => ({
            id: row.id,
            label: t("show.movement", {
              movement: movementName(questionnaire, t, row),
              nerve: t(`nerves.${row.nerve}`),
            }),
            value: SIDES.map((side) =>
              t(`show.side.${side}`, { strength: cellText(questionnaire, t, row[side]) }),
            ).join(" "),
            isStrong: SIDES.some((side) => row[side].code !== undefined),
          }))}
        />
      )}
    </section>
  );
}

/** The features, what points elsewhere, and what is not known. */
function Features({ view, facts }: Props) {
  const { t } = view;
  const { findings } = facts;
  return (
    <section>
      <h2>{featuresTitle(t, facts)}</h2>
      {isSeveralUnsaid(facts) && <p>{t("summary.mnd")}</p>}
      {isCompared(facts) && (
        <>
          <Judged view={view} title={t("summary.core")} findings={findings.core} />
          <Judged view={view} title={t("summary.supportive")} findings={findings.supportive} />
        </>
      )}
      {!isCompared(facts) && !facts.isKnown && <p>{t("summary.notCompared")}</p>}
      {listsBeside(t, facts).map((list) => (
        <Listed key={list.title} {...list} />
      ))}
    </section>
  );
}

type JudgedProps = {
  readonly view: View;
  readonly title: string;
  readonly findings: readonly JudgedFinding[];
};

function Judged({ view: { t }, title, findings }: JudgedProps) {
  return (
    <>
      <h3>{title}</h3>
      <Pairs
        pairs={findings.map(({ id, status }) => ({
          id,
          label: t(`findings.${id}.name`),
          value: t(`summary.status.${status}`),
          isStrong: status === "met",
        }))}
      />
    </>
  );
}

function Listed({ title, names, nothing }: NamedList) {
  return (
    <>
      <h3>{title}</h3>
      {names.length > 0 ? <TextList texts={names} /> : <p>{nothing}</p>}
    </>
  );
}

/** What was answered besides, and what the person wants to ask. */
function Besides({ view: { t, session }, facts: { unsaid, groups, asks } }: Props) {
  const rows = [...unsaid, ...groups.flatMap((group) => group.rows)];
  return (
    <>
      {rows.length > 0 && (
        <section>
          <h2>{t("summary.besides")}</h2>
          <Pairs pairs={rows.map(({ linkId, label, value }) => ({ id: linkId, label, value }))} />
        </section>
      )}
      {asks.length > 0 && (
        <section>
          <h2>{asksTitle(t, session)}</h2>
          <TextList texts={asks} />
        </section>
      )}
    </>
  );
}
