import { MATRIX_FORMATS } from '../formats.ts';
import type { MatrixBook } from '../xlsx/matrixBook.ts';

/** What a thread is asked to write. */
export interface MatrixToWrite {
  /** The name of the format. */
  readonly format: string;
  readonly book: MatrixBook;
}

/** Writes a table whole. Takes seconds for large ones: it is for a thread of its own. */
export async function writeMatrixFile({ format, book }: MatrixToWrite): Promise<Uint8Array> {
  const found = MATRIX_FORMATS.find(({ name }) => name === format);
  if (found === undefined) throw new Error(`a table is not written as ${format}`);
  // Not a view on something larger, which would be sent along.
  return Uint8Array.from(await found.writeMatrix(book));
}
