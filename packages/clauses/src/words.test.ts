import { expect, test } from "vitest";
import { firstParty, party, words } from "./words.js";

test("puts mentions of the party between runs of text", () => {
  expect(words`until ${firstParty.subject} close ${party.possessive} browser`).toEqual([
    { type: "text", value: "until " },
    { type: "party", form: "subject", first: true },
    { type: "text", value: " close " },
    { type: "party", form: "possessive" },
    { type: "text", value: " browser" },
  ]);
});

test("makes no empty text", () => {
  expect(words`${firstParty.object}`).toEqual([{ type: "party", form: "object", first: true }]);
});
