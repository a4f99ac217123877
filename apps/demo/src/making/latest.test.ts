import { expect, test } from "vitest";
import { latest } from "./latest.js";

/** Questions that are answered when the test says so. */
function held() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = latest<string>((question) => {
    asked.push(question);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async () => {
    answers.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { asked, ask, answer };
}

test("has one question answered at a time, and of those that wait the latest", async () => {
  const { asked, ask, answer } = held();
  for (const question of ["one", "two", "three"]) ask(question);
  expect(asked).toEqual(["one"]);
  await answer();
  expect(asked).toEqual(["one", "three"]);
  await answer();
  expect(asked).toEqual(["one", "three"]);
});

test("answers at once when nothing is being answered", async () => {
  const { asked, ask, answer } = held();
  ask("one");
  await answer();
  ask("two");
  expect(asked).toEqual(["one", "two"]);
});
