/** Which terms each phrase belongs to, as rows of bits, the bit of each term at its number. */
export interface TermBits {
  /** How many numbers of 32 bits a row has. */
  readonly width: number;
  /** One row for each phrase. */
  readonly rows: Uint32Array;
  /** Places in the rows that hold any term: most hold none. */
  readonly filled: Int32Array;
  /** Where the filled places of each phrase begin, and after the last phrase how many there are. */
  readonly begins: Int32Array;
}

/** Turns “phrases of each term” round. */
export function termBitsOf(phrasesOf: readonly (readonly number[])[], phraseCount: number): TermBits {
  const width = (phrasesOf.length + 31) >>> 5;
  const rows = new Uint32Array(width * phraseCount);
  for (const [term, phrases] of phrasesOf.entries()) {
    for (const phrase of phrases) {
      const place = phrase * width + (term >>> 5);
      rows[place] = (rows[place] ?? 0) | (1 << (term & 31));
    }
  }
  const filled: number[] = [];
  const begins = new Int32Array(phraseCount + 1);
  for (let phrase = 0; phrase < phraseCount; phrase++) {
    for (let place = phrase * width; place < (phrase + 1) * width; place++)
      if (rows[place] !== 0) filled.push(place);
    begins[phrase + 1] = filled.length;
  }
  return { width, rows, filled: Int32Array.from(filled), begins };
}

/** Adds the terms of a phrase to a set, which is a row of its own. */
export function addTerms(set: Uint32Array, { width, rows, filled, begins }: TermBits, phrase: number): void {
  const start = phrase * width;
  const end = begins[phrase + 1] ?? 0;
  for (let index = begins[phrase] ?? 0; index < end; index++) {
    const place = filled[index] ?? 0;
    set[place - start] = (set[place - start] ?? 0) | (rows[place] ?? 0);
  }
}

/** Whether a set has a term. */
export function hasTerm(set: Uint32Array, term: number): boolean {
  return isOn(set, 0, term);
}

/** Whether a phrase belongs to a term. */
export function belongsTo({ width, rows }: TermBits, phrase: number, term: number): boolean {
  return isOn(rows, phrase * width, term);
}

/** The terms of a set, in the order of their numbers. */
export function termsIn(set: Uint32Array): readonly number[] {
  const terms: number[] = [];
  for (const [index, bits] of set.entries())
    for (let left = bits; left !== 0; left &= left - 1)
      terms.push(32 * index + 31 - Math.clz32(left & -left));
  return terms;
}

function isOn(bits: Uint32Array, start: number, term: number): boolean {
  return (((bits[start + (term >>> 5)] ?? 0) >>> (term & 31)) & 1) === 1;
}
