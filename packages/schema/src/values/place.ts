import * as z from "zod";
import { countries, regions } from "./places.js";

/**
 * A country, a US state or a group of countries that policies speak of: `"FR"`, `"US-CA"`, `"eea"`.
 *
 * Countries are ISO 3166-1 alpha-2 codes, states ISO 3166-2 codes, groups words of our own in lower case.
 */
export const Place = z
  .enum([...countries, ...regions], {
    error: ({ input }) =>
      `Unexpected country \`${String(input)}\`, expected an ISO 3166-1 code such as \`FR\`, an ISO 3166-2 code of a US state such as \`US-CA\`, or a region such as \`eea\``,
  })
  .meta({
    id: "Place",
    description:
      "A country (ISO 3166-1 alpha-2), a US state or Quebec (ISO 3166-2) or a region (`eea`, `mainland-china`).",
  });

/** A country, a US state or a region. */
export type Place = z.infer<typeof Place>;
