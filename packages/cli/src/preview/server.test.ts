import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { complaintsOf } from "../complaint.js";
import { type Preview, startPreview } from "./server.js";

const path = "en/privacy-policy.html";

/** A preview of one document on a free port, closed after the test. */
async function preview(): Promise<Preview> {
  const started = await startPreview(0);
  onTestFinished(() => started.close());
  started.show({ documents: new Map([[path, "<p>Words</p>"]]) });
  return started;
}

/** Asks as nobody's browser would, and gives the status. */
function status(
  address: string,
  options: { path?: string; method?: string; host?: string },
): Promise<number | undefined> {
  return new Promise((answered, failed) => {
    const { hostname, port } = new URL(address);
    const { host, ...rest } = options;
    request({ hostname, port, ...rest, ...(host !== undefined && { headers: { host } }) }, (response) => {
      response.resume();
      answered(response.statusCode);
    })
      .on("error", failed)
      .end();
  });
}

test("serves documents that have no script, and a page that shows them", async () => {
  const { address } = await preview();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const document = await fetch(`${address}documents/${path}`);
  expect(await document.text()).toBe("<p>Words</p>");
  expect(document.headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(await (await fetch(address)).text()).toContain("<iframe");
});

test("tells open pages what changed, and what is wrong", async () => {
  const { address, show } = await preview();
  const { body } = await fetch(`${address}events`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(`data: {"documents":["${path}"]}\n\n`);
  show({ documents: new Map(), problem: "Unexpected\nline" });
  expect((await reader?.read())?.value).toBe('data: {"documents":[],"problem":"Unexpected\\nline"}\n\n');
});

test.each([
  ["a path that climbs", { path: "/documents/../../../../etc/passwd" }, 404],
  ["a coded path that climbs", { path: "/documents/..%2f..%2fetc%2fpasswd" }, 404],
  ["a document that there is not", { path: "/documents/en/other.html" }, 404],
  ["another site's name", { path: "/", host: "example.org" }, 403],
  ["a request that would change something", { path: "/", method: "POST" }, 405],
])("refuses %s", async (_, options, expected) => {
  const { address } = await preview();
  expect(await status(address, options)).toBe(expected);
});

test("refuses a port that is taken", async () => {
  const { address } = await preview();
  const { port } = new URL(address);
  const error: unknown = await startPreview(Number(port)).catch((thrown: unknown) => thrown);
  expect(complaintsOf(error)?.[0]?.message).toBe(
    `Unexpected port ${port} that is taken, expected a free one`,
  );
});
