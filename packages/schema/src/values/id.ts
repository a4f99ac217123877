import * as z from "zod";

/** A key that the rest of the model refers to: lower-case words joined by hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: "Unexpected id, expected lower-case words joined by hyphens, such as `order-history`",
  })
  .max(60)
  .meta({ id: "Id", description: "An id: lower-case words joined by hyphens." });
