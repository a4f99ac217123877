import { expect, test } from "vitest";
import { checkModel } from "../documents/make-document.js";
import { diagnose } from "./diagnose.js";
import { readCode } from "./read-code.js";

function diagnosed(text: string) {
  const read = readCode(text);
  const checked = "mistakes" in read ? { problems: [] } : checkModel(read.input);
  return diagnose(text, "problems" in checked ? checked.problems : []).map(({ from, to, message }) => ({
    at: text.slice(from, to),
    message,
  }));
}

test("places what the model does not allow where it stands, with how to mend it", () => {
  const [found] = diagnosed("controller: { name: A }\nrecipents: {}\ndocuments: { privacy-policy: {} }\n");
  expect(found?.at).toBe("recipents");
  expect(found?.message).toContain("Did you mean `recipients`?");
});

test("places what is missing at the nearest place above it", () => {
  expect(diagnosed("controller: {}\ndocuments: { privacy-policy: {} }\n")[0]?.at).toBe("controller");
});

test("places what cannot be read", () => {
  expect(diagnosed("controller: [")).toHaveLength(1);
});

test("says nothing of a model that is right", () => {
  expect(diagnosed("controller: { name: A }\ndocuments: { privacy-policy: {} }\n")).toEqual([]);
});
