/** A value in a JSON text: where it begins and ends, and what it holds. */
export type Place = {
  /** Where the value begins, and where what follows it does. */
  readonly start: number;
  readonly end: number;
  /** The line on which the value begins, and its key before it if it has one; the first line is 1. */
  readonly line: number;
  readonly text?: string;
  readonly isList: boolean;
  readonly inner: ReadonlyMap<string, Place>;
};

/** Every value of a JSON text with its place. The text must be sound JSON. */
export function placesIn(json: string): Place {
  const tokens = [...json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\],:"]+/g)];
  const line = lineCounter(json);
  let next = 0;
  const take = () => {
    const token = tokens[next];
    next += 1;
    if (!token) throw new Error("This is not JSON.");
    return { text: token[0], start: token.index, end: token.index + token[0].length };
  };
  const isNext = (text: string) => tokens[next]?.[0] === text;
  const valueFrom = (begins: number): Place => {
    const { text, start, end } = take();
    const place = { start, line: line(begins), inner: new Map<string, Place>() };
    if (text !== "{" && text !== "[") {
      const words = text.startsWith('"') ? { text: String(JSON.parse(text)) } : {};
      return { ...place, ...words, end, isList: false };
    }
    const isList = text === "[";
    const close = isList ? "]" : "}";
    while (!isNext(close)) {
      const key = isList ? undefined : take();
      if (key) take();
      const name = key ? String(JSON.parse(key.text)) : String(place.inner.size);
      place.inner.set(name, valueFrom(key?.start ?? tokens[next]?.index ?? start));
      if (isNext(",")) take();
    }
    return { ...place, end: take().end, isList };
  };
  return valueFrom(0);
}

/**
 * The place that a fault names by ids (`items.weak.enableWhen`, `urgency.same-day.steps.0`), or the nearest one around
 * it that is there. Items and pages are named without the section they stand in.
 */
export function placeOf(root: Place, where: string): Place {
  const [group = "", id = "", ...rest] = where.split(".");
  const named = root.inner.has(group) ? undefined : askedAs(root, group, id);
  const names = named ? rest : where.split(".");
  let place = named ?? root;
  for (const name of names) {
    const inner = childOf(place, name);
    if (!inner) break;
    place = inner;
  }
  return place;
}

/** The name that an entry of a list goes by. */
export function nameOf(place: Place): string | undefined {
  return ["linkId", "id", "code"].map((key) => place.inner.get(key)?.text).find(Boolean);
}

function askedAs(root: Place, group: string, id: string): Place | undefined {
  const sections = root.inner.get("sections");
  const key = { items: "linkId", pages: "items" }[group];
  if (!sections || !key) return undefined;
  return allIn(sections).find((place) => place.inner.has(key) && nameOf(place) === id);
}

/** What stands under a name: a key, the position or id of an entry, or the id of an entry of a list under a key. */
function childOf(place: Place, name: string): Place | undefined {
  const entries = [...place.inner.values()];
  const byId = (list: readonly Place[]) => list.find((entry) => nameOf(entry) === name);
  return (
    place.inner.get(name) ??
    (place.isList ? byId(entries) : undefined) ??
    byId(entries.filter(({ isList }) => isList).flatMap(({ inner }) => [...inner.values()]))
  );
}

function allIn(place: Place): readonly Place[] {
  return [place, ...[...place.inner.values()].flatMap(allIn)];
}

/** Counts lines from the beginning on; positions must come in order. */
function lineCounter(text: string): (position: number) => number {
  let line = 1;
  let counted = 0;
  return (position) => {
    for (; counted < position; counted += 1) if (text[counted] === "\n") line += 1;
    return line;
  };
}
