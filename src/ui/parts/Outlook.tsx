import "./outlook.css";
import { outlookOf } from "../../engine/outlook.ts";
import { pagesOf } from "../../engine/path.ts";
import { shortText } from "../../wording/question.ts";
import type { View } from "../view.ts";

type Props = {
  readonly view: View;
  /** Whether the page compares the answers with a pattern at all. */
  readonly isCompared: boolean;
};

/** Which unknown answers could still change the page, worked out from the rules. */
export function Outlook({ view, isCompared }: Props) {
  const { questionnaire, session, t } = view;
  const { urgency, pattern } = outlookOf(questionnaire, session.answers);
  const onlyPattern = isCompared ? pattern.filter((linkId) => !urgency.includes(linkId)) : [];
  if (urgency.length + onlyPattern.length === 0) return null;
  return (
    <section class="outlook">
      <h2>{t("result.outlook")}</h2>
      <Links view={view} lead={t("result.outlookUrgency")} linkIds={urgency} />
      <Links view={view} lead={t("result.outlookPattern")} linkIds={onlyPattern} />
    </section>
  );
}

type LinksProps = {
  readonly view: View;
  readonly lead: string;
  readonly linkIds: readonly string[];
};

function Links({ view: { questionnaire, t, href }, lead, linkIds }: LinksProps) {
  if (linkIds.length === 0) return null;
  const entries = pagesOf(questionnaire).flatMap(({ id: pageId, items }) =>
    items.filter(({ linkId }) => linkIds.includes(linkId)).map((item) => ({ pageId, item })),
  );
  return (
    <>
      <p>{lead}</p>
      <ul>
        {entries.map(({ pageId, item }) => (
          <li key={item.linkId} data-open={item.linkId}>
            <a href={href({ at: "asking", pageId })}>{shortText(t, item)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
