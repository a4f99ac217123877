import { coverage } from "@policywright/laws";
import { loadLaws } from "@policywright/laws/load";
import { expect, test } from "vitest";
import { loadSample } from "../samples/load-sample.js";
import { coverageCsv } from "./coverage-csv.js";

test("has a row for each requirement, and its columns by name", async () => {
  const policy = await loadSample("starter-saas");
  const found = coverage(policy, { today: "2026-01-01", laws: await loadLaws(policy) });
  const rows = coverageCsv(found).split("\r\n");
  expect(rows[0]).toBe("law,requirement,provision,requires,status,because,facts,declare");
  const asked = found.reduce((count, { requirements }) => count + requirements.length, 0);
  expect(rows.length).toBe(asked + 2);
});

test("sets commas and quotes in quotes, and runs nothing in a spreadsheet", async () => {
  const policy = await loadSample("starter-saas");
  const [one] = coverage(policy, { today: "2026-01-01", laws: await loadLaws(policy) });
  const [first] = one?.requirements ?? [];
  if (one === undefined || first === undefined)
    throw new Error("Unexpected lack of requirements, expected some");
  const hostile = {
    ...first,
    requirement: { ...first.requirement, cite: "=A1", requires: 'Say "why", and when' },
  };
  const csv = coverageCsv([{ ...one, requirements: [hostile] }]);
  expect(csv).toContain(`,'=A1,"Say ""why"", and when",`);
});
