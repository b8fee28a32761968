import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { type Selector, transform } from "lightningcss";
import { type ESTree, parseSync, Visitor } from "vite";
import { expect, test } from "vitest";

/**
 * Styles have owners. A sheet stands beside the component or the static page of its name, or is a shared piece, and
 * each of its classes begins with that name: who owns a class can be read off it, and no rule reaches into a component
 * by a word that both use.
 */

const root = fileURLToPath(new URL("..", import.meta.url));

const files = ["index.html", ...readdirSync(`${root}/src`, { recursive: true, encoding: "utf8" })]
  .filter((file) => /\.(css|html|tsx?)$/.test(file))
  .map((file) => (file === "index.html" ? file : `src/${file.replaceAll("\\", "/")}`))
  .map((file) => ({ file, text: readFileSync(`${root}/${file}`, "utf8") }));

/** Where the pieces are that components share, and what holds for elements. */
const PIECES = "src/ui/styles";

/** Stands in a name for what is only known when the page is drawn. */
const HOLE = "*";

const sheets = files
  .filter(({ file }) => file.endsWith(".css"))
  .map(({ file, text }) => {
    const owner = basename(file, ".css");
    const beside = ownerFile(file, owner);
    const selectors = selectorsOf(file, text);
    const classes = [...new Set(selectors.flatMap(classesOf))];
    return { file, owner, beside, selectors, classes };
  });

const users = files
  .filter(({ file }) => !file.endsWith(".css"))
  .map(({ file, text }) => ({ file, text, names: namesIn(file, text) }));

const used = users.flatMap(({ names }) => names);
const styled = sheets.flatMap(({ classes }) => classes);
const components = sheets.filter(({ beside }) => beside?.endsWith(".tsx"));
const pages = sheets.filter(({ beside }) => beside?.endsWith(".html")).map(({ file }) => file);

test.each(sheets)("$file is a shared piece, or stands beside its owner", ({ file, beside }) => {
  expect(dirname(file) === PIECES || beside !== undefined).toBe(true);
});

test.each(sheets)("each class in $file begins with its name", ({ owner, classes }) => {
  expect(classes.filter((name) => !isOf(owner, name))).toEqual([]);
});

test.each(components)("nothing in $file reaches what is not inside its owner", (sheet) => {
  const loose = sheet.selectors.filter((selector) => !startsWithin(sheet.owner, selector));
  expect(loose.map((selector) => JSON.stringify(selector))).toEqual([]);
});

test.each(sheets)("each class in $file is used", ({ classes }) => {
  expect(classes.filter((name) => !used.some((user) => fits(user, name)))).toEqual([]);
});

test("no class is styled in two sheets", () => {
  expect(styled.filter((name, index) => styled.indexOf(name) !== index)).toEqual([]);
});

test.each(users.filter(({ names }) => names.length > 0))(
  "each class in $file is styled",
  (user) => {
    expect(user.names.filter((name) => !styled.some((found) => fits(name, found)))).toEqual([]);
  },
);

test.each(sheets)("$file is loaded, and by nobody else than its owner", ({ file, beside }) => {
  const loaders = files.filter((other) => loadsOf(other).includes(file)).map(({ file }) => file);
  expect(loaders.length).toBeGreaterThan(0);
  // The sheet of a static page loads those of its parts, which nobody loads when they are drawn.
  const others = loaders.filter((loader) => loader !== beside && !pages.includes(loader));
  expect(dirname(file) === PIECES ? [] : others).toEqual([]);
});

test("classes are named in the markup and nowhere else", () => {
  const hidden = users.filter(({ text }) => /\b(className|classList)\b/.test(text));
  expect(hidden.map(({ file }) => file)).toEqual([]);
  expect(users.filter(({ names }) => names.length > 0).length).toBeGreaterThan(40);
  expect(styled.length).toBeGreaterThan(100);
});

/** Sides that are those of the screen in every language, with the reason. */
const SIDES_OF_THE_SCREEN: Readonly<Record<string, readonly string[]>> = {
  // As wide as its place, so that it has no side; older browsers know no float by the direction of the text.
  "src/ui/controls/item-field.css": ["float: left"],
  // A picture of hands is never mirrored, and stands at the right in every language.
  "src/ui/parts/held-hand.css": ["float: right", "margin-left"],
  // A person's left hand is at the left in every language.
  "src/ui/styles/comfort.css": ["margin-right", "margin-left"],
  // Ticks and the arrow back are drawn by two edges and turned; the arrow is mirrored as a whole.
  "src/ui/controls/choice.css": ["border-width: 0 0 0.25rem 0.25rem"],
  "src/ui/parts/checklist.css": ["border-width: 0 0.2rem 0.2rem 0"],
  "src/ui/parts/page.css": ["border-width: 0 0 0.15em 0.15em"],
  // The box for the number of a page is named by its place on the paper.
  "src/authoring/paper/page/paper.css": ["@bottom-right"],
  "src/ui/print/summary.css": ["@bottom-right"],
};

