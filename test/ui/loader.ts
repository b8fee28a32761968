import type { Loader, Parts } from "../../src/app/loader.ts";
import type { Device } from "../../src/session/near.ts";

/** What is loaded late, as far as it is there; nothing else is on its way. */
export function loaderOf(parts: Partial<Parts>): Loader {
  return { get: (name) => parts[name], isLoading: () => false, load: async () => {}, listen() {} };
}

/** A device that says nothing of where it is. */
export const device = (): Device => ({ languages: ["en"], zone: "UTC" });
