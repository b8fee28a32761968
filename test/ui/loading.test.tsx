import { expect, test } from "vitest";
import { openLoader, type PartName } from "../../src/app/loader.ts";

const parts = ["messages", "pages", "helper", "drawings", "code", "learn"] as const;

test("parts that are loaded at the same time are all kept, and each is told", async () => {
  const loader = openLoader();
  const told: PartName[] = [];
  loader.listen({ onLoad: (name) => told.push(name), onFail: () => {} });
  expect(parts.map((name) => loader.get(name))).toEqual(parts.map(() => undefined));
  await Promise.all(parts.map((name) => loader.load(name)));
  for (const name of parts) expect(loader.get(name), name).toBeDefined();
  expect(told.sort()).toEqual([...parts].sort());
});

test("a part is on its way until it is there, and is loaded once", async () => {
  const loader = openLoader();
  const told: PartName[] = [];
  loader.listen({ onLoad: (name) => told.push(name), onFail: () => {} });
  const work = [loader.load("messages"), loader.load("messages")];
  expect(loader.isLoading("messages")).toBe(true);
  await Promise.all(work);
  await loader.load("messages");
  expect(loader.isLoading("messages")).toBe(false);
  expect(told).toEqual(["messages"]);
});