test.each(sheets)("$file follows the direction of the text, or is listed", ({ file }) => {
  const text = files.find((other) => other.file === file)?.text ?? "";
  const sides = sidesIn(text).map((side) => side.replace(/\s+/g, " "));
  expect(sides).toEqual(SIDES_OF_THE_SCREEN[file] ?? []);
});

test.each([
  ["margin-left: 1px", ["margin-left"]],
  ["padding: 1px 2px 1px 0", ["padding: 1px 2px 1px 0"]],
  ["border-top-left-radius: 1px", ["border-top-left-radius"]],
  ["text-align: right", ["text-align: right"]],
  ["left: 0", ["left"]],
  ["inset: 0 auto auto 0", ["inset: 0 auto auto 0"]],
  ["margin-inline-start: 1px; padding: 1px 2px 3px; text-align: start", []],
  ["padding: 1px 2px 3px 2px; inset-inline: 0; border-inline-start: 0", []],
])("a sheet with %s names %j", (style, sides) => {
  expect(sidesIn(`.a { ${style}; }`)).toEqual(sides);
});

/** What of a sheet names a side of the screen: by its name, by its value, or by two sides that differ. */
function sidesIn(sheet: string): readonly string[] {
  const plain = sheet.replace(/\/\*.*?\*\//gs, "");
  const pages = [...plain.matchAll(/@(top|bottom)-(left|right)[\w-]*/g)].map(([name]) => name);
  const declarations = [...plain.matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+?)\s*(?=[;}])/g)];
  const sides = declarations.flatMap(([whole, name = "", value = ""]) => {
    if (/(^|-)(left|right)(-|$)/.test(name)) return [name];
    if (/^(float|clear|text-align|caption-side|background-position)$/.test(name)) {
      return /\b(left|right)\b/.test(value) ? [whole] : [];
    }
    const isOfSides = /^(margin|padding|inset|border-(width|style|color))$/.test(name);
    const [, right, , left = right] = withoutBrackets(value).split(/\s+/);
    return isOfSides && left !== right ? [whole] : [];
  });
  return [...pages, ...sides];
}

/** A value without what stands in brackets, however deep. */
function withoutBrackets(value: string): string {
  const less = value.replace(/\([^()]*\)/g, "");
  return less === value ? value : withoutBrackets(less);
}

function ownerFile(sheet: string, owner: string): string | undefined {
  const pascal = owner.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
  const places = [`${pascal}.tsx`, `${owner}.html`].map((name) => `${dirname(sheet)}/${name}`);
  return places.find((place) => files.some(({ file }) => file === place));
}

function loadsOf({ file, text }: { readonly file: string; readonly text: string }) {
  return [...text.matchAll(/"(\.[^"]+\.css)"/g)].map(([, path = ""]) => join(dirname(file), path));
}

function isOf(owner: string, name: string): boolean {
  return name === owner || name.startsWith(`${owner}-`);
}

/** Whether the first element that a selector looks for has a class of the owner. */
function startsWithin(owner: string, selector: Selector): boolean {
  const end = selector.findIndex(({ type }) => type === "combinator");
  const first = end < 0 ? selector : selector.slice(0, end);
  return first.some(
    (part) => part.type === "nesting" || (part.type === "class" && isOf(owner, part.name)),
  );
}

/** Whether a name in the markup, which may have holes, can be that of a class. */
function fits(name: string, found: string): boolean {
  const [start = "", ...rest] = name.split(HOLE);
  return rest.length === 0 ? name === found : start !== "" && found.startsWith(start);
}

function selectorsOf(filename: string, text: string): readonly Selector[] {
  const found: Selector[] = [];
  const visitor = { Selector: (selector: Selector) => void found.push(selector) };
  transform({ filename, code: Buffer.from(text), visitor });
  return found;
}

/** The classes in a selector, those in what it must or may not be as well. */
function classesOf(selector: Selector): readonly string[] {
  return selector.flatMap((part) => {
    if (part.type === "class") return [part.name];
    const isHost = part.type === "pseudo-class" && part.kind === "host";
    return "selectors" in part && !isHost ? part.selectors.flatMap(classesOf) : [];
  });
}

/** The names of classes that a file gives to its markup. */
function namesIn(file: string, text: string): readonly string[] {
  if (!file.endsWith(".tsx")) {
    return [...text.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = ""]) => words(names));
  }
  const found: string[] = [];
  const visitor = new Visitor({
    JSXAttribute({ name, value }) {
      if (name.type === "JSXIdentifier" && name.name === "class") found.push(...textsOf(value));
    },
  });
  visitor.visit(parseSync(file, text).program);
  return found.flatMap(words);
}

/** The texts that the value of an attribute can be; a hole where that cannot be read off it. */
function textsOf(node: ESTree.Node | null): readonly string[] {
  switch (node?.type) {
    case "JSXExpressionContainer":
      return textsOf(node.expression);
    case "ConditionalExpression":
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case "TemplateLiteral":
      return [node.quasis.map(({ value }) => value.cooked).join(HOLE)];
    case "Literal":
      return [typeof node.value === "string" ? node.value : HOLE];
    case "Identifier":
      return node.name === "undefined" ? [] : [HOLE];
    default:
      return [HOLE];
  }
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
