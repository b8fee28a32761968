import fc from "fast-check";
import { expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import type { Answers } from "../../../src/engine/answer.ts";
import { itemsOf, pathOf } from "../../../src/engine/path.ts";
import { pack, read } from "../../../src/formats/code/pack.ts";
import { checksum, symbolsOf } from "../../../src/formats/code/symbols.ts";
import { readRecord } from "../../../src/session/record.ts";
import { randomRecord } from "../../contract/records.ts";
import { typical, well } from "../../fixtures/answers.ts";
import old from "../../fixtures/codes/1.0.0.json" with { type: "json" };
import { first } from "../../fixtures/earlier.ts";
import { dice, hint, SLOW, seed } from "../../fixtures/random.ts";
import { randomAnswers, randomValue, spelt } from "../../fixtures/values.ts";

const onPath = (answers: Answers): Answers => Object.fromEntries(pathOf(mmn, answers).answers);

const there = (answers: Answers) => read(mmn, pack(mmn, answers), []).record?.answers;

test("2,000 random records come back in their one spelling", SLOW, () => {
  const rolls = dice();
  const items = itemsOf(mmn);
  const asked = new Set<string>();
  for (let index = 0; index < 2_000; index += 1) {
    const answers =
      index % 2 === 0
        ? randomRecord(rolls.number)
        : {
            ...randomAnswers(mmn, rolls),
            ...Object.fromEntries(
              items
                .filter(() => rolls.number() < 0.2)
                .map((item) => [item.linkId, randomValue(mmn, item, rolls)]),
            ),
          };
    const wanted = spelt(mmn, onPath(answers));
    for (const linkId of Object.keys(wanted)) asked.add(linkId);
    expect(there(answers), hint(JSON.stringify(answers))).toStrictEqual(wanted);
  }
  expect([...asked].sort()).toEqual(items.map(({ linkId }) => linkId).sort());
});

test("10,000 strings of any kind are read without a throw", SLOW, () => {
  const codes = [
    ...[typical, well, {}].map((record) => pack(mmn, record)),
    ...old.slice(0, 8).map(({ code }) => code),
  ];
  const broken = fc
    .tuple(fc.constantFrom(...codes), fc.nat(120), fc.nat(4), fc.string({ unit: "binary" }))
    .map(([code, at, length, put]) => code.slice(0, at) + put + code.slice(at + length));
  const forged = fc
    .tuple(fc.constantFrom(...codes), fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,200}$/))
    .map(([code, body]) => signed(code.slice(0, 10), code.slice(10, 14) + body));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string(), broken, forged), (text) => {
      const { record, fault } = read(mmn, text, [first]);
      if (record) expect(onPath(readRecord(mmn, record).answers)).toBeDefined();
      else expect(fault).toMatch(/^(not-a-code|damaged|other-questionnaire|other-version)$/);
    }),
    { seed, numRuns: 10_000 },
  );
});

/** A code with a right checksum, whatever it holds. */
function signed(head: string, body: string): string {
  return `${head}${body}${symbolsOf(checksum(head + body), 7)}`;
}
