/** The letters of a column as spreadsheets name it; columns count from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell as spreadsheets name it, such as D6. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** Where a cell is, as people say it: the sheet's name before it where there is one. */
export const placeOf = (sheet: string, address: string): string => (sheet === '' ? address : `${sheet}!${address}`);
