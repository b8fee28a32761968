import type { Learn as Data } from "../../questionnaire/learn.ts";
import type { View } from "../view.ts";
import { Learn } from "./Learn.tsx";
import { type Publisher, SOURCES } from "./site.ts";

type Props = {
  readonly view: View;
  readonly learn: Data;
  readonly publisher: Publisher | undefined;
};

/** The learn pages in the app. They read no answer but which movements are weak, for the map of the nerves. */
export function LearnInApp({ view, learn, publisher }: Props) {
  const { place, citations, weak, t, today, href, next } = view;
  const topic = place.at === "learn" ? place.topic : undefined;
  const ways = {
    topic: (id: string) => href({ at: "learn", topic: id }),
    list: href({ at: "learn" }),
    sources: href({ at: "learn", topic: SOURCES }),
    answer: href(next()),
    isWithin: false,
  };
  const site = { t, learn, citations, ways, publisher, today, weak };
  return <Learn site={site} topic={topic} />;
}
