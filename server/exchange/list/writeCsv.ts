import { writeCsv } from '../tables/csv/index.ts';
import type { ListBook } from './listBook.ts';

/** A list as CSV: the names of its columns, then its rows; columns for tools too. Titles and headings are for paper. */
export const writeListAsCsv = ({ columns, rows }: ListBook): Uint8Array =>
  writeCsv([columns.map(({ name }) => name), ...rows.map(({ cells }) => cells)]);
