import type { Identifier } from "@mdn/browser-compat-data";
import { type ESTree, parseSync, Visitor } from "vite";
import { data, type Feature, featureOf, placeIn, placesIn } from "./support.ts";

/** What a page comes by. In the rest of the web, such as what glasses are told, names only look like ours. */
const INTERFACES =
  /^(Blob|Canvas(Gradient|RenderingContext2D)|Crypto|CSS((Media|Style)?Rule|StyleDeclaration|StyleSheet)?|DOM(Exception|Rect|TokenList)|DataTransfer\w*|Document(Fragment)?|Element|HTML(Anchor|Button|Canvas|Details|Dialog|Form|Image|Input|Label|Link|Script|Style|TextArea)?Element|SVG(Graphics|SVG)?Element|(Before|Drag|Error|HashChange|Input|Keyboard|Message|Mouse|PageTransition|Pointer|PopState|Progress|PromiseRejection|Storage|Toggle|UI)?Event|EventTarget|File(List|Reader)?|History|Image(Bitmap|Data)|Location|MediaQueryList|Message(Channel|Port)|Navigator|Node(List)?|OffscreenCanvas\w*|Performance|Range|Selection|ShadowRoot|Speech\w+|Storage|StyleSheet(List)?|Text|URL(SearchParams)?|Window|Worker)$/;

const { builtins, classes, regular_expressions: expressions } = data.javascript as Identifier;

/** Everything whose members are used, and what is named without saying whose it is. */
const owners = [
  ...placesIn(builtins),
  ...placesIn(builtins?.Intl),
  ...Object.keys(data.api)
    .filter((name) => INTERFACES.test(name))
    .map((name) => placeIn(data.api, name)),
];
const globals = [builtins, data.api, data.api.Window];

/** The features of the language and of the browser in a script, each as often as it stands there. */
export function featuresOfScript(file: string, text: string): readonly Feature[] {
  const found: Feature[] = [];
  const take = (features: readonly Feature[]) => void found.push(...features);
  // What is called so by the script itself.
  const names = new Set<ESTree.Node>();
  const visitor = new Visitor({
    MemberExpression(node) {
      if (!node.computed) names.add(node.property);
      take(featuresOfMember(node));
    },
    Property({ key, value, shorthand }) {
      if (!shorthand && key !== value) names.add(key);
    },
    MethodDefinition: ({ key }) => void names.add(key),
    PropertyDefinition: ({ key }) => void names.add(key),
    Identifier(node) {
      // Names of three letters and less are given out by the build.
      if (node.name.length > 3 && !names.has(node)) take(featureOf(node.name, globals));
    },
    CallExpression: (node) => take(featuresOfListening(node)),
    NewExpression: (node) => take(featuresOfMaking(node)),
    StaticBlock: () => take(featureOf("static block", [classes?.static], "initialization_blocks")),
    Literal(node) {
      if ("regex" in node) take(featuresOfPattern(node.regex));
    },
  });
  visitor.visit(parseSync(file, text).program);
  for (const script of scriptsWithin(file, text)) take(featuresOfScript(file, script));
  return found;
}

/** The scripts that stand in a script as texts: those of workers. */
export function scriptsWithin(file: string, text: string): readonly string[] {
  const texts: string[] = [];
  const visitor = new Visitor({
    Literal: (node) => void texts.push(textOf(node)),
    TemplateLiteral: (node) => void texts.push(textOf(node)),
  });
  visitor.visit(parseSync(file, text).program);
  const long = texts.filter(
    (found) => found.length > 1000 && /\b(function|postMessage)\b/.test(found),
  );
  return long.filter((found) => parseSync(file, found).errors.length === 0);
}

/** A member by its owner, where that is somebody the browser knows, and else that of anybody. */
function featuresOfMember({ object, property, computed }: ESTree.MemberExpression) {
  if (computed || property.type !== "Identifier") return [];
  const { name } = property;
  if (object.type === "ThisExpression") return [];
  const owner = object.type === "Identifier" ? object.name : "";
  const places = [placeIn(builtins, owner), placeIn(data.api, owner)];
  const known = [name, `${name}_static`].flatMap((key) =>
    featureOf(`${owner}.${name}`, places, key),
  );
  return known.length > 0 ? known : featureOf(`.${name}`, owners, name);
}

function featuresOfListening({ callee, arguments: [event] }: ESTree.CallExpression) {
  const called = callee.type === "MemberExpression" ? callee.property : callee;
  const name = textOf(event);
  return "name" in called && called.name === "addEventListener"
    ? featureOf(`event ${name}`, owners, `${name}_event`)
    : [];
}

/** A pattern that is made from texts: so the build writes one that an oldest browser could not read. */
function featuresOfMaking({ callee, arguments: [pattern, flags] }: ESTree.NewExpression) {
  const isPattern = callee.type === "Identifier" && callee.name === "RegExp";
  return isPattern ? featuresOfPattern({ pattern: textOf(pattern), flags: textOf(flags) }) : [];
}

function textOf(node: ESTree.Node | undefined): string {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  return node?.type === "TemplateLiteral"
    ? node.quasis.map(({ value }) => value.cooked ?? "").join("")
    : "";
}

/** What not every browser reads in a pattern: one alone keeps the whole script from being understood. */
const PARTS: Readonly<Record<string, RegExp>> = {
  lookbehind_assertion: /\(\?<[=!]/,
  modifier: /\(\?([a-z]+(-[a-z]+)?|-[a-z]+):/,
  named_capturing_group: /\(\?<[^=!]/,
  unicode_character_class_escape: /\\p\{/i,
};

const FLAGS: Readonly<Record<string, string>> = {
  d: "hasIndices",
  s: "dotAll",
  u: "unicode",
  v: "unicodeSets",
  y: "sticky",
};

function featuresOfPattern({ pattern, flags }: { pattern: string; flags: string }) {
  const parts = Object.entries(PARTS).filter(([, part]) => part.test(pattern));
  return [
    ...parts.flatMap(([name]) => featureOf(`pattern with ${name}`, [expressions], name)),
    ...[...flags].flatMap((flag) =>
      featureOf(`pattern with flag ${flag}`, [builtins?.RegExp], FLAGS[flag] ?? ""),
    ),
  ];
}
