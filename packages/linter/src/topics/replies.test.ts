import { expect, test } from "vitest";
import { read } from "../reading/read.js";

const reading = (text: string) => read(text, { format: "markdown" });

test("a reply tells what its question asks about, with the reply as evidence", () => {
  const { disclosed, topics, textOf } = reading(
    "## Can I delete my account?\n\nOf course. Press the red button.",
  );
  expect(disclosed).toContain("rights.erasure");
  const [evidence] = topics.get("rights.erasure") ?? [];
  expect(evidence?.affirmed).toBe(true);
  expect(textOf(evidence?.sentence ?? { from: 0, to: 0 })).toBe("Press the red button.");
});

test("a reply that says no denies what was asked", () => {
  const { disclosed, topics } = reading("**Do you sell my personal data?**\n\nNo. That is not our trade.");
  expect(disclosed).toContain("ccpa.sale-statement");
  expect(topics.get("ccpa.sale-statement")?.[0]?.affirmed).toBe(false);
  expect(reading("Can I delete my account? No, this cannot be done.").disclosed).not.toContain(
    "rights.erasure",
  );
});

test("a question without a reply says nothing", () => {
  expect(reading("## Can I delete my account?\n\n## Contact\n\nWrite to us.").disclosed).not.toContain(
    "rights.erasure",
  );
  expect(reading("Can I delete my account?").disclosed).not.toContain("rights.erasure");
});

test("a question that wants more than yes or no says nothing by itself", () => {
  expect(reading("## What happens when we delete your account?\n\nSee below.").disclosed).not.toContain(
    "rights.erasure",
  );
});
