/** An expression that is true or false once all steps are made; equal expressions are the same number. */
export type Expr = number;

export const FALSE: Expr = 0;
export const TRUE: Expr = 1;

type Node =
  | { readonly is: "choice"; readonly step: number; readonly mask: number }
  | { readonly is: "at-least"; readonly count: number; readonly parts: readonly Expr[] };

/** Builds expressions, each only once, and simplifies them when a step is made. */
export type Logic = ReturnType<typeof logic>;

/**
 * All that is needed is "one of these choices at this step" and "at least so many of these": all and any are cases
 * of it, and the contrary of either is again one of the two.
 */
export function logic(sizes: readonly number[]) {
  const nodes: (Node | undefined)[] = [undefined, undefined];
  const firsts: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const known = new Map<string, Expr>();
  const contraries = new Map<Expr, Expr>();
  const afters = new Map<string, Expr>();

  function keep(key: string, node: Node, first: number): Expr {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, nodes.push(node) - 1);
    firsts.push(first);
    return nodes.length - 1;
  }

  /** That one of the choices in the mask is made at a step. */
  function choice(step: number, mask: number): Expr {
    const full = (1 << (sizes[step] ?? 0)) - 1;
    if (mask === 0) return FALSE;
    if (mask === full) return TRUE;
    return keep(`${step}=${mask}`, { is: "choice", step, mask }, step);
  }

  function atLeast(wanted: number, list: readonly Expr[]): Expr {
    const count = wanted - list.filter((part) => part === TRUE).length;
    const open = list.filter((part) => part > TRUE);
    if (count <= 0) return TRUE;
    if (count > open.length) return FALSE;
    if (count === 1 || count === open.length) {
      const parts = merged(open, count === 1);
      if (parts.length < open.length) return atLeast(count === 1 ? 1 : parts.length, parts);
      if (parts.some((part, index) => part !== open[index])) {
        return atLeast(count === 1 ? 1 : parts.length, parts);
      }
    }
    const [only, ...others] = open;
    if (only !== undefined && others.length === 0) return only;
    const parts = [...open].sort((a, b) => a - b);
    const first = Math.min(...parts.map((part) => firsts[part] ?? 0));
    return keep(`${count}of${parts.join()}`, { is: "at-least", count, parts }, first);
  }

  /** An any in an any, an all in an all is opened; choices at one step become one; what stands twice stands once. */
  function merged(open: readonly Expr[], isAny: boolean): readonly Expr[] {
    const masks = new Map<number, number>();
    const others = new Set<Expr>();
    const take = (part: Expr): void => {
      const node = nodes[part];
      if (node?.is === "choice") {
        const mask = masks.get(node.step);
        const both = isAny ? (mask ?? 0) | node.mask : (mask ?? -1) & node.mask;
        masks.set(node.step, both);
      } else if (node && node.count === (isAny ? 1 : node.parts.length)) node.parts.forEach(take);
      else others.add(part);
    };
    open.forEach(take);
    return [...[...masks].map(([step, mask]) => choice(step, mask)), ...others].sort(
      (a, b) => a - b,
    );
  }

  function not(expr: Expr): Expr {
    if (expr <= TRUE) return TRUE - expr;
    const before = contraries.get(expr);
    if (before !== undefined) return before;
    const node = nodes[expr];
    if (!node) throw new Error("There is no such expression.");
    const contrary =
      node.is === "choice"
        ? choice(node.step, ~node.mask & ((1 << (sizes[node.step] ?? 0)) - 1))
        : atLeast(node.parts.length - node.count + 1, node.parts.map(not));
    contraries.set(expr, contrary).set(contrary, expr);
    return contrary;
  }

  /** What is left of an expression once a choice is made at a step; no earlier step may be open. */
  function after(expr: Expr, step: number, made: number): Expr {
    const node = nodes[expr];
    if (!node || firsts[expr] !== step) return expr;
    if (node.is === "choice") return (node.mask >> made) & 1 ? TRUE : FALSE;
    const key = `${expr} ${made}`;
    const before = afters.get(key);
    if (before !== undefined) return before;
    const left = atLeast(
      node.count,
      node.parts.map((part) => after(part, step, made)),
    );
    afters.set(key, left);
    return left;
  }

  return {
    choice,
    atLeast,
    not,
    after,
    all: (parts: readonly Expr[]) => atLeast(parts.length, parts),
    any: (parts: readonly Expr[]) => atLeast(1, parts),
    /** The first step that an expression still hangs on; beyond all steps when it is decided. */
    first: (expr: Expr) => firsts[expr] ?? Number.POSITIVE_INFINITY,
    /** How many different expressions there were. */
    size: () => nodes.length,
  };
}
