import * as z from "zod";

const right = (says: string) => z.strictObject({}).describe(says);

/** Rights that laws outside Europe give. */
export const grantedElsewhere = {
  anonymisation: right("To have needless data anonymised, blocked or deleted (LGPD Art. 18(IV))."),
  "sharing-information": right("To learn with whom data are shared (LGPD Art. 18(VII))."),
  "refusal-information": right("To learn what follows when consent is refused (LGPD Art. 18(VIII))."),
  explanation: right("To have the rules on personal data explained (PIPL Art. 48)."),
  "stop-use": right("To have use and provision to third parties stopped (APPI Art. 35)."),
  "disclosure-records": right(
    "To see records of what was provided to and by third parties (APPI Art. 33(5)).",
  ),
  "de-indexing": right(
    "To have dissemination stopped or a link removed (Quebec Private Sector Act s. 28.1).",
  ),
  nomination: right("To name somebody who uses the rights instead (India, DPDP Act s. 14)."),
  "after-death": right("That close relatives use rights after death (PIPL Art. 49)."),
};
