import type { GraphStore, Revision } from '../../../store/port.ts';
import { type ExportFormat, exportPieces } from './exportPieces.ts';

/** The formats by the names that people give them. */
export const EXPORT_FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  ['bunkai', 'json'],
  ['bunkai-yaml', 'yaml'],
]);

/** What to export, and how to write it. */
export interface ExportOptions {
  /** By default JSON. */
  readonly format?: ExportFormat;
  /** By default the newest revision. */
  readonly at?: Revision;
}

/**
 * The model of a store as one `bunkai-model/1` document, in pieces, which importModel reads back into any store. History
 * is not part of it. The store is read before the first piece.
 */
export async function* exportModel(
  store: Pick<GraphStore, 'snapshot'>,
  { format = 'json', at }: ExportOptions = {},
): AsyncGenerator<string> {
  yield* exportPieces(await store.snapshot({ kind: 'all' }, at), { format });
}
