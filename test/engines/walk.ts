import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { newSession } from "../../src/session/new.ts";
import { save } from "../../src/session/save.ts";
import { hasBackground, KEY, WHOLE } from "../e2e/drive.ts";
import { throughout } from "../ui/passage.ts";
import { ask, type Driver, type Key, until } from "./driver.ts";

/** The name of the place in the address: "" at the start. */
export function nameOf(driver: Driver): Promise<string> {
  return ask(driver, () => location.hash.split("/")[2] ?? "", null);
}

/** What has the focus: the name of the element, or the control's name and code. */
export function focused(driver: Driver): Promise<string> {
  return ask(
    driver,
    () => {
      const active = document.activeElement;
      if (active instanceof HTMLInputElement) return `${active.name} ${active.value}`;
      return active?.hasAttribute("data-forward") ? "forward" : (active?.tagName ?? "nothing");
    },
    null,
  );
}

/** Waits until the app has drawn the page in full, in place of the one that needs no script. */
export async function settle(driver: Driver): Promise<void> {
  await until(driver, (whole) => !window.early && document.querySelector(whole) !== null, WHOLE);
  await painted(driver);
}

/** Waits until what was drawn is painted: only then the heading has the focus, and an answer is saved. */
async function painted(driver: Driver): Promise<void> {
  const frame = () => {
    const { dataset } = document.documentElement;
    delete dataset.painted;
    requestAnimationFrame(() => setTimeout(() => Object.assign(dataset, { painted: "" })));
  };
  await ask(driver, frame, null);
  await until(driver, () => "painted" in document.documentElement.dataset, null);
}

/** Does what moves on, waits for the page it leads to and names it. */
export async function go(driver: Driver, press: () => Promise<void>): Promise<string> {
  const before = await ask(driver, () => location.hash, null);
  await press();
  await until(driver, (hash) => location.hash !== hash, before);
  await settle(driver);
  return nameOf(driver);
}

/** Presses Tab until a control has the focus. */
export async function tabTo(driver: Driver, wanted: string): Promise<void> {
  const met: string[] = [];
  while (met.at(-1) !== wanted) {
    if (met.length > 60) throw new Error(`Not at ${wanted}, but: ${met.join(", ")}`);
    await driver.press("Tab");
    met.push(await focused(driver));
  }
}

/** Tabs to a control and presses a key there. */
export async function pressAt(driver: Driver, control: string, key: Key): Promise<void> {
  await tabTo(driver, control);
  await driver.press(key);
}

/** Presses through every page from the one shown to the result, option by option, and names the pages passed. */
export async function pressThrough(
  driver: Driver,
  person: Answers,
  look: (name: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const passed: string[] = [];
  const skipped = hasBackground(person) ? "" : "background-or-summary";
  for (let name = await nameOf(driver); name !== "result"; ) {
    if (passed.length > 60) throw new Error(`It never ends: ${passed.join(" ")}`);
    passed.push(name);
    await look(name);
    for (const id of await optionsHere(driver, person)) await driver.click(`[for="${id}"]`);
    const onward = name === skipped ? "main button:not([data-forward])" : "[data-forward]";
    name = await go(driver, () => driver.click(onward));
  }
  await look("result");
  return [...passed, "result"];
}

/** The options on the page that are among the answers. */
function optionsHere(driver: Driver, person: Answers): Promise<readonly string[]> {
  return ask(
    driver,
    (answers) =>
      [...document.querySelectorAll<HTMLInputElement>("main form [name]")]
        .filter(({ name, value }) => [answers[name]].flat().includes(value))
        .map(({ id }) => id),
    person,
  );
}

/** Opens a place as somebody does who comes back in the same tab, with all these answers given. */
export async function visit(driver: Driver, name: string, person: Answers): Promise<void> {
  const answers = throughout(person);
  await begin(driver, save(questionnaire, { ...newSession, isAccepted: true, answers }), name);
}

/** The answers kept in this tab. */
export async function savedAnswers(driver: Driver): Promise<Answers> {
  return JSON.parse(await ask(driver, (key) => sessionStorage.getItem(key) ?? "{}", KEY)).answers;
}

/** Opens the app in a tab in which this is kept, or nothing. */
export async function begin(driver: Driver, kept = "", name?: string): Promise<void> {
  await settle(driver);
  const hash = name ? `#/mmn/${name}` : "#/";
  // The app does not notice any of this before it is loaded again.
  await ask(
    driver,
    (task) => {
      sessionStorage.clear();
      if (task.kept) sessionStorage.setItem(task.key, task.kept);
      history.replaceState(null, "", task.hash);
    },
    { key: KEY, kept, hash },
  );
  await driver.reload();
  await settle(driver);
}
