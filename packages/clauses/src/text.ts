import type { PhrasingContent } from "mdast";

/**
 * A run of wording: mdast phrasing, with gaps.
 *
 * Compiled from a locale's `wording/*.md` at build time; nothing in it is parsed when a policy is generated.
 */
export type Phrase = readonly PhraseNode[];

/** A node of a phrase. */
export type PhraseNode = FixedNode | MarkedNode | LinkNode | GapNode | PluralNode | PartyNode;

/** Words that never change. */
export interface FixedNode {
  readonly type: "text";
  readonly value: string;
}

/** Emphasis or strong emphasis around a phrase. */
export interface MarkedNode {
  readonly type: "emphasis" | "strong";
  readonly children: Phrase;
}

/** A link; its address may have gaps (`["mailto:", { gap: "email" }]`). */
export interface LinkNode {
  readonly type: "link";
  readonly url: readonly (string | { readonly gap: string })[];
  readonly children: Phrase;
}

/** `{name}`: where a value goes. */
export interface GapNode {
  readonly type: "gap";
  readonly name: string;
  /** The value opens a sentence, an item or a cell: its first letter becomes a capital. */
  readonly capital?: true;
  /** The sentence has mentioned the party before: what fills the gap does not name it again. */
  readonly mentioned?: true;
  /** `{de name}`: the case, of `Text.cases`, that what fills the gap stands in. */
  readonly case?: string;
}

/** `{name, plural, one {…} other {…}}` (ICU): by the number, or the length of the list, that fills the gap. */
export interface PluralNode {
  readonly type: "plural";
  readonly name: string;
  readonly options: Readonly<Partial<Record<Intl.LDMLPluralRule, Phrase>>> & { readonly other: Phrase };
}

/** `you`, `your`, …: the person whom the policy speaks to, in the voice that the house style chooses. */
export interface PartyNode {
  readonly type: "party";
  readonly form: PartyForm;
  /** First mention in its sentence: voices in the third person say the noun, later mentions the pronoun. */
  readonly first?: true;
  readonly capital?: true;
}

/** Grammatical form of a mention of the party: you (subject), you (object), your, yours, yourself. */
export type PartyForm = "subject" | "object" | "possessive" | "absolute" | "reflexive";

/** A sentence of a paragraph or item; it is left out when one of its optional gaps (`{name?}`) is not filled. */
export interface Sentence {
  readonly phrase: Phrase;
  /** Names of its optional gaps. */
  readonly optional?: readonly string[];
  /**
   * The phrase in Markdown, written when it was compiled: what is between the strings is still to be spoken and escaped.
   *
   * Left out where a value would decide how the words around it are written: a gap in a link, an address in words.
   */
  readonly markdown?: readonly Piece[];
  /** The phrase in HTML, likewise; there exactly when `markdown` is. */
  readonly html?: readonly Piece[];
}

/** Markup and words that are written already, or something to be spoken between them. */
export type Piece = string | GapNode | PluralNode | PartyNode;

/** A clause's words in one locale. One clause may have two blocks, one for lists and one for tables. */
export type Block = SentencesBlock | RowBlock;

interface AnyBlock {
  readonly clause: string;
  /** Section and sub-section it stands in. */
  readonly section: string;
  readonly subsection?: string;
  /** For which choice of the house style these words are; left out, for both. */
  readonly as?: "list" | "table";
  /** First six hexadecimal digits of the hash of the words; overrides are pinned to it. */
  readonly revision: string;
}

/** A paragraph, a run of sentences within a shared paragraph, a list item or an emphasised notice. */
export interface SentencesBlock extends AnyBlock {
  readonly form: "paragraph" | "item" | "notice" | "address";
  readonly sentences: readonly Sentence[];
  /** Paragraph blocks that share this id run on in one paragraph. */
  readonly paragraph?: string;
  /** Items: number of the list style. */
  readonly ordered?: true;
  /** Items: nested one level below the item before. */
  readonly nested?: true;
}

/** A row of a table; rows of one clause that follow one another make one table. */
export interface RowBlock extends AnyBlock {
  readonly form: "row";
  readonly caption: Phrase;
  readonly columns: readonly Phrase[];
  /** One cell a column; a column is left out when none of its rows fills the optional gaps of its cell. */
  readonly cells: readonly Sentence[];
}

/** A heading with the blocks below it. */
export interface SectionText {
  readonly id: string;
  /** Left out for a section that stands without heading (introduction, dates). */
  readonly heading?: Phrase;
  readonly subsections: readonly { readonly id: string; readonly heading: Phrase }[];
  readonly blocks: readonly Block[];
}

/** Compiled `wording/*.md`. */
export interface Wording {
  readonly sections: readonly SectionText[];
}

/** A word or a short run of words, with or without a mention of the party. */
export type Label = string | Phrase;

/** Plural forms of one label; `{n}` stands for the number. */
export type PluralLabel = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How a locale mentions the party in one voice. `noun` is used at the first mention in a sentence. */
export interface Party {
  readonly noun?: { readonly plain: string; readonly possessive: string };
  readonly pronouns: Readonly<Record<PartyForm, string>>;
}

/** How words begin in a case: where they open with this pattern, the match becomes these words. */
export interface CaseRule {
  readonly opens: RegExp;
  readonly becomes: string;
}

/** How a locale mentions the party in each voice; a locale without the third person has the first of them only. */
export interface Parties {
  readonly you: Party;
  readonly "data-subject"?: Party;
  of?(noun: string): Party;
}

/** All that a locale knows: wording, words, grammar. A page loads one, not all. */
export interface Text {
  /** BCP 47 language tag of the words. */
  readonly locale: string;
  readonly wording: Wording;
  /** Vocabulary → term → label, a noun phrase in lower case that fits within a sentence. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, Label>>>>;
  /** Calendar units of periods. */
  readonly units: Readonly<Record<string, PluralLabel>>;
  /** Country and region codes → names. */
  readonly places: Readonly<Record<string, string>>;
  /** Document → self-designation (`policy`, `notice`) → title. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Fixed labels of a page: `contents`, `undeclared` (an empty cell), … */
  readonly labels: Readonly<Record<string, string>>;
  readonly parties: Parties;
  /** Case → its rules, of which the first that fits holds. Names and links are never changed, only put after words. */
  readonly cases?: Readonly<Record<string, readonly CaseRule[]>>;
  /** How dates are written, beyond what `Intl` knows. */
  readonly dates?: {
    /** The first day of a month: `1er`. */
    readonly first?: string;
    /** Day, month and year have one order in this language, whatever the house style asks for. */
    readonly oneOrder?: true;
  };
}

/** Phrasing that a spoken phrase becomes. */
export type Spoken = readonly PhrasingContent[];
