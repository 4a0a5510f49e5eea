import type { Catalogue } from '../../model/catalogue.ts';
import { StoreDamaged } from '../errors.ts';
import { type CatalogueRow, digestOf } from './catalogue.cypher.ts';
import type { Fields, Run, Statement } from './cypher.ts';
import { parsed } from './sealed.ts';

/** A catalogue whose JSON is what its digest was taken of; throws StoreDamaged where it is not. */
function catalogueOf(digest: string, json: string): Catalogue {
  const catalogue: Catalogue = parsed(json, 'STATE', 'catalogues');
  if (digestOf(json) !== digest) throw new StoreDamaged([{ kind: 'STATE', place: `catalogues "${catalogue.id}"` }]);
  return catalogue;
}

/** More editions than one model loads at a time. */
const MOST = 100;

/**
 * Catalogues that were read before, by the digest of their JSON. They are large and hardly ever change, so a reader
 * names the digests that it knows and is sent only the others; what a digest stands for never changes, so nothing here
 * is stale.
 */
export class CatalogueCache {
  #byDigest: ReadonlyMap<string, Catalogue> = new Map();

  /** The catalogues that a statement finds; it is given the known digests as `$known`. */
  async read(run: Run, statement: Statement<CatalogueRow>, parameters: Fields = {}): Promise<Catalogue[]> {
    const known = this.#byDigest;
    const rows = await run(statement, { ...parameters, known: [...known.keys()] });
    const read = rows.map(({ digest, json }): [string, Catalogue] => {
      const catalogue = json === null ? known.get(digest) : catalogueOf(digest, json);
      if (catalogue === undefined) throw new Error('a catalogue was left out that is not in the cache');
      return [digest, catalogue];
    });
    if (rows.some(({ json }) => json !== null)) this.#keep(read);
    return read.map(([, catalogue]) => catalogue);
  }

  /** Replaces the map instead of changing it: another reader may be waiting for what it left out. */
  #keep(read: readonly (readonly [string, Catalogue])[]): void {
    const all = [...new Map([...read, ...this.#byDigest])];
    this.#byDigest = new Map(all.slice(0, MOST));
  }
}
