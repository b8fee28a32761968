import type { Import } from "./imports.ts";
import { ALONE, LATE, LAYERS, roomOf } from "./layers.ts";

/** Each rule by what it says, and whether an import breaks it. */
export const RULES: Readonly<Record<string, (found: Import) => boolean>> = {
  "a room imports only what the table lets it import": isOutsideTable,
  "one part draws codes, and one reads them": isNotAlone,
  "what draws and reads codes is loaded late": isEarly,
  "only its own tests know the insides of a generator": isInside,
};

function isOutsideTable({ from, to, kind, isType }: Import): boolean {
  const room = roomOf(from);
  if (room === undefined) return false;
  const target = kind === "file" ? (roomOf(to) ?? to.split("/")[0] ?? "") : to;
  const allowed = [room, ...(LAYERS[room] ?? [])];
  return !(
    allowed.includes(kind === "node" ? "node" : target) ||
    (isType && allowed.includes(`types of ${target}`)) ||
    (kind === "package" && allowed.includes("packages"))
  );
}

function isNotAlone({ from, to }: Import): boolean {
  const user = ALONE[to];
  return from.startsWith("src/") && user !== undefined && user !== from;
}

function isEarly({ from, to, isLate, isType }: Import): boolean {
  return from.startsWith("src/") && LATE.includes(to) && !isLate && !isType;
}

/** What others may use of `src/authoring`: what stands in it directly, and the checks of rules and of words as a whole. */
const OPEN = /^src\/authoring\/([^/]+|check\/(rules|words)\.ts)$/;

function isInside({ from, to }: Import): boolean {
  return /^test\/(?!authoring\/)/.test(from) && roomOf(to) === "authoring" && !OPEN.test(to);
}
