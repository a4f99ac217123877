import { en } from "@policywright/clauses/en";
import { generate, html, markdown, plan, toHtml, toMarkdown } from "@policywright/generator";
import { fromHtml } from "hast-util-from-html";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { escapeHtml, escapeMarkdown, floor } from "./floor.js";
import type { Contestant } from "./measure.js";
import { peerHtml, peerMarkdown, peerTree } from "./peer.js";
import { policy } from "./policy.js";

/** Contestants for one output; the first is the floor, the second the peer. */
export interface Contest {
  readonly output: string;
  readonly contestants: readonly Contestant[];
}

const options = { document: "privacy-policy" } as const;
const tree = generate(policy, en, options);
const asMarkdown = toMarkdown(tree);
const asHtml = toHtml(tree);
const htmlTree = fromHtml(asHtml, { fragment: true });

const remark = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", emphasis: "_", rule: "-", resourceLink: true })
  .freeze();
const rehype = unified().use(rehypeStringify).freeze();

/** What is measured. */
export const contests: readonly Contest[] = [
  {
    output: "Markdown",
    contestants: [
      { name: "template literal", write: floor(asMarkdown, policy, escapeMarkdown) },
      { name: "@openpolicy/core", write: peerMarkdown },
      { name: "markdown()", write: () => markdown(policy, en, options) },
      { name: "toMarkdown(generate())", write: () => toMarkdown(generate(policy, en, options)) },
      { name: "remark-stringify of the tree", write: () => remark.stringify(tree) },
    ],
  },
  {
    output: "HTML",
    contestants: [
      { name: "template literal", write: floor(asHtml, policy, escapeHtml) },
      { name: "@openpolicy/core", write: peerHtml },
      { name: "html()", write: () => html(policy, en, options) },
      { name: "toHtml(generate())", write: () => toHtml(generate(policy, en, options)) },
      { name: "rehype-stringify of the tree", write: () => rehype.stringify(htmlTree) },
    ],
  },
  {
    output: "Parts",
    contestants: [
      { name: "template literal, Markdown", write: floor(asMarkdown, policy, escapeMarkdown) },
      { name: "@openpolicy/core, tree", write: peerTree },
      { name: "plan()", write: () => plan(policy, "privacy-policy") },
      { name: "generate(): plan, lay, speak", write: () => generate(policy, en, options) },
      { name: "toMarkdown() of the tree", write: () => toMarkdown(tree) },
      { name: "toHtml() of the tree", write: () => toHtml(tree) },
    ],
  },
];
