/** The keys that the tests press, by the names that browsers give them. */
export type Key = "Tab" | "Enter" | " " | "ArrowDown";

/** The paper that is printed on. */
export type Paper = "A4" | "Letter";

/** A browser with one page, as a person has it before them; how it is told differs from engine to engine. */
export type Driver = {
  /** Goes to an address and waits until it is loaded. */
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Presses the middle of the first element that a selector finds, once it is in view. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key where the focus is. */
  readonly press: (key: Key) => Promise<void>;
  /** What an expression is worth on the page; use `ask`, which knows the type. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** The page as it is printed, where the engine can be told to print without a dialogue. */
  readonly pdf?: (paper: Paper) => Promise<Uint8Array>;
  /** What the page complained of since it was opened, where the engine says so. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** What a function returns that runs on the page. It knows nothing but what it is handed. */
export async function ask<Given, Answer>(
  driver: Driver,
  work: (given: Given) => Answer,
  given: Given,
): Promise<Answer> {
  return (await driver.evaluate(`(${work})(${JSON.stringify(given)})`)) as Answer;
}

/** Waits until something is true on the page. */
export async function until<Given>(
  driver: Driver,
  isTrue: (given: Given) => boolean,
  given: Given,
): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await ask(driver, isTrue, given))) {
    if (performance.now() > end) throw new Error(`It never comes true: ${isTrue}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
