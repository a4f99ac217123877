import { defineConfig } from "tsup";
import { library } from "../../tsup.library.js";

export default defineConfig({
  ...library,
  entry: { index: "src/index.ts", en: "texts/en/index.ts", fr: "texts/fr/index.ts" },
});
