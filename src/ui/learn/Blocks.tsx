import type { ComponentChildren } from "preact";
import type { Backed, Block } from "../../questionnaire/learn.ts";
import { Marks } from "./Marks.tsx";
import { NerveMap } from "./NerveMap.tsx";
import type { Site } from "./site.ts";

type Props = {
  readonly site: Site;
  readonly block: Block;
  /** The key of the section that it stands in. */
  readonly within: string;
  readonly numbered: readonly string[];
};

/** Who publishes the site is said here: in words of the data, or where it is known by name. */
const PUBLISHER = "learn.about.who.publisher";

/** A block of a learn page, with its sources. */
export function BlockOf({ site, block, within, numbered }: Props) {
  const { t, ways, publisher, weak } = site;
  const key = `${within}.${block.id}`;
  const said = (of: Backed, text: ComponentChildren) => (
    <>
      {text}
      <Marks site={site} of={of} numbered={numbered} />
    </>
  );
  switch (block.kind) {
    case "text":
      if (key === PUBLISHER && publisher) return <PublisherOf site={site} {...publisher} />;
      return <div class="learn-said">{said(block, <p>{t(key)}</p>)}</div>;
    case "list":
      return (
        <>
          {t.has(`${key}.lead`) && <p>{t(`${key}.lead`)}</p>}
          <ul class="learn-list">
            {block.items.map((item) => (
              <li key={item.id}>
                <div class="learn-said">{said(item, <p>{t(`${key}.${item.id}`)}</p>)}</div>
              </li>
            ))}
          </ul>
        </>
      );
    case "figure":
      return <div>{said(block, <NerveMap t={t} text={t(key)} weak={weak} />)}</div>;
    case "link":
      return (
        <p>
          <a class="link" href={ways.topic(block.to)}>
            {t(key)}
          </a>
        </p>
      );
  }
}

type PublisherProps = {
  readonly site: Site;
  readonly name: string;
  readonly contact?: string | undefined;
};

function PublisherOf({ site: { t }, name, contact }: PublisherProps) {
  return (
    <>
      <p>{t("learnPage.publisher", { name })}</p>
      {contact && (
        <p>
          <a class="link" href={contact} rel="noreferrer">
            {t("learnPage.contact", { contact: contact.replace(/^mailto:/, "") })}
          </a>
        </p>
      )}
    </>
  );
}
