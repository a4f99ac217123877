import type { SyntaxNode, Tree } from "@lezer/common";
import { parser } from "@lezer/javascript";
import { type Places, places } from "./places.js";

/**
 * Where the values of a model stand in a module, as far as it is written out there.
 *
 * What a variable or a call gives has no place of its own; it is found where it is used.
 */
export function modulePlaces(text: string): Places["find"] {
  const found = places(text);
  const tree: Tree = parser.configure({ dialect: "ts" }).parse(text);
  const model = modelIn(tree, text);
  if (model !== undefined) addValue(model, [], text, found);
  return found.find;
}

/** The object that is passed to `definePolicy`, or else the first one that is exported. */
function modelIn(tree: Tree, text: string): SyntaxNode | undefined {
  let exported: SyntaxNode | undefined;
  let defined: SyntaxNode | undefined;
  tree.iterate({
    enter({ name, node }) {
      if (name !== "ObjectExpression") return true;
      const callee = node.parent?.name === "ArgList" ? node.parent.parent?.firstChild : undefined;
      if (callee && text.slice(callee.from, callee.to).endsWith("definePolicy")) defined ??= node;
      if (isExported(node)) exported ??= node;
      return false;
    },
  });
  return defined ?? exported;
}

function isExported(node: SyntaxNode): boolean {
  return node.name === "ExportDeclaration" || (node.parent !== null && isExported(node.parent));
}

function addValue(node: SyntaxNode, path: readonly (string | number)[], text: string, found: Places): void {
  if (path.length === 0 || typeof path.at(-1) === "number") found.add(path, node.from);
  if (node.name === "ArrayExpression") {
    for (const [index, item] of valuesOf(node).entries()) addValue(item, [...path, index], text, found);
  }
  if (node.name !== "ObjectExpression") return;
  for (const property of node.getChildren("Property")) {
    const key = property.firstChild;
    if (key === null) continue;
    const name = text.slice(key.from, key.to).replace(/^["']|["']$/gu, "");
    found.add([...path, name], key.from);
    const value = property.lastChild;
    if (value !== null && value.from > key.to) addValue(value, [...path, name], text, found);
  }
}

/** Items of a list, without brackets, commas and comments. */
function valuesOf(list: SyntaxNode): SyntaxNode[] {
  const items: SyntaxNode[] = [];
  for (let child = list.firstChild; child !== null; child = child.nextSibling) {
    if (/^[A-Z]/u.test(child.name) && !child.name.endsWith("Comment")) items.push(child);
  }
  return items;
}
