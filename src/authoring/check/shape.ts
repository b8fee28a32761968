import * as z from "zod/mini";
import type { Fault } from "./checks/fault.ts";

/** Data that holds against a schema, or a sentence for each place where it does not. */
export function shaped<T>(
  data: unknown,
  schema: z.ZodMiniType<T>,
): { readonly data: T } | { readonly faults: readonly Fault[] } {
  const result = schema.safeParse(data, { error: english });
  if (result.success) return { data: result.data };
  return {
    faults: result.error.issues.map((issue) => ({
      where: namedPlace(data, issue.path),
      what: sentenceOf(data, issue),
    })),
  };
}

const english = z.locales.en().localeError;

/** What is wrong in one sentence. The schema's own words are kept where they are one. */
function sentenceOf(data: unknown, issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_union") return sentenceOfUnion(data, issue);
  if (issue.code === "invalid_format" && issue.format === "regex") {
    return `${said(valueAt(data, issue.path))} does not have the form it needs, ${issue.pattern}; correct it.`;
  }
  return `${issue.message}.`;
}

function sentenceOfUnion(data: unknown, issue: z.core.$ZodIssueInvalidUnion): string {
  const value = valueAt(data, issue.path);
  if (!("options" in issue) || !issue.discriminator) {
    const kinds = issue.errors.flatMap(([first]) =>
      first && "expected" in first ? first.expected : [],
    );
    return `${said(value)} is neither of what may stand here: ${kinds.join(", ")}.`;
  }
  const known = issue.options?.map(String).join(", ");
  return value === undefined
    ? `It has no "${issue.discriminator}"; give it one of ${known}.`
    : `There is no "${issue.discriminator}" called ${said(value)}; use one of ${known}.`;
}

function said(value: unknown): string {
  const text = JSON.stringify(value) ?? "Nothing";
  return text.length <= 60 ? text : `${text.slice(0, 60)}...`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), data);
}

/** A place in the data, with ids instead of positions: what a reader can search for. */
export function namedPlace(data: unknown, path: readonly PropertyKey[]): string {
  const names: string[] = [];
  let value = data;
  for (const key of path) {
    const isList = Array.isArray(value);
    value = Reflect.get(Object(value), key);
    names.push((isList && idOf(value)) || String(key));
  }
  return names.join(".");
}

function idOf(value: unknown): string | undefined {
  const { id, linkId, code } = Object(value);
  return [id, linkId, code].find((name) => typeof name === "string");
}
