/** The marks that may be chosen in a cell, in the order of the legend; a blank cell is “not confirmed”. */
export const MARK_CHOICES = ['◎', '○', '△', '×', '－', '×禁'] as const;
