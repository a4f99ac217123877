import { join } from "node:path";
import ts from "typescript";
import { moduleCode } from "./code-modules.js";
import { root } from "./pages.js";

/** What the compiler says against modules of code from pages; one line each. */
export function typeErrors(paths: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, "docs/tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, "docs"));
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(paths, options, {
    ...host,
    fileExists: (path) => moduleCode(path) !== undefined || host.fileExists(path),
    getSourceFile(path, version) {
      const code = moduleCode(path);
      return code === undefined
        ? host.getSourceFile(path, version)
        : ts.createSourceFile(path, code, version);
    },
  });
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  });
}
