import type { Browser, CDPSession, Page } from "playwright-core";
import type { Answers } from "../../src/engine/answer.ts";
import type { Did, Loaded, Probe, Step } from "./probe.ts";
import { probe } from "./probe.ts";
import { watch } from "./seen.ts";

/** How weak the device and how slow the line is. */
export type Profile = {
  readonly name: string;
  readonly cpu: number;
  /** Milliseconds before each answer of the network, and its bits in a second. */
  readonly line?: { readonly latency: number; readonly bits: number };
};

/** A phone on a slow line, and the machine as it is. */
export const SLOW: Profile = {
  name: "slow 4G, CPU 4x",
  cpu: 4,
  line: { latency: 150, bits: 1.6e6 },
};
export const NONE: Profile = { name: "no throttling", cpu: 1 };

/** What is visited: where it is, and what is answered there. */
export type Target = { readonly url: string; readonly answers: Answers };

/** A page that is being measured. */
export type Visit = {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly loaded: Loaded;
  /** Bytes and requests, each with its time since the beginning of the load. */
  readonly traffic: readonly Traffic[];
  readonly next: () => Promise<Step>;
  /** Presses at a step as a hand does, and waits for the frame that shows what it did. */
  readonly press: (step: Step) => Promise<Did>;
  /** A counter of the browser, such as the seconds that the main thread was at work. */
  readonly metric: (name: string) => Promise<number>;
  readonly close: () => Promise<void>;
};

type Traffic = { readonly at: number; readonly bytes: number; readonly requests: number };

/** Longer than anything that is measured takes: whoever waits so long waits in vain. */
const PATIENCE = 60_000;

/** Opens a target in a new context, and waits until it was looked at, or its first question answered. */
export async function visit(
  browser: Browser,
  { url, answers }: Target,
  profile: Profile,
  { isLook = false, onOpen = async (_: CDPSession) => {} } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const reports = listen(cdp);
  // The time that the thread was at work, whatever else the machine did meanwhile.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await cdp.send("Network.enable");
  if (profile.line) {
    const throughput = profile.line.bits / 8;
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: profile.line.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput / 2,
    });
  }
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
  await cdp.send("Runtime.enable");
  await cdp.send("Runtime.addBinding", { name: "benchSend" });
  await page.addInitScript(watch);
  await page.addInitScript(probe, { answers, isLook });
  const counted = count(cdp);
  await onOpen(cdp);
  await page.goto(url, { waitUntil: "commit" });
  const loaded = (await reports()) as Loaded;
  return {
    page,
    cdp,
    loaded,
    get traffic() {
      return counted.map(({ time, ...rest }) => ({ ...rest, at: time - loaded.began }));
    },
    next: async () => {
      const found = await page.waitForFunction(() =>
        (Reflect.get(window, "bench") as Probe).next(),
      );
      return (await found.jsonValue()) as Step;
    },
    press: async ({ x, y }) => {
      const at = { x, y, button: "left", clickCount: 1 } as const;
      await cdp.send("Input.dispatchMouseEvent", { type: "mousePressed", ...at });
      await cdp.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...at });
      return (await reports()) as Did;
    },
    metric: async (name) => {
      const { metrics } = await cdp.send("Performance.getMetrics");
      return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    },
    close: () => context.close(),
  };
}

/** Hands out what the probe reports, one after the other. */
function listen(cdp: CDPSession): () => Promise<Loaded | Did> {
  const waiting: (Loaded | Did)[] = [];
  let wake = () => {};
  cdp.on("Runtime.bindingCalled", ({ payload }) => {
    waiting.push(JSON.parse(payload));
    wake();
  });
  return async () => {
    if (waiting.length === 0) {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("The page does not go on.")), PATIENCE);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return waiting.shift() as Loaded | Did;
  };
}

/** Counts what comes over the network, with the time of day at which it came. */
function count(cdp: CDPSession) {
  const counted: { time: number; bytes: number; requests: number }[] = [];
  const received = new Map<string, number>();
  let clock = 0;
  const add = (id: string, timestamp: number, bytes: number) => {
    received.set(id, (received.get(id) ?? 0) + bytes);
    counted.push({ time: (clock + timestamp) * 1000, bytes, requests: 0 });
  };
  cdp.on("Network.requestWillBeSent", ({ request, wallTime, timestamp }) => {
    clock ||= wallTime - timestamp;
    if (request.url.startsWith("http"))
      counted.push({ time: (clock + timestamp) * 1000, bytes: 0, requests: 1 });
  });
  cdp.on("Network.responseReceived", ({ requestId, timestamp, response }) => {
    if (response.url.startsWith("http")) add(requestId, timestamp, response.encodedDataLength);
  });
  cdp.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) =>
    add(requestId, timestamp, encodedDataLength),
  );
  // A document tells most of its bytes at its end only.
  cdp.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    const known = received.get(requestId);
    if (known !== undefined) add(requestId, timestamp, Math.max(0, encodedDataLength - known));
  });
  return counted;
}
