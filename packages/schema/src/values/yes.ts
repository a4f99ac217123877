import * as z from "zod";

/** A fact that is declared yes, declared no, or left out. */
export const yes = (says: string) => z.boolean().optional().describe(says);
