import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { pages, root } from "./pages.js";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Commands of pnpm itself that the pages name. */
const ownCommands = ["install", "pack"];

test.each(pages())("%s links to, and names, only what there is", (page) => {
  const missing: string[] = [];
  visit(fromMarkdown(readFileSync(join(root, page), "utf8")), (node) => {
    if (node.type === "link" || node.type === "image" || node.type === "definition") {
      if (!isThere(node.url, page)) missing.push(node.url);
    }
    if (node.type === "inlineCode" && !isKnown(node.value)) missing.push(node.value);
  });
  expect(missing).toEqual([]);
});

test("the list of sample companies is complete", () => {
  const companies = readdirSync(join(root, "templates")).filter((name) =>
    existsSync(join(root, "templates", name, "policy.ts")),
  );
  const list = readFileSync(join(root, "templates/README.md"), "utf8");
  expect([...list.matchAll(/^\| \[(.+?)\]\(\1\/README\.md\)/gm)].map(([, name]) => name)).toEqual(companies);
});

/** Whether a relative link leads to a file; other links are not looked at. */
function isThere(url: string, page: string): boolean {
  if (/^(?:[a-z]+:|#|\{)/i.test(url)) return true;
  return existsSync(join(root, dirname(page), url.replace(/#.*$/, "")));
}

/** Whether a path from the repository's folder, or a script of it, exists; other code is not looked at. */
function isKnown(code: string): boolean {
  const [, script] = /^pnpm ([a-z:]+)$/.exec(code) ?? [];
  if (script !== undefined) return script in scripts || ownCommands.includes(script);
  return !/^(?:docs|packages|scripts|templates)\/[\w./-]+$/.test(code) || existsSync(join(root, code));
}
