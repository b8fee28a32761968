import "./comfort.css";
import { COMFORTS } from "../../session/choices.ts";
import type { Comfort as Settings } from "../../session/session.ts";
import { Radios } from "../controls/Radios.tsx";
import { Heading } from "../parts/Heading.tsx";
import type { View } from "../view.ts";

/** How the app is to look and to be used: everything in one place, each choice at work at once. */
export function Comfort({ view }: { readonly view: View }) {
  const { previous, isUnsaved, t, href } = view;
  return (
    <main id="main">
      <Heading>{t("comfort.title")}</Heading>
      <p class="text-lead">{t("comfort.lead")}</p>
      <Setting view={view} name="size" />
      <Setting view={view} name="contrast" />
      <Setting view={view} name="hand" />
      <Setting view={view} name="numbers" />
      <Aloud view={view} />
      {!isUnsaved && <p>{t("comfort.stay")}</p>}
      {previous && (
        <div class="actions">
          <a class="button" href={href(previous)} data-forward>
            {t("comfort.done")}
          </a>
        </div>
      )}
    </main>
  );
}

/** Reading aloud can be chosen where the device can do it by itself; elsewhere it says why not. */
function Aloud({ view }: { readonly view: View }) {
  const { t, speech } = view;
  const state = speech?.state() ?? "no-voice";
  if (state === "ready" || state === "speaking") return <Setting view={view} name="aloud" />;
  return (
    <section class="comfort-setting">
      <h2>{t("comfort.aloud.title")}</h2>
      <p>{t(`comfort.aloud.${state}`)}</p>
    </section>
  );
}

type SettingProps = { readonly view: View; readonly name: keyof Settings };

function Setting({ view: { session, t, send }, name }: SettingProps) {
  const { comfort } = session;
  const hint = `comfort.${name}.hint`;
  return (
    <div class="comfort-setting">
      <Radios
        name={name}
        legend={<h2>{t(`comfort.${name}.title`)}</h2>}
        hint={t.has(hint) ? t(hint) : undefined}
        values={COMFORTS[name]}
        chosen={comfort[name]}
        labelOf={(value) => t(`comfort.${name}.${value}`)}
        onChoose={(value) =>
          send({ type: "comfort.choose", comfort: { ...comfort, [name]: value } })
        }
      />
    </div>
  );
}
