/** JSON, as a questionnaire is written in it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

/** A questionnaire with one small fault put into its rules: where, what was done, and the whole of it. */
export type RuleMutant = { readonly id: string; readonly data: Json };

/** Every fault of the kinds below, one at a time: a rule that a tired author or a wrong merge could leave. */
export function ruleMutants(data: JsonObject): readonly RuleMutant[] {
  const options = optionsIn(data);
  return changesOf(data, options).map(({ where, what, to }) => ({
    id: [...where, what].join(" > "),
    data: to,
  }));
}

/** What can be done to a part of the file, and what it is then. */
type Change = { readonly where: readonly string[]; readonly what: string; readonly to: Json };

/** The codes that each item offers and the statuses a finding can have, so that one can be added which a rule leaves out. */
type Options = ReadonlyMap<string, readonly Json[]>;

function changesOf(part: Json, options: Options): readonly Change[] {
  if (isList(part)) return inList(part, options);
  if (!isObject(part)) return [];
  return [...own(part, options), ...inObject(part, options)];
}

function inList(list: readonly Json[], options: Options): readonly Change[] {
  return list.flatMap((entry, index) =>
    changesOf(entry, options).map(({ where, what, to }) => ({
      where: [nameOf(entry, index), ...where],
      what,
      to: replaced(list, index, to),
    })),
  );
}

/** Parts of the file that hold no rules. */
const NO_RULES = ["$schema", "optionSets", "history", "doctorPage", "lines", "citations"];

function inObject(object: JsonObject, options: Options): readonly Change[] {
  return Object.entries(object)
    .filter(([key]) => !NO_RULES.includes(key))
    .flatMap(([key, value]) =>
      changesOf(value, untaken(object, key, options)).map(({ where, what, to }) => ({
        where: [key, ...where],
        what,
        to: { ...object, [key]: to },
      })),
    );
}

/** A code that makes a finding met makes it nothing else, wherever it is added: that would be no fault. */
function untaken(finding: JsonObject, key: string, options: Options): Options {
  const { met = null, unclear = null } = finding;
  const before = key === "unclear" ? [met] : key === "notMet" ? [met, unclear] : [];
  const left = new Map(options);
  const take = (rule: Json): void => {
    if (!isObject(rule)) return;
    if (rule.op === "any") listAt(rule, "of").forEach(take);
    if (rule.op !== "selected" || typeof rule.item !== "string") return;
    const codes = listAt(rule, "codes");
    left.set(
      rule.item,
      (left.get(rule.item) ?? []).filter((code) => !codes.includes(code)),
    );
  };
  before.forEach(take);
  return left;
}

/** What can be done to an object itself. */
function own(object: JsonObject, options: Options): readonly Change[] {
  return [
    ...ofCondition(object, options),
    ...LEFT_OUT.filter((key) => key in object).map((key) =>
      change(`no ${key}`, lacking(object, key)),
    ),
    ...SHORTENED.flatMap((key) => shortened(object, key, options)),
    ...REORDERED.flatMap((key) => reordered(object, key)),
    ...ofFinding(object),
  ];
}

const LEFT_OUT = [
  ...["enableWhen", "required", "optional", "unclear", "notMet", "because"],
  ...["when", "reasons", "replacesComparison"],
];

/** Lists from which one entry is taken out, where it is not the only one. */
const SHORTENED = [
  "codes",
  "status",
  "of",
  "items",
  "because",
  "reasons",
  "findings",
  "notes",
  "bring",
];

const REORDERED = ["urgency", "pattern", "findings"];

function ofCondition(condition: JsonObject, options: Options): readonly Change[] {
  const { op, of, count } = condition;
  const becomes = (changed: JsonObject) => change(`${op} becomes ${changed.op}`, changed);
  switch (op) {
    case "selected":
      return widened(condition, "codes", options.get(String(condition.item)) ?? []);
    case "finding":
      return widened(condition, "status", options.get(`finding ${condition.id}`) ?? []);
    case "answered":
      return [becomes({ ...condition, op: "known" })];
    case "known":
      return [becomes({ ...condition, op: "answered" })];
    case "all":
      return [becomes({ ...condition, op: "any" })];
    case "any":
      return [becomes({ ...condition, op: "all" })];
    case "not":
      return [becomes({ ...condition, op: "unless" }), change("no not", of ?? null)];
    case "unless":
      return [becomes({ ...condition, op: "not" }), change("no unless", of ?? null)];
    case "at-least":
      return [-1, 1].map((more) =>
        change(`at least ${Number(count) + more}`, { ...condition, count: Number(count) + more }),
      );
    default:
      return [];
  }
}

