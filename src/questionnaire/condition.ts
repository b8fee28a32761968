import * as z from "zod/mini";
import { code, id, list } from "./names.ts";

export type Condition =
  | { readonly op: "answered"; readonly item: string }
  | { readonly op: "known"; readonly item: string }
  | { readonly op: "selected"; readonly item: string; readonly codes: readonly string[] }
  | { readonly op: "term"; readonly id: string }
  | { readonly op: "finding"; readonly id: string; readonly status: readonly FindingStatus[] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "unless"; readonly of: Condition }
  | { readonly op: "all"; readonly of: readonly Condition[] }
  | { readonly op: "any"; readonly of: readonly Condition[] }
  | { readonly op: "at-least"; readonly count: number; readonly of: readonly Condition[] };

/** How a finding stands: `unknown` is what is neither met, unclear nor not met. */
export type FindingStatus = z.infer<typeof findingStatus>;

export const findingStatus = z.enum(["met", "not-met", "unclear", "unknown"]);

/**
 * The closed set of operators that rules are written in. There is no way out to code, so that a clinician can
 * read a rule, an exporter can translate it and the checker can follow it. `answered` and `known` are true or
 * false. `selected` is not known while there is no answer or the answer is "not sure". `not` of what is not known
 * is not known; `unless` is true unless its condition is certainly true.
 */
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.discriminatedUnion("op", [
    z.strictObject({ op: z.literal("answered"), item: id }),
    z.strictObject({ op: z.literal("known"), item: id }),
    z.strictObject({ op: z.literal("selected"), item: id, codes: list(code) }),
    z.strictObject({ op: z.literal("term"), id }),
    z.strictObject({ op: z.literal("finding"), id, status: list(findingStatus) }),
    z.strictObject({ op: z.literal("not"), of: condition }),
    z.strictObject({ op: z.literal("unless"), of: condition }),
    z.strictObject({ op: z.literal("all"), of: list(condition) }),
    z.strictObject({ op: z.literal("any"), of: list(condition) }),
    z.strictObject({
      op: z.literal("at-least"),
      count: z.int().check(z.minimum(1)),
      of: list(condition),
    }),
  ]),
);
