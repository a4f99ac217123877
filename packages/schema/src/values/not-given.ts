import * as z from "zod";

/** Declares that a detail exists but is not given: said neutrally in the document, reported by the linter. */
export const NotGiven = z
  .strictObject({ notGiven: z.literal(true).describe("The detail exists, but this model does not have it.") })
  .meta({ id: "NotGiven", description: "Declares that a detail exists but is not given." });
