import type { SourceFile } from '../../exchange/format.ts';
import type { TablesPreview } from '../../exchange/tables/mapTables.ts';
import type { FileReader } from '../../exchange/worker/index.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import type { Viewer } from '../access/viewer.ts';
import { mappingContext } from '../queries/tables/mappingContext.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { assertMayWrite } from './allowed.ts';
import { assertWasMapping, type MappingSent } from './mappingFile.ts';
import { type LocalisedProblem, localiseSent } from './problems.ts';

export type { Finding } from '../../exchange/tables/mapping/findings.ts';
export type { ColumnGuess, ProposedChange, RowGuess } from '../../exchange/tables/mapping/target.ts';
export type { SheetPreview, TablesPreview as PreviewedTables } from '../../exchange/tables/mapTables.ts';

/** A file of tables, for whom it is read, and what is known already of how it is to be understood. */
export interface TablesAsked {
  readonly file: SourceFile;
  readonly institution?: string | undefined;
  readonly mapping?: MappingSent | undefined;
}

/** What a preview stands on. */
export interface PreviewParts {
  readonly reader: FileReader;
  readonly look: () => Promise<ViewerSession>;
}

/** The preview of a file, or its problems; nothing is written. */
export type TablesPreviewed =
  | { readonly ok: true; readonly preview: TablesPreview }
  | { readonly ok: false; readonly problems: readonly LocalisedProblem[] };

/**
 * How a file of tables would be read, by what the viewer may see. Throws Refused, before anything is read, for whoever may
 * change nothing, and BadArgument for an institution that is not there for the viewer and for a mapping that is none.
 */
export async function previewTables(
  { reader, look }: PreviewParts,
  viewer: Viewer,
  { file, institution, mapping }: TablesAsked,
  signal: AbortSignal,
): Promise<TablesPreviewed> {
  assertMayWrite(viewer);
  const context = await mappingContext(await look(), institution, yieldInTurns(signal));
  const mapped = await reader.map({ file, mapping, context }, signal, viewer.id);
  if (mapped.ok) return mapped;
  assertWasMapping(mapped.noMapping);
  return { ok: false, problems: localiseSent(mapped.problems) };
}
