import type { DocumentRule } from "../../document-rule.js";
import { bracketsUnbalanced } from "./brackets-unbalanced.js";
import { contactExample } from "./contact-example.js";
import { contactMissing } from "./contact-missing.js";
import { contactObfuscated } from "./contact-obfuscated.js";
import { documentsMerged } from "./documents-merged.js";
import { domainMissing } from "./domain-missing.js";
import { doubledWord } from "./doubled-word.js";
import { headingDuplicate } from "./heading-duplicate.js";
import { headingEmpty } from "./heading-empty.js";
import { headingRunOn } from "./heading-run-on.js";
import { linkDead } from "./link-dead.js";
import { linkDiffers } from "./link-differs.js";
import { linkEnded } from "./link-ended.js";
import { linkUnsafe } from "./link-unsafe.js";
import { numberingBodies } from "./numbering-bodies.js";
import { numberingBroken } from "./numbering-broken.js";
import { paragraphBroken } from "./paragraph-broken.js";
import { placeholder } from "./placeholder.js";
import { quotesMixed } from "./quotes-mixed.js";
import { quotesUnbalanced } from "./quotes-unbalanced.js";
import { replaceResidue } from "./replace-residue.js";
import { scrapeResidue } from "./scrape-residue.js";
import { strayMarkup } from "./stray-markup.js";
import { suppressionReason } from "./suppression-reason.js";
import { tableCollapsed } from "./table-collapsed.js";
import { tableMissing } from "./table-missing.js";

/** All rules on documents, in the order of their subjects. */
export const documentRules: readonly DocumentRule[] = [
  suppressionReason,
  contactMissing,
  contactObfuscated,
  contactExample,
  linkDiffers,
  placeholder,
  domainMissing,
  numberingBroken,
  numberingBodies,
  headingRunOn,
  headingEmpty,
  headingDuplicate,
  documentsMerged,
  tableCollapsed,
  tableMissing,
  paragraphBroken,
  bracketsUnbalanced,
  quotesUnbalanced,
  quotesMixed,
  strayMarkup,
  doubledWord,
  replaceResidue,
  scrapeResidue,
  linkDead,
  linkUnsafe,
  linkEnded,
];
