/** Something to be done in its turn; the signal says once nobody wants it any more. */
type Task = (signal: AbortSignal) => Promise<void>;

/** Tasks that are done one after the other, as long as somebody wants them. */
export type Turns = {
  /** Does a task after those that are still to be done. */
  readonly join: (task: Task) => Promise<void>;
  /** Ends the task that is being done, and forgets those that wait. The next one waits for none of them. */
  readonly end: () => void;
};

/** Opens a row of tasks. */
export function openTurns(): Turns {
  let wanted = new AbortController();
  let last = Promise.resolve();
  const join = (task: Task) => {
    const { signal } = wanted;
    const turn = last.then(() => (signal.aborted ? undefined : task(signal)));
    last = turn.catch(() => {});
    return turn;
  };
  const end = () => {
    wanted.abort();
    wanted = new AbortController();
    last = Promise.resolve();
  };
  return { join, end };
}
