/** One statement of a public sheet, in final words. */
export interface PublicRow {
  readonly number: string;
  readonly title: string;
  readonly phases: string;
  readonly answer: string;
  /** What is left to the user, each with until when and what it costs. */
  readonly left: readonly string[];
  readonly conditions: string;
  readonly note: string;
  readonly source: string;
}

/** Statements under one heading. */
export interface PublicChapter {
  readonly title: string;
  readonly rows: readonly PublicRow[];
}

/** A published sheet as any reader may see it: plain data in final words. */
export interface PublicSheetBook {
  readonly language: 'ja' | 'en';
  readonly title: string;
  readonly vendor: string;
  /** Version, and from which day on it is in force. */
  readonly version: string;
  /** Whether another version is in force on the day, and which. */
  readonly standing: string;
  readonly heads: readonly [string, string, string, string, string];
  readonly chapters: readonly PublicChapter[];
  readonly legend: readonly string[];
  /** What a sheet says and what it does not. */
  readonly notes: readonly string[];
  /** Address of this very page, for people and for the code beside it. */
  readonly address: string;
  readonly codeLabel: string;
  /** The same in the other language: its name, and where it is. */
  readonly other: { readonly name: string; readonly address: string };
  /** Where its styles are. */
  readonly styles: string;
}
