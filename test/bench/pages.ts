import type { Browser } from "playwright-core";
import { type Figures, median, percentile } from "./numbers.ts";
import { seenOn } from "./seen.ts";
import { type Profile, type Target, type Visit, visit } from "./visit.ts";

/** A pause between presses, as long as it takes the page to finish what it puts off until after a paint. */
const PAUSE = 100;

/** Everything that is measured of a target in one round: a look at its start page, then a walk through all of it. */
export async function figuresOf(
  browser: Browser,
  target: Target,
  profile: Profile,
): Promise<Figures> {
  return {
    ...(await look(browser, target, profile)),
    ...(await walk(await visit(browser, target, profile))),
  };
}

/** Opens the start page and presses nothing: a page that changes under a press would blur what the figures mean. */
async function look(browser: Browser, target: Target, profile: Profile): Promise<Figures> {
  const looked = await visit(browser, target, profile, { isLook: true });
  // What comes late still blocks a press.
  await looked.page.waitForTimeout(1_000);
  const { paint, shift, blocking } = await seenOn(looked.page);
  await looked.close();
  return {
    "first paint, ms": paint,
    "layout shift": shift,
    "blocking time while loading, ms": blocking,
  };
}

async function walk(visited: Visit): Promise<Figures> {
  const { loaded, traffic, page, close } = visited;
  const until = traffic.filter(({ at }) => at <= loaded.shown);
  const sum = (key: "bytes" | "requests") => until.reduce((total, one) => total + one[key], 0);
  const presses = await pressThrough(visited);
  await page.waitForTimeout(PAUSE);
  await close();
  const taken = (kind: string) =>
    presses.filter((press) => press.kind === kind).map(({ latency }) => latency);
  return {
    "bytes until the first answer": sum("bytes"),
    "requests until the first answer": sum("requests"),
    "first answer shown, ms": loaded.shown,
    "first answer accepted, ms": loaded.accepted,
    "answer to paint, median, ms": median(taken("answer")),
    "answer to paint, p98, ms": percentile(taken("answer"), 98),
    "Continue to paint, median, ms": median(taken("forward")),
    "Continue to paint, p98, ms": percentile(taken("forward"), 98),
    "result's first screen, ms": median(taken("result")),
    "main thread for an answer, ms": median(
      presses.filter(({ kind }) => kind === "answer").map(({ task }) => task),
    ),
    "main thread for a page, ms":
      presses.filter(({ kind }) => kind !== "result").reduce((all, { task }) => all + task, 0) /
      taken("forward").length,
  };
}

type Press = { readonly kind: string; readonly latency: number; readonly task: number };

/** Goes through all pages by real presses. The press that leads to the result is a kind of its own. */
async function pressThrough({ page, next, press, metric }: Visit): Promise<readonly Press[]> {
  const presses: Press[] = [];
  for (let step = await next(); step.kind !== "done"; ) {
    const before = await metric("TaskDuration");
    const { latency, own } = await press(step);
    await page.waitForTimeout(PAUSE);
    const task = ((await metric("TaskDuration")) - before) * 1000 - own;
    const { kind } = step;
    step = await next();
    presses.push({ kind: step.kind === "done" ? "result" : kind, latency, task });
    if (presses.length > 300) throw new Error(`It never ends: ${step.page}`);
  }
  return presses;
}
