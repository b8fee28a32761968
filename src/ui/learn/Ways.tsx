import { type Site, SOURCES } from "./site.ts";

type Props = {
  readonly site: Site;
  /** The topic that this page is about, or the page of sources. */
  readonly from: string;
};

/** Where a learn page leads on: to the next one, to all of them, to their sources and to the questions. */
export function WaysOn({ site, from }: Props) {
  const { t, learn, ways } = site;
  const index = learn.topics.findIndex(({ id }) => id === from);
  const next = index < 0 ? undefined : learn.topics[index + 1];
  return (
    <nav class="learn-ways" aria-label={t("learnPage.ways")}>
      {next && (
        <p>
          <a class="link" href={ways.topic(next.id)}>
            {`${t("learnPage.next")}: ${t(`learn.${next.id}.short`)}`}
          </a>
        </p>
      )}
      <p>
        <a class="link" href={ways.list}>
          {t("learnPage.all")}
        </a>
      </p>
      {from !== SOURCES && (
        <p>
          <a class="link" href={ways.sources}>
            {t("learn.sources.short")}
          </a>
        </p>
      )}
      <p>
        <a class="button" href={ways.answer} data-forward>
          {t("learnPage.answer")}
        </a>
      </p>
    </nav>
  );
}
