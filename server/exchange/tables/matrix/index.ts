import type { TableTarget } from '../mapping/target.ts';
import { guessMatrixColumns } from './columns.ts';
import { isMatrix, MATRIX_FIELDS } from './fields.ts';
import { readMatrixTables } from './read.ts';
import { guessMatrixRows } from './rows.ts';

/** A responsibility matrix of any layout: requirements down, and across who does them. */
export const MATRIX_TARGET: TableTarget = {
  name: 'matrix',
  title: { ja: '責任分界表', en: 'Responsibility matrix' },
  fields: MATRIX_FIELDS,
  options: [
    {
      name: 'catalogue',
      title: { ja: '当てはまらない行を加える要求事項集', en: 'Catalogue for rows that match nothing' },
    },
    { name: 'catalogueTitle', title: { ja: 'その要求事項集の名称', en: 'Its title' } },
    { name: 'version', title: { ja: '責任分界表の版', en: 'Version of the sheets' } },
    { name: 'publishedOn', title: { ja: '公表日（空欄なら下書き）', en: 'Day of publication (left out: a draft)' } },
  ],
  isComplete: isMatrix,
  guessColumns: guessMatrixColumns,
  guessRows: guessMatrixRows,
  read: readMatrixTables,
};
