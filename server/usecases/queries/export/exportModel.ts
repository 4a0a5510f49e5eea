import { BUNKAI_JSON } from '../../../exchange/bunkai/index.ts';
import type { ModelFormat } from '../../../exchange/format.ts';
import type { GraphStore, Revision } from '../../../store/port.ts';
import { exportPieces } from './exportPieces.ts';

/** What to export, and how to write it. */
export interface ExportOptions {
  /** By default JSON. */
  readonly format?: ModelFormat;
  /** By default the newest revision. */
  readonly at?: Revision;
}

/**
 * The model of a store as one `bunkai-model/1` document, in pieces, which importModel reads back into any store. History
 * is not part of it. The store is read before the first piece.
 */
export async function* exportModel(
  store: Pick<GraphStore, 'snapshot'>,
  { format = BUNKAI_JSON, at }: ExportOptions = {},
): AsyncGenerator<Uint8Array> {
  yield* exportPieces(await store.snapshot({ kind: 'all' }, at), { format });
}
