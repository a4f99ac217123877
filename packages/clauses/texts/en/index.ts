import type { Text } from "../../src/text.js";
import { cases } from "./cases.js";
import { labels } from "./labels.js";
import { parties } from "./parties.js";
import { places } from "./places.js";
import { terms } from "./terms.gen.js";
import { titles } from "./titles.js";
import { units } from "./units.js";
import { wording } from "./wording.gen.js";

/** English. */
export const en: Text = { locale: "en", wording, terms, units, places, titles, labels, parties, cases };
