import type { NeedName } from "../needs/needs.js";
import type { Missing } from "./answer.js";
import type { Declared } from "./declared.js";

/**
 * Looks for needs for people who lack some rights that are granted to others: of these rights, the places are missing.
 *
 * @param find
 *   Looks in the model without these rights.
 * @param others
 *   Ids of the rights.
 */
export function declaredThere(
  find: (names: readonly NeedName[]) => Declared,
  others: readonly string[],
): (names: readonly NeedName[]) => Declared {
  return (names) => {
    const { facts, lacks } = find(names);
    return { facts, lacks: lacks.map((lack) => reaching(lack, others)) };
  };
}

function reaching(lack: Missing["declare"][number], others: readonly string[]): Missing["declare"][number] {
  const paths = lack.paths.map((path) => {
    const [, right = ""] = /^rights\.granted\.([\w-]+)/u.exec(path) ?? [];
    return others.includes(right) ? `rights.granted.${right}.places` : path;
  });
  if (paths.every((path, index) => path === lack.paths[index])) return lack;
  return {
    ...lack,
    says: `${lack.says} for all people whom the law protects`,
    paths: [...new Set(paths)],
  };
}