function ofFinding(finding: JsonObject): readonly Change[] {
  const { kind, met, notMet } = finding;
  if (met === undefined) return [];
  return [
    ...["core", "supportive", "strong-pointer", "soft-pointer"]
      .filter((other) => other !== kind)
      .map((other) => change(`${kind} becomes ${other}`, { ...finding, kind: other })),
    ...(notMet
      ? [change("met and notMet change places", { ...finding, met: notMet, notMet: met })]
      : []),
  ];
}

/** One more in a list: each that could stand in it and does not. */
function widened(object: JsonObject, key: string, all: readonly Json[]): readonly Change[] {
  const list = listAt(object, key);
  return all
    .filter((entry) => !list.includes(entry))
    .map((entry) => change(`${key} also ${entry}`, { ...object, [key]: [...list, entry] }));
}

function shortened(object: JsonObject, key: string, options: Options): readonly Change[] {
  const list = listAt(object, key);
  if (list.length < 2 || !isRule(object, key)) return [];
  // A rule may name a status that a finding never has: nothing is lost with it.
  const lost = key === "status" ? (options.get(`finding ${object.id}`) ?? []) : list;
  return list.flatMap((entry, index) =>
    lost.includes(entry)
      ? change(`${key} without ${nameOf(entry, index)}`, {
          ...object,
          [key]: list.filter((_, at) => at !== index),
        })
      : [],
  );
}

/** A page, too, has items: which are asked is not a rule. */
function isRule(object: JsonObject, key: string): boolean {
  return key !== "items" || object.id === undefined;
}

function reordered(object: JsonObject, key: string): readonly Change[] {
  const list = listAt(object, key);
  return list.slice(1).map((entry, before) => {
    const [first = null, name] = [list[before], nameOf(entry, before + 1)];
    const swapped = replaced(replaced(list, before, entry), before + 1, first);
    return change(`${key} with ${name} one place up`, { ...object, [key]: swapped });
  });
}

function optionsIn(data: JsonObject): Options {
  const sets = isObject(data.optionSets) ? data.optionSets : {};
  const found = new Map<string, readonly Json[]>();
  const look = (part: Json): void => {
    for (const inner of isList(part) || isObject(part) ? Object.values(part) : []) look(inner);
    if (!isObject(part) || typeof part.linkId !== "string") return;
    const { options } = part;
    found.set(
      part.linkId,
      typeof options === "string" ? listAt(sets, options) : listAt(part, "options"),
    );
  };
  look(listAt(data, "sections"));
  for (const finding of listAt(data, "findings").filter(isObject)) {
    const unclear = finding.unclear ? ["unclear"] : [];
    const notMet = finding.notMet ? ["not-met"] : [];
    found.set(`finding ${finding.id}`, ["met", ...unclear, ...notMet, "unknown"]);
  }
  return found;
}

function change(what: string, to: Json): Change {
  return { where: [], what, to };
}

function lacking(object: JsonObject, key: string): JsonObject {
  const { [key]: _, ...rest } = object;
  return rest;
}

function replaced(list: readonly Json[], index: number, to: Json): readonly Json[] {
  return [...list.slice(0, index), to, ...list.slice(index + 1)];
}

function listAt(object: JsonObject, key: string): readonly Json[] {
  const value = object[key];
  return isList(value) ? value : [];
}

/** By its id, where it has one; a condition by its place and what it reads. */
function nameOf(entry: Json, index: number): string {
  if (!isObject(entry)) return typeof entry === "string" ? entry : String(index);
  const { id, linkId, code, item, op } = entry;
  const name = [id, linkId, code, item].find((value) => typeof value === "string");
  return op === undefined ? String(name ?? index) : `${index} (${name ?? op})`;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}
