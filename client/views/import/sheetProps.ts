import type { TableKindsQuery } from '../../api/generated/documents.ts';
import type { TableMapping } from '../../model/tableMapping.ts';
import type { Preview } from './useImport.ts';

/** What tables and columns may be taken for. */
export type Kinds = TableKindsQuery['tableTargets'];

/** A sheet with what corrects it. */
export interface SheetProps {
  readonly sheet: Preview['sheets'][number];
  /** What people call it: a sheet without a name goes by that of its file. */
  readonly title: string;
  /** Its number in the file, from 0. */
  readonly at: number;
  readonly mapping: TableMapping;
  readonly kinds: Kinds;
  readonly onCorrect: (mapping: TableMapping) => void;
}

/** The values of a select element: nothing is read as this. */
export const NOT_READ = '';
