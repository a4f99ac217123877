import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { contentSecurityPolicy } from "./build/content-security-policy.js";
import { firstPage } from "./build/first-page.js";
import { preloadFirst } from "./build/preload-first.js";
import { withoutPage } from "./build/without-page.js";

const templates = fileURLToPath(new URL("../../templates", import.meta.url));
const alias = { "@policywright/templates": templates };
export default defineConfig({
  // Any static host serves the page, under any path.
  base: "./",
  plugins: [react(), contentSecurityPolicy(), preloadFirst(), firstPage(alias)],
  resolve: { alias, conditions: ["@policywright/source", ...defaultClientConditions] },
  build: {
    target: "es2023",
    manifest: true,
    // The files of fonts must stay files: the page allows no `data:` address for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  // The linter loads each law by itself, in its worker too.
  worker: { format: "es", plugins: () => [withoutPage()] },
  // While the page is developed, page and workers share these.
  optimizeDeps: { rolldownOptions: { plugins: [withoutPage()] } },
  preview: { host: "127.0.0.1", port: 4173 },
  server: { host: "127.0.0.1" },
});
