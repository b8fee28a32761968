/** Something to be done in its turn; the signal says once nobody wants it any more. */
type Task = (signal: AbortSignal) => Promise<void>;

/** Tasks that are done one after the other, as long as somebody wants them. */
export type Turns = {
  /** Does a task after those that are still to be done. */
  readonly join: (task: Task) => Promise<void>;
  /** Whether a task that somebody wants is being done, or waits. */
  readonly isBusy: () => boolean;
  /** Ends the task that is being done, and forgets those that wait. The next one waits for none of them. */
  readonly end: () => void;
};

/** Opens a row of tasks. */
export function openTurns(): Turns {
  let wanted = new AbortController();
  let left = new Set<Task>();
  let last = Promise.resolve();
  const join = (task: Task) => {
    const { signal } = wanted;
    const ofThese = left;
    ofThese.add(task);
    const turn = last
      .then(() => (signal.aborted ? undefined : task(signal)))
      .finally(() => ofThese.delete(task));
    last = turn.catch(() => {});
    return turn;
  };
  const end = () => {
    wanted.abort();
    wanted = new AbortController();
    left = new Set();
    last = Promise.resolve();
  };
  return { join, end, isBusy: () => left.size > 0 };
}
