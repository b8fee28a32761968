import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The built site, or the folder that is named on the command line. */
const DIST = process.argv[2] ?? fileURLToPath(new URL("../../dist", import.meta.url));

/** What is compressed already gains nothing. */
const TEXT = [".html", ".js", ".json", ".svg", ".txt"];

// Writes each file of text a second and a third time beside it, as small as can be, for servers that send what lies there:
// it is done once, and no server does it again for each who asks.
let before = 0;
let after = 0;
for (const name of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
  if (!TEXT.includes(extname(name))) continue;
  const file = join(DIST, name);
  const raw = readFileSync(file);
  const small = brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  writeFileSync(`${file}.br`, small);
  writeFileSync(`${file}.gz`, gzipSync(raw, { level: constants.Z_BEST_COMPRESSION }));
  before += raw.length;
  after += small.length;
}
console.log(`${(before / 1000).toFixed(1)} kB of text, ${(after / 1000).toFixed(1)} kB in brotli`);
