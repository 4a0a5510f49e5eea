import type { SourceFile } from '../../exchange/format.ts';
import { MAPPING_FORMAT, type Mapping } from '../../exchange/tables/mapping/mapping.ts';
import { tableReaderOf } from '../../exchange/tables/readers.ts';
import { OWN_FILE_READER } from '../../exchange/worker/index.ts';
import type { Day } from '../../model/values.ts';
import type { GraphStore } from '../../store/port.ts';
import { BadArgument } from '../queries/lists/page.ts';
import { readWholeSession } from '../wholeSession.ts';
import { previewTables, type TablesPreviewed } from './previewTables.ts';

export type { TablesPreview as MappedFile } from '../../exchange/tables/mapTables.ts';

/** What is known of the file beforehand. */
export interface MapFileOptions {
  readonly institution?: string | undefined;
  readonly mapping?: Mapping | undefined;
  /** The catalogue of one's own that takes the rows which are like no requirement. */
  readonly catalogue?: string | undefined;
  /** The day from which a matrix is in force; left out, it becomes drafts. */
  readonly publishedOn?: string | undefined;
  readonly today: Day;
}

/** Whether a file may be one of tables of others: what a mapping is for. */
export const isTable = (file: SourceFile): boolean => tableReaderOf(file) !== undefined;

/** How a file of tables would be read, for whoever has the store itself. Rejects with the errors of the store. */
export async function mapFile(
  store: Pick<GraphStore, 'head' | 'snapshot'>,
  file: SourceFile,
  { institution, mapping, catalogue, publishedOn, today }: MapFileOptions,
): Promise<TablesPreviewed | 'NO_INSTITUTION'> {
  const viewer = { id: 'command line', role: 'ADMINISTRATOR' } as const;
  const look = () => readWholeSession(store, viewer, today);
  const plain: Mapping = mapping ?? { format: MAPPING_FORMAT, sheets: [] };
  const options = {
    ...plain.options,
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
  const asked: Mapping = Object.keys(options).length === 0 ? plain : { ...plain, options };
  try {
    const parts = { reader: OWN_FILE_READER, look };
    return await previewTables(parts, viewer, { file, institution, mapping: asked }, new AbortController().signal);
  } catch (error) {
    if (error instanceof BadArgument) return 'NO_INSTITUTION';
    throw error;
  }
}
