import { PHASES } from '../../model/vocabulary.ts';
import { findingMessage } from '../../text/tables.ts';
import { assertMayWrite } from '../../usecases/commands/allowed.ts';
import { type MappingFile, parseMapping } from '../../usecases/commands/mappingFile.ts';
import { BadArgument } from '../../usecases/queries/lists/page.ts';
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

/** A mapping as it was sent. Throws BadArgument where it is none. */
export function mappingGiven(text: string, at: string): MappingFile {
  const parsed = parseMapping(text);
  if (parsed.ok) return parsed.mapping;
  throw new BadArgument(`\`${at}\` is no mapping: ${parsed.path === '' ? '' : `${parsed.path}: `}${parsed.detail}`);
}

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
  target: ({ mapping }) => mapping.target,
  header: ({ mapping }) => mapping.header ?? [],
  rows: ({ rows }, { first }) => rows.slice(0, within('first', first ?? 1000, 0, MAX_ROWS)),
};

export const tableFinding: TableFindingResolvers = {
  message: (finding) => ({ ja: findingMessage(finding, 'ja'), en: findingMessage(finding, 'en') }),
};

export const tableChange: TableChangeResolvers = {
  phases: ({ phases = [] }) => PHASES.filter((phase) => phases.includes(phase)),
};

export const tablesPreview: TablesPreviewResolvers = {
  mapping: ({ mapping }) => JSON.stringify(mapping),
  changes: ({ changes }, { first }) => changes.slice(0, within('first', first ?? 1000, 0, MAX_ROWS)),
};

export const tablesPayload: TablesPayloadResolvers = {
  preview: (of) => (of.ok ? of.preview : null),
  problems: (of) => (of.ok ? [] : of.problems),
};

export const tableQueries: QueryResolvers = {
  tableTargets: () => TABLE_KINDS,
  previewTables: (_, { input: { file, institution, mapping } }, { viewer, services, signal }) => {
    // As of mutations (schema.ts): before anything is parsed for those who may change nothing.
    assertMayWrite(viewer);
    return services.previewTables(
      viewer,
      {
        file: sourceFile(file, 0),
        institution: typeof institution === 'string' ? modelId(institution, 'Institution') : undefined,
        mapping: typeof mapping === 'string' ? mappingGiven(mapping, 'mapping') : undefined,
      },
      signal,
    );
  },
};
