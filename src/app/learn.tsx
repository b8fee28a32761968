import { learn } from "../../questionnaires/mmn/learn.json?shipped";
import { LearnInApp } from "../ui/learn/LearnInApp.tsx";
import type { Publisher } from "../ui/learn/site.ts";
import type { View } from "../ui/view.ts";

/** Who runs this site, as whoever built it said (build/publisher.ts); nobody where they did not. */
const publisher: Publisher | undefined = import.meta.env.VITE_PUBLISHER;

/** The learn pages as they stand in the app. */
export function Page({ view }: { readonly view: View }) {
  return <LearnInApp view={view} learn={learn} publisher={publisher} />;
}
