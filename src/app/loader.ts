import type { JudgingQuestionnaire } from "../questionnaire/schema.ts";
import type { LearnPart, Speech, View } from "../ui/view.ts";
import type { Late } from "./late.ts";
import { language } from "./words/first.ts";

/** What is loaded after the first page is there, by name. */
export type Parts = {
  /** All pages but the first two, their print, their sources, and what has to do with files. */
  readonly pages: Late;
  /** The messages of those pages and of the questionnaire. */
  readonly messages: { readonly pages: object; readonly questionnaire: object };
  /** What is said in other words to somebody who answers for another. */
  readonly helper: { readonly ui: object; readonly questionnaire: object };
  /** The drawings of the movements; none where they could not be loaded. */
  readonly drawings: NonNullable<View["sketches"]>;
  /** What draws the code in print. */
  readonly code: NonNullable<View["Coded"]>;
  readonly speech: Speech;
  /** The learn pages, with their words. */
  readonly learn: LearnPart;
  /** The earlier versions of the questionnaire, for somebody who looks at answers of then. */
  readonly earlier: readonly JudgingQuestionnaire[];
};

export type PartName = keyof Parts;

/** What is loaded late, each part once, with one policy for all: see `load`. */
export type Loader = {
  readonly get: <Name extends PartName>(name: Name) => Parts[Name] | undefined;
  readonly isLoading: (name: PartName) => boolean;
  /**
   * Loads a part, unless it is there or on its way. One that fails is told, and tried again the next time it is wanted.
   * It never rejects.
   */
  readonly load: (name: PartName) => Promise<void>;
  /** Whom to tell from now on. */
  readonly listen: (listener: Listener) => void;
};

/** Who is told when a part is there, and when one could not be loaded. */
export type Listener = {
  readonly onLoad: (name: PartName) => void;
  readonly onFail: (name: PartName) => void;
};

/** Opens the loader. */
export function openLoader(): Loader {
  let listener: Listener | undefined;
  const sources: { readonly [Name in PartName]: () => Promise<Parts[Name]> } = {
    messages: () => import("./words/messages.ts"),
    helper: () => import("./words/helper.ts"),
    learn: () => import("./words/learn.ts"),
    pages: async () => (await import("./late.ts")).late,
    // The words beside a drawing say all that it shows, so that nothing is amiss without it.
    drawings: () =>
      import("../ui/drawings/sketches.ts").then(
        ({ sketches }) => sketches,
        () => ({}),
      ),
    code: async () => (await import("../ui/print/Coded.tsx")).Coded,
    earlier: async () => (await import("./earlier.ts")).earlier,
    speech: async () =>
      (await import("./late.ts")).late.openSpeech(language, () => listener?.onLoad("speech")),
  };
  const loading = new Map<PartName, Promise<void>>();
  let loaded: Partial<Parts> = {};

  const loadNow = async (name: PartName) => {
    try {
      const part = await sources[name]();
      // Only now: another part may have come meanwhile.
      loaded = { ...loaded, [name]: part };
    } catch {
      listener?.onFail(name);
      return;
    } finally {
      loading.delete(name);
    }
    listener?.onLoad(name);
  };

  const load = async (name: PartName) => {
    if (loaded[name] !== undefined) return;
    const work = loading.get(name) ?? loadNow(name);
    loading.set(name, work);
    await work;
  };

  return {
    get: (name) => loaded[name],
    isLoading: (name) => loading.has(name),
    load,
    listen: (next) => {
      listener = next;
    },
  };
}
