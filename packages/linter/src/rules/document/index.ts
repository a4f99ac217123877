import type { DocumentRule } from "../../document-rule.js";
import { agreement } from "./agreement.js";
import { anchorMissing } from "./anchor-missing.js";
import { articleMissing } from "./article-missing.js";
import { bracketsUnbalanced } from "./brackets-unbalanced.js";
import { changeWithoutNotice } from "./change-without-notice.js";
import { consentByUse } from "./consent-by-use.js";
import { contactExample } from "./contact-example.js";
import { contactLost } from "./contact-lost.js";
import { contactObfuscated } from "./contact-obfuscated.js";
import { cookieConsentSettings } from "./cookie-consent-settings.js";
import { cookieLifetime } from "./cookie-lifetime.js";
import { crossReference } from "./cross-reference.js";
import { dashStray } from "./dash-stray.js";
import { dateAhead } from "./date-ahead.js";
import { dateAmbiguous } from "./date-ambiguous.js";
import { dateConflict } from "./date-conflict.js";
import { dateMissing } from "./date-missing.js";
import { dateStale } from "./date-stale.js";
import { dateTimezone } from "./date-timezone.js";
import { documentName } from "./document-name.js";
import { documentsMerged } from "./documents-merged.js";
import { domainMissing } from "./domain-missing.js";
import { doubledWord } from "./doubled-word.js";
import { dutyHedged } from "./duty-hedged.js";
import { dutyPassive } from "./duty-passive.js";
import { encodingBroken } from "./encoding-broken.js";
import { frameworkEnded } from "./framework-ended.js";
import { headingCase } from "./heading-case.js";
import { headingDuplicate } from "./heading-duplicate.js";
import { headingEmpty } from "./heading-empty.js";
import { headingLevel } from "./heading-level.js";
import { headingQuestion } from "./heading-question.js";
import { headingRunOn } from "./heading-run-on.js";
import { linkDead } from "./link-dead.js";
import { linkDiffers } from "./link-differs.js";
import { linkEnded } from "./link-ended.js";
import { linkUnsafe } from "./link-unsafe.js";
import { listIntroduction } from "./list-introduction.js";
import { listPunctuation } from "./list-punctuation.js";
import { numberingBodies } from "./numbering-bodies.js";
import { numberingBroken } from "./numbering-broken.js";
import { paragraphBroken } from "./paragraph-broken.js";
import { paragraphLong } from "./paragraph-long.js";
import { placeholderLeft } from "./placeholder-left.js";
import { pluralLazy } from "./plural-lazy.js";
import { pronounGendered } from "./pronoun-gendered.js";
import { quotesMixed } from "./quotes-mixed.js";
import { quotesUnbalanced } from "./quotes-unbalanced.js";
import { replaceResidue } from "./replace-residue.js";
import { retentionUnlimited } from "./retention-unlimited.js";
import { rightByGoodwill } from "./right-by-goodwill.js";
import { rightWaived } from "./right-waived.js";
import { riskShifted } from "./risk-shifted.js";
import { scrapeResidue } from "./scrape-residue.js";
import { sentenceLong } from "./sentence-long.js";
import { spaceMissing } from "./space-missing.js";
import { spaceStray } from "./space-stray.js";
import { spaceUnbroken } from "./space-unbroken.js";
import { statementAdded } from "./statement-added.js";
import { statementMissing } from "./statement-missing.js";
import { statementReworded } from "./statement-reworded.js";
import { strayMarkup } from "./stray-markup.js";
import { suppressionReason } from "./suppression-reason.js";
import { tableCollapsed } from "./table-collapsed.js";
import { tableMissing } from "./table-missing.js";
import { vagueDeadline } from "./vague-deadline.js";
import { vagueLaw } from "./vague-law.js";
import { vaguePurpose } from "./vague-purpose.js";
import { vagueRecipient } from "./vague-recipient.js";
import { vagueRetention } from "./vague-retention.js";
import { vagueSecurity } from "./vague-security.js";
import { vagueSource } from "./vague-source.js";
import { verbForm } from "./verb-form.js";

/** All rules on documents, in the order of their subjects. */
export const documentRules: readonly DocumentRule[] = [
  suppressionReason,
  contactLost,
  contactObfuscated,
  contactExample,
  linkDiffers,
  placeholderLeft,
  domainMissing,
  dateMissing,
  dateAmbiguous,
  dateAhead,
  dateStale,
  dateConflict,
  dateTimezone,
  crossReference,
  numberingBroken,
  numberingBodies,
  headingRunOn,
  headingEmpty,
  headingDuplicate,
  headingQuestion,
  headingLevel,
  headingCase,
  documentsMerged,
  tableCollapsed,
  tableMissing,
  paragraphBroken,
  listPunctuation,
  listIntroduction,
  bracketsUnbalanced,
  quotesUnbalanced,
  quotesMixed,
  strayMarkup,
  encodingBroken,
  doubledWord,
  replaceResidue,
  scrapeResidue,
  spaceStray,
  spaceMissing,
  spaceUnbroken,
  dashStray,
  pluralLazy,
  linkDead,
  linkUnsafe,
  linkEnded,
  anchorMissing,
  agreement,
  articleMissing,
  verbForm,
  pronounGendered,
  cookieLifetime,
  vagueRecipient,
  vaguePurpose,
  vagueSource,
  vagueRetention,
  vagueSecurity,
  vagueDeadline,
  vagueLaw,
  dutyHedged,
  dutyPassive,
  riskShifted,
  sentenceLong,
  paragraphLong,
  frameworkEnded,
  consentByUse,
  cookieConsentSettings,
  rightByGoodwill,
  retentionUnlimited,
  changeWithoutNotice,
  rightWaived,
  documentName,
  statementMissing,
  statementReworded,
  statementAdded,
];
