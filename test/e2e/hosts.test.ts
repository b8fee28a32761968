import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findHosts } from "../run/hosts.ts";

// The files in deploy/, each run by its own server with the built site; missingHosts tells of a server that is not here.

const at = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

type Host = {
  readonly name: string;
  readonly file: string;
  readonly start: (config: string, folder: string) => ChildProcess;
};

const { nginx, caddy } = findHosts();

const HOSTS: readonly Host[] = [
  ...(nginx
    ? [
        {
          name: "nginx",
          file: "nginx.conf",
          start: (config: string, folder: string) =>
            spawn(nginx, [
              "-e",
              join(folder, "errors"),
              "-c",
              config,
              "-g",
              `daemon off; pid ${folder}/pid;`,
            ]),
        },
      ]
    : []),
  ...(caddy
    ? [
        {
          name: "Caddy",
          file: "Caddyfile",
          start: (config: string, folder: string) =>
            spawn(caddy, ["run", "--adapter", "caddyfile", "--config", config], {
              env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
            }),
        },
      ]
    : []),
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hosts-"));
  cpSync(at("dist"), join(folder, "site"), { recursive: true });
  execFileSync(process.execPath, [at("src/build/compress.ts"), join(folder, "site")]);
  // A server that gives up its rights must still be able to read what lies here.
  execFileSync("chmod", ["-R", "a+rX", folder]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(HOSTS)("deploy/$file with $name", ({ file, start }) => {
  let process: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    const config = join(folder, file);
    const text = readFileSync(at(`deploy/${file}`), "utf8")
      .replaceAll("/srv/mmn", join(folder, "site"))
      .replaceAll("8080", String(port))
      .replaceAll("# brotli: ", existsSync(BROTLI) ? "" : "# ")
      .replace("modules/ngx_http", "/usr/lib/nginx/modules/ngx_http");
    writeFileSync(config, text);
    url = `http://127.0.0.1:${port}`;
    process = start(config, folder);
    await isThere(url);
  });

  afterAll(() => {
    process.kill();
  });

  test("the start page comes compressed, whole, and is asked for anew", async () => {
    const { headers, body } = await fetched(`${url}/`, "gzip");
    expect(headers["content-encoding"]).toBe("gzip");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers["content-type"]).toContain("text/html");
    expect(gunzipSync(body).equals(readFileSync(at("dist/index.html")))).toBe(true);
  });

  test("brotli is sent to who takes it, where the server can", async () => {
    const { headers, body } = await fetched(`${url}/paper.html`, "br");
    const isKnown = file === "Caddyfile" || existsSync(BROTLI);
    expect(headers["content-encoding"]).toBe(isKnown ? "br" : undefined);
    const text = isKnown ? brotliDecompressSync(body) : body;
    expect(text.equals(readFileSync(at("dist/paper.html")))).toBe(true);
  });

  test("every file has the headers, an error too", async () => {
    const wanted = readFileSync(at("dist/_headers"), "utf8").matchAll(/^ {2}([\w-]+): (.+)$/gm);
    const all = [...wanted].filter(([, name]) => name !== "Cache-Control");
    for (const path of ["/", "/proof.html", `/${script()}`, "/nothing-here"]) {
      const { headers, status } = await fetched(url + path, "identity");
      expect(status).toBe(path === "/nothing-here" ? 404 : 200);
      for (const [, name = "", value] of all) expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  test("what is named by its hash is kept, as script", async () => {
    const { headers } = await fetched(`${url}/${script()}`, "identity");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["content-type"]).toContain("javascript");
  });
});

/** The address of the app's script, as the start page names it. */
function script(): string {
  const [, address = ""] =
    /data-app="\.?\/?([^"]+)"/.exec(readFileSync(at("dist/index.html"), "utf8")) ?? [];
  return address;
}

type Answer = {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
};

function fetched(url: string, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on("error", reject);
  });
}

async function isThere(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetched(url, "identity");
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`No server answers at ${url}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
