/** Something that the letter asks to be settled, a row of its table. */
export interface LetterRow {
  readonly number: string;
  /** What it is about, in a few words. */
  readonly subject: string;
  /** What is not settled, in a sentence; empty where what both sides say is enough. */
  readonly text: string;
  /** What the sender has written down about it; empty where it is about no statement. */
  readonly ours: string;
  /** What the receiver's papers say about it; empty where it is about no statement. */
  readonly theirs: string;
  /** What may be ticked. */
  readonly answers: readonly string[];
}

/** Rows about one chapter of the requirements. */
export interface LetterGroup {
  readonly title: string;
  readonly rows: readonly LetterRow[];
}

/** A clause that is proposed, with its numbers filled in. */
export interface LetterClause {
  readonly title: string;
  readonly text: string;
  /** Which rows it would settle, and where its numbers come from. */
  readonly notes: readonly string[];
}

/** A letter to one vendor as plain data: every text is in its final words, nothing is looked up when it is written. */
export interface LetterBook {
  readonly language: 'ja' | 'en';
  /** Number and date, at the top right. */
  readonly reference: readonly string[];
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly subject: string;
  /** From the salutation on. */
  readonly paragraphs: readonly string[];
  /** The complimentary close after the paragraphs; may be empty. */
  readonly close: string;
  /** Above the table: 記. Where there are no rows the letter ends before it. */
  readonly particulars: string;
  readonly names: {
    readonly number: string;
    readonly subject: string;
    readonly ours: string;
    readonly theirs: string;
    readonly answer: string;
  };
  readonly rows: readonly LetterRow[];
  /** Answer-by date, how to answer, contracts, contact. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  /** 以上, or the complimentary close of English letters; may be empty. */
  readonly end: string;
  /** What else is to be settled, on pages of its own; left out where the letter itself has all. */
  readonly others?: {
    readonly title: string;
    readonly note: string;
    readonly groups: readonly LetterGroup[];
  };
  /** On a page of its own; left out where nothing is proposed. */
  readonly annex?: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly clauses: readonly LetterClause[];
  };
}
