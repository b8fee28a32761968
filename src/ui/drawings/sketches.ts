import { arms } from "./arms.ts";
import { hands } from "./hands.ts";
import { legs } from "./legs.ts";
import type { Sketches } from "./sketch.ts";
import { table } from "./table.ts";

/** All drawings, loaded apart from the pages that show them. */
export const sketches: Sketches = { ...table, ...hands, ...arms, ...legs };
