import { at, listFrom, stringFrom } from "./unknown.ts";

/** A resource, with the address by which others of its Bundle name it. */
export type Resource = { readonly fullUrl?: string | undefined; readonly data: unknown };

/** Bundles within Bundles are rare, and deeper ones than this are no answers of a person. */
const DEPTH = 20;

/** The resources of a Bundle and of Bundles within it, or what is wrong with its shape; anything else is one by itself. */
export function resourcesIn(
  data: unknown,
  depth = 0,
): readonly Resource[] | "not-a-response" | "not-understood" {
  if (at(data, "resourceType") !== "Bundle") return [{ data }];
  if (at(data, "implicitRules") !== undefined) return "not-understood";
  const entries = listFrom(at(data, "entry"));
  if (entries === undefined || depth > DEPTH) return "not-a-response";
  const found: Resource[] = [];
  for (const entry of entries) {
    if (at(entry, "modifierExtension") !== undefined) return "not-understood";
    const inner = resourcesIn(at(entry, "resource"), depth + 1);
    if (typeof inner === "string") return inner;
    const fullUrl = stringFrom(at(entry, "fullUrl"));
    for (const resource of inner) found.push({ fullUrl, ...resource });
  }
  return found;
}
