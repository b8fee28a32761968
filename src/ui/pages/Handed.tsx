import { isEarlier } from "../../engine/versions.ts";
import type { Handed as Answers } from "../../machine/context.ts";
import { handedView } from "../handed.ts";
import { Heading } from "../parts/Heading.tsx";
import { OpenFile } from "../parts/OpenFile.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import type { View } from "../view.ts";
import { Shown } from "./Show.tsx";

type Props = { readonly view: View };

/**
 * For a doctor, and whoever else was handed a file or a code: it is read here beside the answers of this device, which know
 * nothing of it, and is nowhere else.
 */
export function Handed({ view }: Props) {
  const { handed } = view;
  return handed ? <Read view={view} handed={handed} /> : <Empty view={view} />;
}

/** Nothing is open yet: the ways to open something, each with what was wrong beside it. */
function Empty({ view }: Props) {
  const { t } = view;
  return (
    <main id="main">
      <Heading>{t("handed.title")}</Heading>
      <p class="text-lead">{t("handed.lead")}</p>
      <p class="text-inset">{t("handed.apart")}</p>
      <OpenFile view={view} at="handed" />
    </main>
  );
}

function Read({ view, handed }: Props & { readonly handed: Answers }) {
  const { questionnaire, previous, t, href, send } = view;
  const { version, isWhole, isNewest } = handed;
  const isOld = version !== undefined && isEarlier(version, questionnaire.version);
  return (
    <main id="main" class="show">
      <Heading>{t("show.title")}</Heading>
      <p class="text-inset">{t("handed.apart")}</p>
      {isOld && <p>{t("handed.earlier", { version })}</p>}
      {!isWhole && <p>{t("handed.partly")}</p>}
      {isNewest && <p>{t("handed.newest")}</p>}
      <Shown view={handedView(view, handed)} isUrgentFirst />
      <PrintButton view={view} label="handOver.print" otherwise="not-printed-handed" />
      <div class="actions">
        <a class="button show-close" href={href(previous ?? { at: "start" })} data-forward>
          {t("show.close")}
        </a>
        <button
          type="button"
          class="button button-second"
          onClick={() => send({ type: "handed.close" })}
        >
          {t("handed.another")}
        </button>
      </div>
    </main>
  );
}
