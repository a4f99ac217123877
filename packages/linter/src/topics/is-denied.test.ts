import { expect, test } from "vitest";
import { read } from "../reading/read.js";

const reading = (text: string) => read(text, { format: "markdown" }).disclosed;

test("not without says that it is", () => {
  expect(reading("We will not change this policy without telling you beforehand by email.")).toContain(
    "policy-change.notice",
  );
});

test("an exception limits the denial before it, and none before that", () => {
  const denials =
    "We never use your data to target advertising, never build profiles other than for lessons.";
  expect(reading(denials)).not.toContain("purpose.advertising");
  expect(reading("We never use your data to target advertising except in the shop.")).toContain(
    "purpose.advertising",
  );
});

test("without denies nothing beyond a comma", () => {
  expect(reading("You may, without giving a reason, object to the use of your data.")).toContain(
    "rights.object",
  );
  expect(reading("We write without naming members of our mailing list.")).not.toContain("recipients");
});
