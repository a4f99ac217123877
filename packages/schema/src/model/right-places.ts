import * as z from "zod";
import { Place } from "../values/place.js";

/** Where the people live to whom a right is granted. */
export const rightPlaces = z
  .array(Place)
  .min(1)
  .optional()
  .describe("Only for people who live in these places.");
