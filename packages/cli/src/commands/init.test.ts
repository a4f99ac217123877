import { expect, test, vi } from "vitest";
import { workplace } from "../testing/workplace.js";

const answers = vi.hoisted(() => ({ given: [] as unknown[] }));

vi.mock("@clack/prompts", () => ({
  intro() {},
  cancel() {},
  isCancel: (answer: unknown) => typeof answer === "symbol",
  select: async () => answers.given.shift(),
  multiselect: async () => answers.given.shift(),
  text: async ({ validate }: { validate: (value: string) => string | undefined }) => {
    const answer = answers.given.shift();
    const problem = typeof answer === "string" ? validate(answer) : undefined;
    if (problem !== undefined) throw new Error(problem);
    return answer;
  },
}));

test.each(["ts", "json", "yaml"])("writes a model in %s that makes a document", async (format) => {
  const place = workplace();
  const options = [
    "--name",
    "Example Ltd",
    "--website",
    "https://example.org",
    "--country",
    "FR",
    "--email",
    "a@example.org",
  ];
  const { code, out } = await place.run(
    "init",
    "--template",
    "start",
    "--format",
    format,
    "--yes",
    ...options,
  );
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(`Wrote policy.${format}.`) });
  expect(place.files()).toEqual(
    format === "ts" ? ["policy.ts"] : [`policy.${format}`, "policy.schema.json"].sort(),
  );
  expect(await place.run("generate")).toMatchObject({ code: 0, err: "" });
  expect(place.read("documents/en/privacy-policy.md")).toContain("Example Ltd");
});

