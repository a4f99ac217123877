import { expect, test } from "vitest";
import { read } from "../reading/read.js";

const reading = (text: string) => read(text, { format: "markdown" }).disclosed;

test("a paragraph in bold stands for a heading", () => {
  expect(reading("**Legal bases**\n\nConsent.")).toContain("legal-basis.consent");
  expect(reading("Legal bases are dull.\n\nConsent.")).not.toContain("legal-basis.consent");
});

test("paragraphs belong to the one above them that ends with a colon", () => {
  expect(reading("You have the right to:\n\nobject;\n\nrectification.")).toContain("rights.rectification");
  expect(reading("You have the right to choose.\n\nRectification is dull.")).not.toContain(
    "rights.rectification",
  );
});

test("a heading ends what stands under a paragraph in bold", () => {
  expect(reading("**Legal bases**\n\nSee below.\n\n## Forms\n\nConsent.")).not.toContain(
    "legal-basis.consent",
  );
});
