/** What a file may ask of whoever reads it. */
export interface ParseLimits {
  /** YAML takes about a second for each million characters, and more for some; JSON a few hundredths. */
  readonly maxYamlCharacters: number;
  /** Values that the aliases of a YAML file may add. A few lines of aliases of aliases can stand for billions. */
  readonly maxAliased: number;
  /** Lists and objects inside one another. */
  readonly maxNesting: number;
}

/** For files that come over the network, beside the length that the settings name. */
export const FOREIGN_FILES = { maxAliased: 1000, maxNesting: 20 } as const;

/** For files that people give to a command on their own machine. A model document is nine levels deep. */
export const OWN_FILES: ParseLimits = { maxYamlCharacters: 10_000_000, maxAliased: 100_000, maxNesting: 60 };