test.each([
  ["ts", /^ {2}\/\/ (?=\w+: )/gm],
  ["yaml", /^# (?=\w+: )/gm],
])(
  "guides to common fields in %s, each of which holds when the marks are taken away",
  async (format, marks) => {
    const place = workplace();
    await place.run("init", "--format", format, "--yes");
    const text = place.read(`policy.${format}`);
    place.write(`policy.${format}`, text.replaceAll(marks, format === "ts" ? "  " : ""));
    expect(text.match(marks)?.length).toBeGreaterThan(10);
    expect(await place.run("generate")).toMatchObject({ code: 0, err: "" });
    expect(place.read("documents/en/privacy-policy.md")).toContain("Mailer Inc.");
  },
);

test("advises to install the command only where it is not", async () => {
  const advice = "npm install --save-dev policywright";
  const place = workplace();
  expect((await place.run("init", "a", "--yes")).out).toMatch(new RegExp(`^ +cd a\n +${advice}`, "m"));
  place.write("node_modules/policywright/package.json", '{ "name": "policywright" }');
  const { out } = await place.run("init", "b", "--yes");
  expect(out).toContain("npx policywright generate");
  expect(out).not.toContain(advice);
});

test("copies a sample company as it stands, in a folder of its own", async () => {
  const place = workplace();
  expect((await place.run("init", "legal", "--template", "capsolver", "--yes")).code).toBe(0);
  expect(place.files()).toEqual(["legal/policy.ts"]);
  expect(place.read("legal/policy.ts")).toContain("CapSolver");
});

test("copies a sample company in another format", async () => {
  const place = workplace();
  await place.run("init", "--template", "capsolver", "--format", "yaml", "--yes");
  expect(await place.run("generate")).toMatchObject({ code: 0, err: "" });
});

test("copies a company to start from, of which all documents are made", async () => {
  const place = workplace();
  await place.run("init", "--template", "starter-shop", "--yes");
  expect(await place.run("generate")).toMatchObject({ code: 0, err: "" });
  expect(place.read("documents/en/notice-at-collection.md")).toContain("| Personal data |");
});

test("declares what is answered", async () => {
  const place = workplace({ interactive: true });
  answers.given = [
    "start",
    "FR",
    "a@example.org",
    "example.org",
    ["name", "email-address"],
    true,
    ["none"],
    ["strictly-necessary", "analytics"],
    "Measure Inc.",
    true,
    "Hosting Inc.",
    ["eea", "US"],
    ["accounts", "newsletter"],
  ];
  expect((await place.run("init", "--name", "Example Ltd", "--format", "json")).code).toBe(0);
  expect(answers.given).toEqual([]);
  const { $schema, documents, ...facts } = JSON.parse(place.read("policy.json"));
  expect(facts).toEqual({
    controller: { name: "Example Ltd", country: "FR" },
    contacts: { questions: { email: "a@example.org" }, rights: { email: "a@example.org" } },
    scope: { websites: ["example.org"] },
    dataCategories: {
      accounts: { term: "account", items: ["name", "email-address"] },
      analytics: { term: "log-usage" },
      newsletter: { term: "email-address" },
    },
    activities: {
      accounts: {
        purposes: ["account-registration", "account-management"],
        data: ["accounts"],
        legalBasis: "contract",
      },
      analytics: { purposes: ["analytics"], data: ["analytics"] },
      newsletter: { purposes: ["direct-marketing"], data: ["newsletter"], legalBasis: "consent" },
    },
    account: { selfService: { review: true, change: true } },
    cookies: { used: true, purposes: ["strictly-necessary", "analytics"] },
    recipients: {
      analytics: { name: "Measure Inc.", kind: "analytics", data: ["analytics"], purposes: ["analytics"] },
      processor: { name: "Hosting Inc.", role: "processor" },
    },
    marketing: { sent: true, channels: ["email"] },
    audience: { regions: ["eea", "US"] },
    rights: {
      granted: {
        access: {},
        rectification: {},
        erasure: {},
        restriction: {},
        portability: {},
        objection: {},
        complaint: {},
        "withdraw-consent": {},
      },
    },
  });
  expect(await place.run("generate")).toMatchObject({ code: 0, err: "" });
});

test("says what is wrong with an answer", async () => {
  const place = workplace({ interactive: true });
  answers.given = ["start", "XX"];
  expect((await place.run("init", "--name", "Example Ltd")).err).toMatch(/Unexpected .*`XX`/);
  expect(place.files()).toEqual([]);
});

test("declares nothing that is left open", async () => {
  const place = workplace({ interactive: true });
  answers.given = ["start", "", "", "", [], [], [], undefined, "", []];
  expect((await place.run("init", "--name", "Example Ltd", "--format", "json")).code).toBe(0);
  expect(answers.given).toEqual([]);
  expect(Object.keys(JSON.parse(place.read("policy.json")))).toEqual(["$schema", "controller", "documents"]);
});

test("declares a no as a no", async () => {
  const place = workplace({ interactive: true });
  answers.given = ["start", "", "", "", ["none"], ["none"], ["none"], false, "", ["US"]];
  await place.run("init", "--name", "Example Ltd", "--format", "json");
  const { $schema, documents, ...facts } = JSON.parse(place.read("policy.json"));
  expect(facts).toEqual({
    controller: { name: "Example Ltd" },
    cookies: { used: false },
    marketing: { sent: false },
    audience: { regions: ["US"] },
  });
});

test("writes nothing when it is broken off", async () => {
  const place = workplace({ interactive: true });
  answers.given = ["start", Symbol("cancel")];
  expect((await place.run("init")).code).toBe(2);
  expect(place.files()).toEqual([]);
});

test.each([
  [
    "a model that is there",
    ["--yes"],
    "Unexpected model that is there already, expected none",
    "policy.yaml",
  ],
  ["a pipe", [], "Unexpected pipe, expected a terminal on which questions can be answered", "other.txt"],
  [
    "a pipe for a template",
    ["--template", "capsolver"],
    "`policywright init --template capsolver --yes`",
    "other.txt",
  ],
  ["an unknown template", ["--template", "capsolve", "--yes"], "Did you mean `capsolver`?", "other.txt"],
  [
    "an impossible answer",
    ["--email", "nobody", "--yes"],
    "policy.ts: contacts.questions.email",
    "other.txt",
  ],
])("refuses %s", async (_, args, message, existing) => {
  const place = workplace();
  place.write(existing, "mine");
  const { code, err } = await place.run("init", ...args);
  expect({ code, err, files: place.files() }).toEqual({
    code: 2,
    err: expect.stringContaining(message),
    files: [existing],
  });
  expect(place.read(existing)).toBe("mine");
});
