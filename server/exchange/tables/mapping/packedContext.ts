import type { Put } from '../../../model/change.ts';
import { MODEL_FORMAT, type ModelDocument } from '../../../model/document.ts';
import { type PackedList, unpackList } from '../../packedList.ts';
import type { MappingContext } from './target.ts';

/** What is known when a table is understood, on its way to the thread that understands it. */
export interface PackedContext extends Omit<MappingContext, 'known'> {
  /** The entities that rows and columns may be about, as puts. */
  readonly known: PackedList<Put>;
}

/** Entities as a document; proposals and decisions are nothing that tables are about. */
function documentOf(puts: readonly Put[]): ModelDocument {
  return {
    format: MODEL_FORMAT,
    catalogues: puts.flatMap((put) => (put.list === 'catalogues' ? [put.entity] : [])),
    parties: puts.flatMap((put) => (put.list === 'parties' ? [put.entity] : [])),
    components: puts.flatMap((put) => (put.list === 'components' ? [put.entity] : [])),
    links: puts.flatMap((put) => (put.list === 'links' ? [put.entity] : [])),
    sheets: puts.flatMap((put) => (put.list === 'sheets' ? [put.entity] : [])),
    contracts: puts.flatMap((put) => (put.list === 'contracts' ? [put.entity] : [])),
    evidence: puts.flatMap((put) => (put.list === 'evidence' ? [put.entity] : [])),
    findings: puts.flatMap((put) => (put.list === 'findings' ? [put.entity] : [])),
  };
}

/** A context as it is used. */
export const unpackContext = ({ known, ...rest }: PackedContext): MappingContext => ({
  ...rest,
  known: documentOf(unpackList(known)),
});
