/** An item with what was answered; what was not is empty. */
export interface ChecklistRow {
  readonly item: string;
  readonly question: string;
  readonly answer: string;
  readonly on: string;
  readonly target: string;
  readonly behind: string;
  /** Whether it is to be looked at: no, or yes with nothing behind it. */
  readonly isOpen: boolean;
}

/** The sheet of the institution, or of one vendor. */
export interface ChecklistSheet {
  /** At most 31 characters, and none of []:*?/\. */
  readonly name: string;
  readonly title: string;
  readonly heading: readonly string[];
  readonly rows: readonly ChecklistRow[];
}

/** The cyber-security checklist of an institution and its vendors, as plain data in its final words. */
export interface ChecklistBook {
  readonly title: string;
  readonly heading: readonly string[];
  readonly instruction: string;
  readonly overview: {
    readonly name: string;
    readonly names: readonly string[];
    readonly rows: readonly { readonly cells: readonly string[]; readonly isOpen: boolean }[];
  };
  readonly names: readonly string[];
  readonly choices: readonly string[];
  readonly sheets: readonly ChecklistSheet[];
  readonly pageOf: { readonly before: string; readonly between: string };
}
