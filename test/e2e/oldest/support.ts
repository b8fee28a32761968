import { createRequire } from "node:module";
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from "@mdn/browser-compat-data";
import { OLDEST } from "../../../src/build/browsers.ts";

/** What browsers can do, and since when. Read as it is: to turn 20 MB into a module takes a minute. */
export const data: CompatData = createRequire(import.meta.url)("@mdn/browser-compat-data");

/** Something that is used, with what is known of all that it may be: of a method nobody says here whose it is. */
export type Feature = { readonly name: string; readonly known: readonly CompatStatement[] };

/** A feature, where anything is known of what stands in these places under a name. */
export function featureOf(
  name: string,
  places: readonly (Identifier | undefined)[],
  key = name,
): readonly Feature[] {
  const known = places.flatMap((place) => compatOf(place, key));
  return known.length > 0 ? [{ name, known }] : [];
}

function compatOf(place: Identifier | undefined, key: string): readonly CompatStatement[] {
  const found = place && Object.hasOwn(place, key) ? place[key]?.__compat : undefined;
  return found ? [found] : [];
}

/** The oldest browsers that have nothing of what it may be. */
export function lackedBy({ known }: Feature): readonly string[] {
  return Object.entries(OLDEST)
    .filter(([browser, oldest]) => !known.some((compat) => isIn(compat, browser, oldest)))
    .map(([browser, oldest]) => `${browser} ${oldest}`);
}

/** Whether a browser has it in a version, without a prefix and without a switch that somebody would have to find. */
function isIn({ support }: CompatStatement, browser: string, version: string): boolean {
  const found = support[browser as keyof typeof OLDEST];
  const statements: readonly SimpleSupportStatement[] = found ? [found].flat() : [];
  return statements.some(
    ({ version_added, version_removed, flags, prefix, alternative_name }) =>
      !(flags || prefix || alternative_name) &&
      isSince(version_added, version) &&
      !(version_removed && isSince(version_removed, version)),
  );
}

function isSince(first: string | false, version: string): boolean {
  if (first === false || first === "preview") return false;
  const [major = 0, minor = 0] = numbersIn(first);
  const [theirMajor = 0, theirMinor = 0] = numbersIn(version);
  return major < theirMajor || (major === theirMajor && minor <= theirMinor);
}

const numbersIn = (version: string) => version.replace("≤", "").split(".").map(Number);

/** All that stands in a place, by itself. */
export function placesIn(place: Identifier | undefined): readonly Identifier[] {
  const { __compat, ...places } = place ?? {};
  return Object.values(places);
}

/** What stands in a place under a name. */
export function placeIn(place: Identifier | undefined, name: string): Identifier | undefined {
  return placesIn(place).length > 0 && name !== "__compat" ? place?.[name] : undefined;
}
