import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** A site on this machine, until it is closed. */
export type Site = { readonly url: string; readonly close: () => void };

type File = { readonly type: string; readonly isPacked: boolean; readonly body: Buffer };

/** Serves files by their address as a CDN does: each packed once by brotli, and those named by a hash kept for long. */
export async function serve(files: ReadonlyMap<string, Buffer>): Promise<Site> {
  const packed = new Map([...files].map(([path, raw]) => [path, pack(path, raw)]));
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://site");
    const file = packed.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": file.type,
      "content-length": file.body.length,
      "cache-control": pathname.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      ...(file.isPacked && { "content-encoding": "br" }),
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The files of a folder by their address; what only a debugger asks for is left out. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    found.map((file) => [`/${relative(folder, file).split(sep).join("/")}`, readFileSync(file)]),
  );
}

function pack(path: string, raw: Buffer): File {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  if (type === "image/png" || raw.length < 150) return { type, isPacked: false, body: raw };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { type, isPacked: true, body: brotliCompressSync(raw, { params }) };
}
