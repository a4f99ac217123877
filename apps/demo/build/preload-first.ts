import type { Plugin, Rolldown } from "vite";

/** Modules that the page waits for until it can be used, though they are imported when it runs; ends of their paths. */
const first = ["src/start.tsx", "src/form/model-form.tsx", "templates/starter-saas/policy.ts"];

/** Has the page ask at once for its first scripts and for its fonts, which are shown only if they are there before the first words. */
export function preloadFirst(): Plugin {
  return {
    name: "preload-first",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) => [
        ...Object.keys(bundle).filter(isFont).map(fontLink),
        ...[...firstScripts(Object.values(bundle))].map((file) => ({
          tag: "link",
          // The page can be read without them: its fonts and colours come first.
          attrs: { rel: "modulepreload", href: `./${file}`, crossorigin: true, fetchpriority: "low" },
          injectTo: "head" as const,
        })),
      ],
    },
  };
}

function isFont(file: string): boolean {
  return file.endsWith(".woff2");
}

function fontLink(file: string) {
  return {
    tag: "link",
    attrs: { rel: "preload", as: "font", type: "font/woff2", href: `./${file}`, crossorigin: true },
    injectTo: "head" as const,
  };
}

/** Files of the first modules, and of all that they import. */
function firstScripts(bundle: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): ReadonlySet<string> {
  const chunks = bundle.filter((part) => part.type === "chunk");
  const files = new Set<string>();
  const add = (chunk: Rolldown.OutputChunk | undefined) => {
    if (chunk === undefined || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const file of chunk.imports) add(chunks.find(({ fileName }) => fileName === file));
  };
  for (const ending of first) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(ending));
    if (chunk === undefined)
      throw new Error(`Unexpected build without \`${ending}\`, expected a chunk that the page waits for`);
    add(chunk);
  }
  return files;
}
