import { vi } from "vitest";

/** Makes the screen one on which left and right stand below each other, as on a phone, or beside each other; until mocks are restored. */
export function roomFor(where: "below" | "beside"): void {
  vi.spyOn(globalThis, "matchMedia").mockReturnValue({
    matches: where === "beside",
  } as MediaQueryList);
}
