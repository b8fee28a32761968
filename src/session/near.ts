import { REGIONS, type Region } from "./choices.ts";

/** Where a device seems to be, by what it is set to. */
export type Device = {
  /** The languages that the person reads, most wanted first, as "en-GB". */
  readonly languages: readonly string[];
  /** The time zone, as "Europe/London". */
  readonly zone: string;
};

type EmergencyNumber = Exclude<Region, "other">;

/** Time zones in which a number is the one to call, the first that fits. */
const ZONES: readonly (readonly [RegExp, EmergencyNumber])[] = [
  [/^Europe\/(?:London|Belfast|Dublin|Jersey|Guernsey|Isle_of_Man)$/, "999"],
  [/^(?:Europe\/|Arctic\/|Atlantic\/(?:Azores|Canary|Faroe|Madeira|Reykjavik)$)/, "112"],
  [/^(?:America|US|Canada)\//, "911"],
  [/^Australia\//, "000"],
  [/^(?:Pacific\/(?:Auckland|Chatham)|NZ)/, "111"],
];

/** Countries by the end of a language, as in "en-GB", where they are not those of 112. */
const COUNTRIES: Readonly<Record<string, EmergencyNumber>> = {
  GB: "999",
  IE: "999",
  US: "911",
  CA: "911",
  AU: "000",
  NZ: "111",
};

/**
 * The emergency numbers in the order in which they are likely where a device is: by its time zone, then by its languages.
 * Nothing is chosen by it, and none is left out.
 */
export function numbersNear({ languages, zone }: Device): readonly EmergencyNumber[] {
  const here = ZONES.find(([zones]) => zones.test(zone))?.[1];
  const spoken = languages.map((language) => COUNTRIES[language.split("-").at(-1) ?? ""]);
  const likely = [here, ...spoken].filter((number) => number !== undefined);
  const numbers = REGIONS.filter((region) => region !== "other");
  return [...new Set([...likely, ...numbers])];
}
