import { finishInTurns } from '../../model/steps.ts';
import { PHASES } from '../../model/vocabulary.ts';
import { itemsInTurns, yieldInTurns } from '../../support/yieldToEventLoop.ts';
import { findingMessage } from '../../text/tables.ts';
import { assertMayWrite } from '../../usecases/commands/allowed.ts';
import { type PackedList, unpackingFirst } from '../../usecases/queries/tables/packedList.ts';
import { TABLE_KINDS } from '../../usecases/queries/tables/tableKinds.ts';
import { within } from '../bounds.ts';
import type {
  QueryResolvers,
  TableChangeResolvers,
  TableColumnResolvers,
  TableFindingResolvers,
  TableRowResolvers,
  TableSheetResolvers,
  TablesPayloadResolvers,
  TablesPreviewResolvers,
} from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { sourceFile } from '../sourceFile.ts';

/** Rows and changes of one answer at most. */
const MAX_ROWS = 10_000;

/** The first items of a packed list, unpacked and given out in turns with other work. */
const itemsOf = async <T>(list: PackedList<T>, most: number, signal: AbortSignal) =>
  itemsInTurns(await finishInTurns(unpackingFirst(list, most), yieldInTurns(signal)));

export const tableColumn: TableColumnResolvers = {
  column: ({ mapping }) => mapping.column,
  heading: ({ mapping }) => mapping.heading,
  field: ({ mapping }) => mapping.field,
  about: ({ mapping }) => mapping.about ?? [],
};

export const tableRow: TableRowResolvers = {
  row: ({ mapping }) => mapping.row,
  key: ({ mapping }) => mapping.key,
  to: ({ mapping }) => mapping.to,
  entity: ({ mapping }) => mapping.entity ?? null,
};

export const tableSheet: TableSheetResolvers = {
  header: ({ header }) => header ?? [],
  columns: ({ columns }, _, { signal }) => itemsOf(columns, columns.length, signal),
  rows: ({ rows }, { first }, { signal }) => itemsOf(rows, within('first', first ?? 1000, 0, MAX_ROWS), signal),
  sample: ({ sample }, _, { signal }) => itemsOf(sample, sample.length, signal),
};

export const tableFinding: TableFindingResolvers = {
  message: (finding) => ({ ja: findingMessage(finding, 'ja'), en: findingMessage(finding, 'en') }),
};

export const tableChange: TableChangeResolvers = {
  phases: ({ phases = [] }) => PHASES.filter((phase) => phases.includes(phase)),
};

export const tablesPreview: TablesPreviewResolvers = {
  changes: ({ changes }, { first }, { signal }) =>
    itemsOf(changes, within('first', first ?? 1000, 0, MAX_ROWS), signal),
};

export const tablesPayload: TablesPayloadResolvers = {
  preview: (of) => (of.ok ? of.preview : null),
  problems: (of) => (of.ok ? [] : of.problems),
};

export const tableQueries: QueryResolvers = {
  tableTargets: () => TABLE_KINDS,
  previewTables: (_, { input: { file, institution, mapping } }, { viewer, services, signal, longTexts }) => {
    // As of mutations (schema.ts): before anything is parsed for those who may change nothing.
    assertMayWrite(viewer);
    return services.previewTables(
      viewer,
      {
        file: sourceFile(file, 0, longTexts),
        institution: typeof institution === 'string' ? modelId(institution, 'Institution') : undefined,
        mapping: typeof mapping === 'string' ? { text: mapping, name: 'mapping' } : undefined,
      },
      signal,
    );
  },
};
