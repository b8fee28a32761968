import type { Identifier } from "@mdn/browser-compat-data";
import { type Selector, transform } from "lightningcss";
import { data, type Feature, featureOf, placesIn } from "./support.ts";

const { properties, selectors, types, "at-rules": rules } = data.css as Identifier;
const lengths = types?.length;

/** What of a style can be missing in a browser: rules, what they ask, selectors, properties, and words in their values. */
export function featuresOfStyle(css: string): readonly Feature[] {
  return [...featuresOfRules(css), ...featuresOfSelectors(css), ...featuresOfValues(css)];
}

function featuresOfRules(css: string): readonly Feature[] {
  return [...css.matchAll(/@([\w-]+)([^{;]*)/g)].flatMap(([, name = "", asked = ""]) => [
    ...featureOf(`@${name}`, [rules], name),
    ...[...asked.matchAll(/\(([\w-]+)/g)].flatMap(([, feature = ""]) =>
      featureOf(`@${name} ${feature}`, [rules?.[name]], feature),
    ),
    ...(/[<>]/.test(asked) ? featureOf(`@${name} range`, [rules?.[name]], "range_syntax") : []),
  ]);
}

function featuresOfSelectors(css: string): readonly Feature[] {
  const found: Feature[] = [];
  const visitor = { Selector: (selector: Selector) => void found.push(...partsOf(selector)) };
  transform({ filename: "page.css", code: Buffer.from(css), visitor });
  return found;
}

function partsOf(selector: Selector): readonly Feature[] {
  return selector.flatMap((part) => {
    if (part.type === "nesting") return featureOf("&", [selectors], "nesting");
    if (part.type !== "pseudo-class" && part.type !== "pseudo-element") return [];
    const isHost = part.type === "pseudo-class" && part.kind === "host";
    const inner = "selectors" in part && !isHost ? part.selectors.flatMap(partsOf) : [];
    return [...featureOf(`:${part.kind}`, [selectors], part.kind), ...inner];
  });
}

/** Each property, the words and functions in its value, and the units. */
function featuresOfValues(css: string): readonly Feature[] {
  const plain = css.replace(/"[^"]*"|url\([^)]*\)/g, "");
  return [...plain.matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(
    ([, property = "", value = ""]) => [
      ...(property.startsWith("--") ? [] : featureOf(property, [properties])),
      ...words(value, /[a-z][\w-]*/g).flatMap((word) => [
        ...featureOf(`${property}: ${word}`, [properties?.[property]], word),
        ...featureOf(`global ${word}`, [types?.global_keywords, properties?.all], word),
      ]),
      ...words(value, /[a-z][\w-]*(?=\()/g).flatMap((name) => functionsNamed(name)),
      ...words(value, /(?<=\d)[a-z]+/gi).flatMap((unit) =>
        featureOf(`1${unit}`, [lengths], kindOf(unit)),
      ),
    ],
  );
}

function functionsNamed(name: string): readonly Feature[] {
  const places = [types, ...placesIn(types)];
  return featureOf(`${name}()`, places, name);
}

/** What a unit is called in the data, where several have one name. */
function kindOf(unit: string): string {
  const kinds: Readonly<Record<string, string>> = { d: "dynamic", l: "large", s: "small" };
  const kind = /^[dls]v/.test(unit) ? kinds[unit.charAt(0)] : undefined;
  if (kind) return `viewport_percentage_units_${kind}`;
  return /^cq/.test(unit) ? "container_query_length_units" : unit;
}

const words = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([word]) => word);
