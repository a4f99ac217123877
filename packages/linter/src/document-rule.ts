import type { Day, Law, LawId } from "@policywright/laws";
import type { Policy } from "@policywright/schema";
import type { ExpectedDocument } from "./comparison/expected.js";
import type { RequirementReference, Severity } from "./finding.js";
import type { Range } from "./reading/range.js";
import type { Format, Reading } from "./reading/reading.js";
import type { RuleMeta } from "./rule.js";

/** A check of what a document says and of how it is put together. */
export interface DocumentRule extends RuleMeta {
  /** The smallest preset that it is in: `recommended` is for what is surely wrong, and is part of `strict`. */
  readonly preset: "recommended" | "strict";
  /** Laws that it rests on, whose presets it is in. */
  readonly laws?: readonly LawId[];
  /** Languages whose words it knows, by the first part of their tag; any language if left out. */
  readonly languages?: readonly string[];
  /** Finds what is wrong, in time that grows with the length of the document. It must not throw, whatever the document is. */
  readonly check: (reading: Reading, context: DocumentContext) => Iterable<DocumentFound>;
  /** Documents in which it finds something and documents that pass, at least one of each: tests, and its page. */
  readonly examples: readonly [DocumentExample, DocumentExample, ...DocumentExample[]];
}

/** What a rule looks at besides the document. */
export interface DocumentContext {
  /** Day on which the document is looked at. */
  readonly today: Day;
  /** Laws that the document is held to; none when nobody said. */
  readonly laws: readonly Law[];
  /** Model that the document is held to. */
  readonly model?: Policy;
  /** Documents made from the model, one of which it may be a copy of. */
  readonly expected?: readonly ExpectedDocument[];
}

/** Something that a rule found in a document. */
export interface DocumentFound {
  /** Place in the text of the reading, or in its source. */
  readonly range: Range;
  /** Where the range is counted; `text` if left out. */
  readonly within?: "text" | "source";
  /** "Unexpected …, expected …", one sentence without full stop. */
  readonly message: string;
  /** How to mend it, if the rule's own sentence does not say it best. */
  readonly fix?: string;
  /** How much it weighs, if it is not as much as the rule. */
  readonly severity?: Severity;
  /** Requirements that are not met. */
  readonly requirements?: readonly RequirementReference[];
  /** Paths of the model that say otherwise, or say what is missing. */
  readonly facts?: readonly string[];
  /** What mends it, all of it together; left out of the finding where the source has other signs at these places. */
  readonly edits?: readonly TextEdit[];
}

/** A change of what a finding's range is counted in: the words of the range give way to others. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A document that shows what a rule finds, or what it lets pass. */
export interface DocumentExample {
  /** Says what it shows, a clause in the present tense: "finds a word written twice". */
  readonly title: string;
  readonly text: string;
  /** Markdown if left out. */
  readonly format?: Format;
  /** Language of the document; English if left out. */
  readonly locale?: string;
  /** Day on which it is looked at; 30 June 2026 if left out. */
  readonly today?: Day;
  /** Laws that it is held to; none if left out. */
  readonly laws?: readonly LawId[];
  /** Model that it is held to; who the controller is and which document is made are added where they are left out. */
  readonly model?: object;
  /** What the model gives, of which it is a copy; nothing is compared if left out. */
  readonly expected?: ExpectedDocument;
  /** What is found: the words it stands at, and what is said of them. An empty list if it passes. */
  readonly finds: readonly { readonly quote: string; readonly message: string }[];
  /** The document as `edits` of the findings leave it; left out where nothing is mended. */
  readonly mended?: string;
}
