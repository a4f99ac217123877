import type { Plugin } from "vite";

/** A package that asks the page to decode entities where it is built for browsers; in a worker there is no page. */
const decoder = "decode-named-character-reference";

/** Has workers built with the code that needs no page, where a package has both. */
export function withoutPage(): Plugin {
  return {
    name: "without-page",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source !== decoder) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { ...found, id: found.id.replace(/index\.dom\.js$/, "index.js") };
    },
  };
}
