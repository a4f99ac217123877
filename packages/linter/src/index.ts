export { type Baseline, baselineOf, beyondBaseline, fingerprint } from "./baseline/baseline.js";
export type { ExpectedDocument, ExpectedStatement } from "./comparison/expected.js";
export { configFindings } from "./config/config-findings.js";
export type { LintConfig, Preset, RuleException, RuleSetting } from "./config/lint-config.js";
export { edited } from "./document/edited.js";
export type {
  DocumentContext,
  DocumentExample,
  DocumentFound,
  DocumentRule,
  TextEdit,
} from "./document-rule.js";
export type { Edit, Finding, Lack, Point, RequirementReference, Severity, Span } from "./finding.js";
export { type LintDocumentOptions, lintDocument } from "./lint-document.js";
export { type LintModelOptions, lintModel } from "./lint-model.js";
export type { ModelReading } from "./model/model-reading.js";
export type { ExamplePolicy, Found, ModelContext, ModelExample, ModelRule } from "./model-rule.js";
export { toCheckstyle } from "./outputs/checkstyle.js";
export { toGitHub } from "./outputs/github.js";
export type { HeldLaw } from "./outputs/held-law.js";
export { type JoinedFinding, joined } from "./outputs/joined.js";
export { toJson } from "./outputs/json.js";
export { toJUnit } from "./outputs/junit.js";
export type { LintedFile, PlacedFinding } from "./outputs/linted-file.js";
export { type Paint, toPretty } from "./outputs/pretty.js";
export { type SarifTool, toSarif } from "./outputs/sarif.js";
export type { Block, BlockKind } from "./reading/block.js";
export type {
  Contact,
  CountryMention,
  DateMention,
  Definition,
  LawMention,
  Money,
  Party,
  PeriodMention,
  PronounCounts,
} from "./reading/mentions.js";
export type { Anchor, Link } from "./reading/page.js";
export type { Range } from "./reading/range.js";
export { type ReadOptions, read } from "./reading/read.js";
export { type Evidence, type Format, formats, type Reading, type ReadingNote } from "./reading/reading.js";
export type { Section } from "./reading/section.js";
export type { Sentence } from "./reading/sentence.js";
export type { Words } from "./reading/words.js";
export { lawsShown } from "./requirements/laws-shown.js";
export type { RuleMeta } from "./rule.js";
export { documentRules } from "./rules/document/index.js";
export { modelRules } from "./rules/model/index.js";
