import { expect, test } from "vitest";
import { read } from "../reading/read.js";

const markdown = `# Privacy policy

Last updated: 3 May 2024

## Data that we collect

We collect:

- names and email addresses
- your IP address

## Sharing

We share data with our hosting provider. We do not sell your data.

| Data | Kept |
| - | - |
| Invoices | 10 years |
| Log files | 90 days |
`;

const html = `<!doctype html><html><head><title>Cookies</title><script>var cookies = "We sell your data.";</script></head><body>
<nav><ul><li><a href="/children">Children under 13</a></li></ul></nav>
<div id="cookie-banner">We use cookies for advertising. <button>Accept</button></div>
<main><h1>Privacy policy</h1><p>Last updated: 3 May 2024<h2>Data that we collect</h2>
<p>We collect:<ul><li>names and email addresses<li>your IP&nbsp;address</ul>
<h2>Sharing</h2><div>We share data with our <b>hosting provider</b>. We do not sell your data.</div>
<table><tr><th>Data<th>Kept<tr><td>Invoices<td>10 years<tr><td>Log files<td>90 days</table>
<p style="display: none">You can lodge a complaint with a supervisory authority.</p></main>
<footer>We encrypt all data with SSL.</footer></body></html>`;

const text = `Privacy policy

Last updated: 3 May 2024

Data that we collect

We collect:

• names and email addresses
• your IP address

Sharing

We share data with our hosting provider. We do not sell your data.

DataKept
Invoices\t10 years
Log files\t90 days
`;

test("finds the same topics in Markdown, HTML and text", () => {
  const wanted = [...read(markdown, { format: "markdown" }).disclosed].sort();
  expect(wanted).toContain("ccpa.sale-statement");
  expect(wanted).toContain("update-statement");
  expect([...read(html, { format: "html" }).disclosed].sort()).toEqual(wanted);
  expect([...read(text, { format: "text" }).disclosed].sort()).toEqual(
    wanted.filter((topic) => !topic.startsWith("retention")),
  );
});

test("finds the place of evidence in the source of each format", () => {
  for (const [source, format] of [
    [markdown, "markdown"],
    [html, "html"],
    [text, "text"],
  ] as const) {
    const { topics, spanOf } = read(source, { format });
    const [evidence] = topics.get("ccpa.sale-statement") ?? [];
    const { start, end } = spanOf(evidence?.sentence ?? { from: 0, to: 0 });
    expect(source.slice(start.offset, end.offset)).toBe("We do not sell your data.");
    expect(evidence?.affirmed).toBe(false);
  }
});
