import { expect, test } from "vitest";
import { safeFix } from "./safe-fix.js";

const model = {
  controller: { name: "Example Ltd" },
  documents: { "privacy-policy": {} },
  purposes: { hiking: { label: "hiking with you" } },
  recipients: { mail: { name: "Mailbird Inc.", country: "US" } },
};

const finding = { severity: "error", message: "", why: "", fix: "" } as const;

test("takes back what nothing refers to, and what is empty without it", () => {
  const fix = safeFix({ ...finding, rule: "purpose-unused", path: "purposes.hiking" }, model);
  expect(fix?.title).toBe("Take it back");
  expect(fix?.input).toEqual({
    controller: model.controller,
    documents: model.documents,
    recipients: model.recipients,
  });
});

test("declares the transfer to the country of a recipient, and no safeguard", () => {
  const fix = safeFix({ ...finding, rule: "transfer-unlisted", path: "recipients.mail.country" }, model);
  expect(fix?.input.transfers).toEqual({ mail: { recipients: ["mail"], to: ["US"] } });
});

test("offers nothing for other rules, for facts that are required, or where an entry would be replaced", () => {
  expect(safeFix({ ...finding, rule: "date-old", path: "documents" }, model)).toBeUndefined();
  expect(safeFix({ ...finding, rule: "purpose-unused", path: "controller.name" }, model)).toBeUndefined();
  const declared = { ...model, transfers: { mail: { to: ["CA"] } } };
  const unlisted = { ...finding, rule: "transfer-unlisted", path: "recipients.mail.country" };
  expect(safeFix(unlisted, declared)).toBeUndefined();
});
