import { COMFORTS, type Comfort as Settings } from "../../engine/comfort.ts";
import { previousPlace } from "../../engine/place.ts";
import { Radios } from "../controls/Radios.tsx";
import { Heading } from "../parts/Heading.tsx";
import type { View } from "../view.ts";

/** How the app is to look and to be used: everything in one place, each choice at work at once. */
export function Comfort({ view }: { readonly view: View }) {
  const { context, text, href } = view;
  const back = previousPlace(context.questionnaire, context, context.place);
  return (
    <main id="main">
      <Heading>{text("comfort.title")}</Heading>
      <p class="lead">{text("comfort.lead")}</p>
      <Setting view={view} name="size" />
      <Setting view={view} name="contrast" />
      <Setting view={view} name="hand" />
      <Setting view={view} name="numbers" />
      <Aloud view={view} />
      <p>{text("comfort.stay")}</p>
      {back && (
        <div class="actions">
          <a class="button" href={href(back)} data-forward>
            {text("comfort.done")}
          </a>
        </div>
      )}
    </main>
  );
}

/** Reading aloud can be chosen where the device can do it by itself; elsewhere it says why not. */
function Aloud({ view }: { readonly view: View }) {
  const { text, speech } = view;
  const state = speech?.state() ?? "no-voice";
  if (state === "ready" || state === "speaking") return <Setting view={view} name="aloud" />;
  return (
    <section class="item">
      <h2>{text("comfort.aloud.title")}</h2>
      <p>{text(`comfort.aloud.${state}`)}</p>
    </section>
  );
}

type SettingProps = { readonly view: View; readonly name: keyof Settings };

function Setting({ view: { context, text, send }, name }: SettingProps) {
  const { comfort } = context;
  const hint = `comfort.${name}.hint`;
  return (
    <div class="item">
      <Radios
        name={name}
        legend={<h2>{text(`comfort.${name}.title`)}</h2>}
        hint={text.has(hint) ? text(hint) : undefined}
        values={COMFORTS[name]}
        chosen={comfort[name]}
        labelOf={(value) => text(`comfort.${name}.${value}`)}
        onChoose={(value) =>
          send({ type: "comfort.choose", comfort: { ...comfort, [name]: value } })
        }
      />
    </div>
  );
}
