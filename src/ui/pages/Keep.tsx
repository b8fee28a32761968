import { Compare } from "../parts/Compare.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Keeping } from "../parts/Keeping.tsx";
import { NotTaken } from "../parts/NotTaken.tsx";
import { SaveFile } from "../parts/SaveFile.tsx";
import type { View } from "../view.ts";

/** What can be done with the answers beside the visit: keep them here, save them, lay earlier ones beside them. */
export function Keep({ view }: { readonly view: View }) {
  const { t, href } = view;
  return (
    <main id="main">
      <Heading>{t("keep.title")}</Heading>
      <NotTaken view={view} />
      <Keeping view={view} />
      <SaveFile view={view} />
      <section>
        <h2>{t("visit.title")}</h2>
        <p>
          <a class="link" href={href({ at: "visit" })}>
            {t("visit.link")}
          </a>
        </p>
      </section>
      <Compare view={view} />
      <div class="actions">
        <a class="button button-second" href={href({ at: "result" })}>
          {t("keep.back")}
        </a>
      </div>
    </main>
  );
}
