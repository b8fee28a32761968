import { once } from "../engine/once.ts";
import type { Handed } from "../machine/context.ts";
import type { View } from "./view.ts";

/** A view of answers that somebody was handed in place of one's own, as a doctor reads them. */
export const handedView = once((view: View, { session }: Handed): View => {
  const print = { ...session.print, audience: "doctor", hasCode: false } as const;
  return { ...view, session: { ...session, print } };
});
