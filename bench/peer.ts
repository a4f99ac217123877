import { compilePrivacyPolicy, type Node } from "@openpolicy/core";
import { peerConfig } from "./peer-config.js";

/**
 * The peer's document: its own tree, written by the barest writer that we can think of, since the package publishes none.
 *
 * Like the peer, it escapes nothing in Markdown.
 */
export const peerMarkdown = () => markdownOf(peerTree());

/** Likewise; in HTML, text is escaped. */
export const peerHtml = () => htmlOf(peerTree());

/** The peer's tree alone. */
export function peerTree(): Node {
  const tree = compilePrivacyPolicy(peerConfig);
  if (tree === null) throw new Error("Unexpected empty document, expected a privacy policy");
  return tree;
}

function markdownOf(node: Node): string {
  switch (node.type) {
    case "document":
      return markdownOfAll(node.sections, "\n");
    case "section":
      return markdownOfAll(node.content, "\n");
    case "heading":
      return `${"#".repeat(node.level ?? 2)} ${node.value}\n`;
    case "paragraph":
      return `${markdownOfAll(node.children, "")}\n`;
    case "list":
      return markdownOfAll(node.items, "");
    case "listItem":
      return `- ${markdownOfAll(node.children, "")}\n`;
    case "table":
      return `${markdownOf(node.header)}|${" - |".repeat(node.header.cells.length)}\n${markdownOfAll(node.rows, "")}`;
    case "tableRow":
      return `|${markdownOfAll(node.cells, "")}\n`;
    case "tableCell":
      return ` ${markdownOfAll(node.children, "")} |`;
    case "text":
      return node.value;
    case "bold":
      return `**${node.value}**`;
    case "italic":
      return `_${node.value}_`;
    case "link":
      return `[${node.value}](${node.href})`;
  }
}

function markdownOfAll(nodes: readonly Node[], between: string): string {
  let written = "";
  for (const node of nodes) written += (written === "" ? "" : between) + markdownOf(node);
  return written;
}

function htmlOf(node: Node): string {
  switch (node.type) {
    case "document":
      return htmlOfAll(node.sections);
    case "section":
      return `<section id="${node.id}">\n${htmlOfAll(node.content)}</section>\n`;
    case "heading":
      return `<h${node.level ?? 2}>${escapeHtml(node.value)}</h${node.level ?? 2}>\n`;
    case "paragraph":
      return `<p>${htmlOfAll(node.children)}</p>\n`;
    case "list":
      return `<ul>\n${htmlOfAll(node.items)}</ul>\n`;
    case "listItem":
      return `<li>${htmlOfAll(node.children)}</li>\n`;
    case "table":
      return `<table>\n${htmlOf(node.header)}${htmlOfAll(node.rows)}</table>\n`;
    case "tableRow":
      return `<tr>${htmlOfAll(node.cells)}</tr>\n`;
    case "tableCell":
      return `<td>${htmlOfAll(node.children)}</td>`;
    case "text":
      return escapeHtml(node.value);
    case "bold":
      return `<strong>${escapeHtml(node.value)}</strong>`;
    case "italic":
      return `<em>${escapeHtml(node.value)}</em>`;
    case "link":
      return `<a href="${escapeHtml(node.href)}">${escapeHtml(node.value)}</a>`;
  }
}

function htmlOfAll(nodes: readonly Node[]): string {
  let written = "";
  for (const node of nodes) written += htmlOf(node);
  return written;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
