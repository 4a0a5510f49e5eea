import { writeModel } from '../exchange/bunkai/index.ts';
import { type KeyedModel, keyModel, unkeyModel } from '../model/apply.ts';
import type { Model } from '../model/document.ts';
import { readSnapshot } from '../model/snapshot/snapshot.ts';
import type { GraphStore, Revision } from '../store/port.ts';

/** What to export, and how to write it. */
export interface ExportOptions {
  /** By default JSON. */
  readonly format?: 'json' | 'yaml';
  /** By default the newest revision. */
  readonly at?: Revision;
}

const sorted = <T>(entities: Map<string, T>): Map<string, T> =>
  new Map([...entities].sort(([a], [b]) => (a < b ? -1 : 1)));

function inOrder(keyed: KeyedModel): KeyedModel {
  return {
    catalogues: sorted(keyed.catalogues),
    parties: sorted(keyed.parties),
    components: sorted(keyed.components),
    links: sorted(keyed.links),
    sheets: sorted(keyed.sheets),
    contracts: sorted(keyed.contracts),
    evidence: sorted(keyed.evidence),
    decisions: sorted(keyed.decisions),
    proposals: sorted(keyed.proposals),
  };
}

/** A model with each list in the order of its keys, so that equal models of different stores become equal texts. */
export const orderByKey = (model: Model): Model => unkeyModel(inOrder(keyModel(model)));

/**
 * The model of a store as one `bunkai-model/1` document, which importModel reads back into any store. History is not
 * part of it. The whole text is in memory at once: about 300 MB for 10,000 institutions.
 */
export async function exportModel(
  store: Pick<GraphStore, 'snapshot'>,
  { format = 'json', at }: ExportOptions = {},
): Promise<string> {
  const snapshot = await store.snapshot({ kind: 'all' }, at);
  return writeModel(orderByKey(readSnapshot(snapshot)), { format });
}
