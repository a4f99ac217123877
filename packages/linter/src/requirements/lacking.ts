import type { Finding, Lack } from "../finding.js";
import { listed } from "./weight.js";

/** What a finding says of facts that a model does not declare, of which there is at least one path. */
export function lacking(
  lacks: readonly Lack[],
): Pick<Finding, "message" | "fix" | "path" | "also" | "lacks"> | undefined {
  const [path, ...also] = [...new Set(lacks.flatMap(({ paths }) => paths))];
  if (path === undefined) return undefined;
  return {
    message: `The model does not declare ${lacks.map(lack).join("; nor ")}`,
    fix: `Declare ${lacks.map(({ says }) => says).join("; and ")}.`,
    path,
    ...(also.length > 0 && { also }),
    lacks,
  };
}

/** Paths that a message names; an editor shows the others. */
const most = 3;

function lack({ says, paths, oneOf }: Lack): string {
  const different = [...new Set(paths)];
  const named = different.slice(0, most).map((path) => `\`${path}\``);
  const others = different.length - named.length;
  const all = others > 0 ? [...named, `${others} more`] : named;
  return `${says}, expected at ${listed(all, oneOf ? "or" : "and")}`;
}
