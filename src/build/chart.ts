import { writeFileSync } from "node:fs";
import { instance } from "@viz-js/viz";
import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import { screeningMachine } from "../machine/screening.ts";

// What npm run chart does: draws the machine from itself, for src/README.md. A test fails when the drawing is stale.

/** Where the drawing stands. */
export const CHART = new URL("../machine/chart.svg", import.meta.url);

/** A drawing of the machine, as SVG: its states, where each event leads, and the questions asked on the way, in order. */
export async function chart(): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(dotOf(screeningMachine.root), { format: "svg" });
  // The version of the drawing program is nobody's business here, and would make every update a change.
  return svg.replace(/<!--[\s\S]*?-->\s*/g, "").replace(/^<\?xml.*\n|<!DOCTYPE[\s\S]*?>\n/gm, "");
}

/** The machine in the language of Graphviz. */
function dotOf(root: AnyStateNode): string {
  return [
    "digraph {",
    '  rankdir=LR; compound=true; fontname="Helvetica"; bgcolor="white";',
    '  node [shape=box style="rounded,filled" fillcolor="white" fontname="Helvetica" fontsize=12];',
    '  edge [fontname="Helvetica" fontsize=9 arrowsize=0.7];',
    `  ${idOf(root)} [label="anywhere" shape=plaintext];`,
    ...Object.values(root.states).flatMap(nodesOf),
    ...edgesOf(root),
    "}",
  ].join("\n");
}

/** A state as a box, or as a frame around the states within it; how one is come to at first as a dot. */
function nodesOf(node: AnyStateNode): readonly string[] {
  const below = Object.values(node.states);
  if (node.type === "history") {
    return [`  ${idOf(node)} [label="where they were" shape=oval fontsize=10];`];
  }
  if (below.length > 0) {
    return [
      `  subgraph "cluster ${node.id}" { label="${node.key}"; style="rounded"; color="gray50";`,
      ...below.flatMap(nodesOf),
      "  }",
    ];
  }
  const isPassed = node.always !== undefined && node.always.length > 0;
  const look = isPassed ? 'fillcolor="gray90" label="' : 'label="';
  return [`  ${idOf(node)} [${look}${node.key}"];`];
}

/** Where each event leads, and each question; what stays in its state is not drawn. */
function edgesOf(node: AnyStateNode): readonly string[] {
  const events = [...node.transitions].flatMap(([, ways]) =>
    ways.flatMap((way) => edge(node, way, labelOf(way, way.eventType))),
  );
  const questions = (node.always ?? []).flatMap((way, index) =>
    edge(node, way, `${index + 1}. ${labelOf(way)}`),
  );
  return [...events, ...questions, ...Object.values(node.states).flatMap(edgesOf)];
}

function edge(from: AnyStateNode, { target }: AnyTransitionDefinition, label: string) {
  return (target ?? []).map((to) => `  ${idOf(from)} -> ${idOf(to)} [label="${label}"];`);
}

/** The event, and the question that must be answered yes; for a question that is asked last, "else". */
function labelOf({ guard }: AnyTransitionDefinition, event?: string): string {
  const asked = questionOf(guard);
  if (event === undefined) return asked ?? "else";
  return asked ? `${event}\\n(${asked})` : event;
}

function questionOf(guard: unknown): string | undefined {
  if (typeof guard === "string") return guard;
  if (typeof guard !== "object" || guard === null || !("type" in guard)) return undefined;
  const params = "params" in guard && typeof guard.params === "string" ? ` ${guard.params}` : "";
  return `${String(guard.type)}${params}`;
}

function idOf({ id }: AnyStateNode): string {
  return `"${id}"`;
}

if (import.meta.main) writeFileSync(CHART, await chart());
