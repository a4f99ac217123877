import * as z from "zod";

const day = z.iso.date({ error: "Unexpected date, expected a calendar day such as `2026-03-31`" });
const time = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** A day (`2023-11-03`), or a day and time with or without offset (`2023-11-03T21:00`, `2023-11-03T21:00+08:00`), ISO 8601. */
export const DateTime = z
  .string()
  .refine((value) => day.safeParse(time.exec(value)?.[1] ?? value).success, {
    error: "Unexpected date, expected a calendar day such as `2026-03-31`, or with time `2026-03-31T09:00Z`",
  })
  .meta({
    id: "DateTime",
    description:
      "ISO 8601 day, or day and time to the minute; the offset is left out when the time zone is not declared.",
  });
