import type { ModelFormat } from '../../../exchange/format.ts';
import type { Put } from '../../../model/change.ts';
import { ENTITY_LISTS } from '../../../model/document.ts';
import type { Snapshot } from '../../../model/snapshot/snapshot.ts';
import { sortingInSteps } from '../../../model/sortInSteps.ts';
import { finishInTurns } from '../../../model/steps.ts';
import { yieldInTurns } from '../../../support/yieldToEventLoop.ts';
import { countEntities, keyOfRow, putOfRow } from './rows.ts';

/** What of an entity goes into the document; undefined: nothing. */
export type PutMask = (put: Put) => Put | undefined;

/** How a snapshot is written. */
export interface PiecesOptions {
  readonly format: ModelFormat;
  /** Everything, unless said. */
  readonly shown?: PutMask;
  /** Ends the work, with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Characters that are handed on at a time, about. */
const PIECE = 65_536;

const byKey = (a: { readonly key: string }, b: { readonly key: string }) => (a.key < b.key ? -1 : 1);

/**
 * A snapshot as one `bunkai-model/1` document, in pieces of UTF-8: each list in the order of its keys, so that equal models of
 * different stores become equal texts. One entity is read at a time, and others have their turn in between.
 */
export async function* exportPieces(snapshot: Snapshot, options: PiecesOptions): AsyncGenerator<Uint8Array> {
  const { format, shown = (put) => put, signal } = options;
  const turn = yieldInTurns(signal);
  const writer = format.openWriter({});
  const encoder = new TextEncoder();
  let text = '';
  for (const list of ENTITY_LISTS) {
    const rows: { readonly row: number; readonly key: string }[] = [];
    for (let row = 0; row < countEntities(snapshot, list); row += 1) {
      rows.push({ row, key: keyOfRow(snapshot, list, row) });
      await turn();
    }
    for (const { row } of await finishInTurns(sortingInSteps(rows, byKey), turn)) {
      const put = shown(putOfRow(snapshot, list, row));
      await turn();
      if (put === undefined) continue;
      for (const piece of writer.entity(put.list, put.entity)) {
        text += piece;
        await turn();
        if (text.length < PIECE) continue;
        yield encoder.encode(text);
        text = '';
      }
    }
  }
  yield encoder.encode(text + writer.end());
}
