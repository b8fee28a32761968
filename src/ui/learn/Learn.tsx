import "./learn.css";
import type { Topic } from "../../questionnaire/learn.ts";
import { dayText } from "../../wording/day-text.ts";
import { Heading } from "../parts/Heading.tsx";
import { BlockOf } from "./Blocks.tsx";
import { citesOf } from "./cites.ts";
import { SourceItem } from "./SourceItem.tsx";
import { type Site, SOURCES } from "./site.ts";
import { WaysOn } from "./Ways.tsx";

type Props = {
  readonly site: Site;
  /** The topic, or the page of sources; anything else is the list of all. */
  readonly topic: string | undefined;
};

/** A learn page, the same in the app and in a file of its own: a topic, the sources of all, or the list of topics. */
export function Learn({ site, topic }: Props) {
  const found = site.learn.topics.find(({ id }) => id === topic);
  if (found) return <TopicPage site={site} topic={found} />;
  return topic === SOURCES ? <SourcesPage site={site} /> : <ListPage site={site} />;
}

type TopicProps = { readonly site: Site; readonly topic: Topic };

function TopicPage({ site, topic }: TopicProps) {
  const { t, today } = site;
  const { id, readOn, readAgainBy, sections } = topic;
  const numbered = citesOf(topic);
  const day = (date: string) => dayText(date, t.language);
  return (
    <main id="main" class="learn">
      <Heading>{t(`learn.${id}.title`)}</Heading>
      <p class="text-lead">{t(`learn.${id}.lead`)}</p>
      {today !== undefined && today > readAgainBy && (
        <p class="notice">{t("learnPage.past", { date: day(readAgainBy) })}</p>
      )}
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{t(`learn.${id}.${section.id}.heading`)}</h2>
          {section.blocks.map((block) => (
            <BlockOf
              key={block.id}
              site={site}
              block={block}
              within={`learn.${id}.${section.id}`}
              numbered={numbered}
            />
          ))}
        </section>
      ))}
      <section class="learn-foot">
        {numbered.length > 0 && <h2>{t("learnPage.sources")}</h2>}
        <p>{t("learnPage.read", { date: day(readOn), again: day(readAgainBy) })}</p>
        <ol class="citation-list">
          {numbered.map((source) => (
            <SourceItem key={source} site={site} id={source} />
          ))}
        </ol>
      </section>
      <WaysOn site={site} from={id} />
    </main>
  );
}

function ListPage({ site }: Pick<Props, "site">) {
  const { t, learn, ways } = site;
  return (
    <main id="main" class="learn">
      <Heading>{t("learnPage.title")}</Heading>
      <p class="text-lead">{t("learnPage.lead")}</p>
      <ul class="learn-topics">
        {learn.topics.map(({ id }) => (
          <li key={id}>
            <a class="link" href={ways.topic(id)}>
              {t(`learn.${id}.short`)}
            </a>
          </li>
        ))}
        <li>
          <a class="link" href={ways.sources}>
            {t("learn.sources.short")}
          </a>
        </li>
      </ul>
      <p class="learn-ways">
        <a class="button" href={ways.answer} data-forward>
          {t("learnPage.answer")}
        </a>
      </p>
    </main>
  );
}

/** Every source there is, with what it is used for. */
function SourcesPage({ site }: Pick<Props, "site">) {
  const { t, learn, citations } = site;
  const ids = [...learn.sources, ...citations].map(({ id }) => id);
  const usesOf = (source: string) => [
    ...learn.topics
      .filter((topic) => citesOf(topic).includes(source))
      .map(({ id }) => t(`learn.${id}.short`)),
    ...(citations.some(({ id }) => id === source) ? [t("sourcesPage.rules")] : []),
  ];
  return (
    <main id="main" class="learn">
      <Heading>{t("learn.sources.title")}</Heading>
      <p class="text-lead">{t("sourcesPage.lead")}</p>
      <ul class="citation-list">
        {ids.map((id) => (
          <SourceItem key={id} site={site} id={id}>
            <p>{`${t("sourcesPage.usedFor")} ${usesOf(id).join("; ")}`}</p>
          </SourceItem>
        ))}
      </ul>
      <WaysOn site={site} from={SOURCES} />
    </main>
  );
}
