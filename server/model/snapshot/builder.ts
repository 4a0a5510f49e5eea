import { applyTo, emptyKeyed, unkeyModel } from '../apply.ts';
import type { Put } from '../change.ts';
import { finish, type Steps } from '../steps.ts';
import { type PackedSheet, packSheet } from './packedSheet.ts';
import { assemblingSnapshot, type Snapshot } from './snapshot.ts';
import { Strings } from './strings.ts';

/**
 * Packs a model whose entities come one by one, in any order, each once. Sheets are packed as they come: as objects
 * those of a country would not fit into memory.
 */
export class SnapshotBuilder {
  readonly #strings = new Strings();
  readonly #keyed = emptyKeyed();
  readonly #sheets: PackedSheet[] = [];

  add(put: Put): void {
    if (put.list === 'sheets') this.#sheets.push(packSheet(put.entity, this.#strings));
    else applyTo(this.#keyed, put);
  }

  /** The snapshot of what was added. Nothing may be added afterwards. */
  build(): Snapshot {
    return finish(this.building());
  }

  /** The same in steps. */
  building(): Steps<Snapshot> {
    const model = unkeyModel(this.#keyed);
    return assemblingSnapshot({ ...model, sheets: this.#sheets }, model.catalogues, this.#strings);
  }
}
