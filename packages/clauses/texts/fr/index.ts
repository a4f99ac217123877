import type { Text } from "../../src/text.js";
import { cases } from "./cases.js";
import { labels } from "./labels.js";
import { parties } from "./parties.js";
import { places } from "./places.js";
import { terms } from "./terms.gen.js";
import { titles } from "./titles.js";
import { units } from "./units.js";
import { wording } from "./wording.gen.js";

/** French. */
export const fr: Text = {
  locale: "fr",
  wording,
  terms,
  units,
  places,
  titles,
  labels,
  parties,
  cases,
  dates: { first: "1er", oneOrder: true },
};
