import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, licencesText, noticeIn } from "../../src/build/licences.ts";

/** A package in a folder of its own, with these files. */
function made(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), "licences-")), "node_modules/one");
  mkdirSync(folder, { recursive: true });
  const all = {
    ...files,
    "package.json": JSON.stringify({ name: "one", version: "1.2.3", ...manifest }),
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
}

test("a module belongs to the innermost package, with its scope, and ours to none", () => {
  expect(folderOf("/a/node_modules/b/node_modules/@c/d/e.js")).toBe(
    "/a/node_modules/b/node_modules/@c/d",
  );
  expect(folderOf("/a/src/main.tsx")).toBeUndefined();
});

test("the notice is the text that came with the package", () => {
  const notice = noticeIn(made({ license: "MIT" }, { "licence.md": "Copyright somebody\n" }));
  expect(notice).toEqual({
    name: "one",
    version: "1.2.3",
    licence: "MIT",
    text: "Copyright somebody",
  });
});

test("of several licences to choose from, one that is allowed is enough", () => {
  const folder = made({ license: "(GPL-3.0 OR MIT)" }, { LICENSE: "a", "LICENSE-MIT": "b" });
  expect(noticeIn(folder).text).toBe("a\n\nb");
});

test.each(["GPL-3.0", "MIT AND GPL-3.0", undefined])(
  "a package under %s ends the build",
  (license) => {
    expect(() => noticeIn(made({ license }, { LICENSE: "a" }))).toThrow("src/build/licences.ts");
  },
);

test("a package without a notice ends the build", () => {
  expect(() => noticeIn(made({ license: "MIT" }))).toThrow("no notice");
});

test("the page has the notices by name", () => {
  const notice = (name: string) => ({ name, version: "1.0.0", licence: "MIT", text: `of ${name}` });
  const text = licencesText([notice("zod"), notice("preact")]);
  expect(text.indexOf("of preact")).toBeLessThan(text.indexOf("of zod"));
});
