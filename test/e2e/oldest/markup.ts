import type { Identifier } from "@mdn/browser-compat-data";
import { parseSync, Visitor } from "vite";
import { data, type Feature, featureOf } from "./support.ts";

const { elements, global_attributes: shared } = data.html as Identifier;
const drawn = (data.svg as Identifier).elements;

/** The elements and attributes that a component draws. */
export function featuresOfMarkup(file: string, text: string): readonly Feature[] {
  const found: Feature[] = [];
  const visitor = new Visitor({
    JSXOpeningElement({ name, attributes }) {
      if (name.type !== "JSXIdentifier") return;
      const element = name.name;
      found.push(...featureOf(`<${element}>`, [elements, drawn], element));
      for (const attribute of attributes) {
        if (attribute.type !== "JSXAttribute" || attribute.name.type !== "JSXIdentifier") continue;
        const places = [shared, elements?.[element], drawn?.[element]];
        const key = attribute.name.name.toLowerCase();
        found.push(...featureOf(`[${key}]`, places, key));
      }
    },
  });
  visitor.visit(parseSync(file, text).program);
  return found;
}
