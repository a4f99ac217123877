import { expect, test } from "vitest";
import { read } from "../reading/read.js";

const reading = (text: string) => read(text, { format: "markdown" }).disclosed;

test("what others do is not what the author does", () => {
  expect(reading("Many websites use cookies to show ads that fit your interests.").size).toBe(0);
  expect(reading("Most websites, like ours, use cookies.")).toContain("cookies");
  expect(reading("We use cookies.")).toContain("cookies");
});

test("what cookies are is not that they are used", () => {
  expect(reading("A cookie is a small text file that a website stores in a browser.")).not.toContain(
    "cookies",
  );
  expect(reading("A cookie is a small text file that we store in your browser.")).toContain("cookies");
});

test("links lead to others", () => {
  expect(reading("Other websites that links lead to have policies of their own.")).toContain("links");
});
