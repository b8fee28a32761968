/** What was worked out of things: by the first of them, and so on to the last. */
type Known<Result> = { result?: { readonly value: Result }; next?: WeakMap<object, Known<Result>> };

/**
 * A function that works out the same thing once. Questionnaires and answers are never changed, but made anew: as long as all
 * that is given is the very same, so is what follows from it. What is not there any more is forgotten by itself.
 */
export function once<Given extends readonly object[], Result>(
  workOut: (...given: Given) => Result,
): (...given: Given) => Result {
  const root: Known<Result> = {};
  return (...given) => {
    let known = root;
    for (const thing of given) {
      known.next ??= new WeakMap();
      const next = known.next.get(thing) ?? {};
      known.next.set(thing, next);
      known = next;
    }
    known.result ??= { value: workOut(...given) };
    return known.result.value;
  };
}
