import { expect, test } from "vitest";
import { openTurns } from "../../src/app/turns.ts";

/** A task that is over when somebody says so, and what was done, in order. */
function tasks() {
  const done: string[] = [];
  const task = (name: string) => {
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const run = async (signal: AbortSignal) => {
      done.push(`${name} begins`);
      await over;
      done.push(signal.aborted ? `${name} is not wanted` : `${name} ends`);
    };
    return { run, end };
  };
  return { done, task };
}

test("a task begins when the one before it has ended", async () => {
  const { done, task } = tasks();
  const turns = openTurns();
  const [first, second] = [task("first"), task("second")];
  const all = [turns.join(first.run), turns.join(second.run)];
  second.end();
  await Promise.resolve();
  expect(done).toEqual(["first begins"]);
  first.end();
  await Promise.all(all);
  expect(done).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("once all is ended, a task is told so, those that wait never begin, and the next waits for none", async () => {
  const { done, task } = tasks();
  const turns = openTurns();
  const [first, second, third] = [task("first"), task("second"), task("third")];
  const before = [turns.join(first.run), turns.join(second.run)];
  await Promise.resolve();
  turns.end();
  third.end();
  await turns.join(third.run);
  expect(done).toEqual(["first begins", "third begins", "third ends"]);
  first.end();
  await Promise.all(before);
  expect(done.slice(3)).toEqual(["first is not wanted"]);
});

test("a task that fails is told to whoever began it, and the next one begins", async () => {
  const turns = openTurns();
  const failing = turns.join(() => Promise.reject(new Error("It fails.")));
  let isDone = false;
  const next = turns.join(async () => {
    isDone = true;
  });
  await expect(failing).rejects.toThrow("It fails.");
  await next;
  expect(isDone).toBe(true);
});
