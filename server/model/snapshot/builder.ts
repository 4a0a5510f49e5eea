import { applyTo, emptyKeyed, unkeyModel } from '../apply.ts';
import type { Put } from '../change.ts';
import type { Sheet } from '../sheet.ts';
import { finish, type Steps } from '../steps.ts';
import { dayNumber } from './days.ts';
import { type PackedLines, packLines } from './lines.ts';
import { assemblingSnapshot, type Snapshot } from './snapshot.ts';
import { Strings } from './strings.ts';

/**
 * Packs a model whose entities come one by one, in any order, each once. Sheets are packed as they come: as objects
 * those of a country would not fit into memory.
 */
export class SnapshotBuilder {
  readonly #strings = new Strings();
  readonly #keyed = emptyKeyed();
  readonly #components: string[] = [];
  readonly #versions: number[] = [];
  readonly #days: number[] = [];
  readonly #lines: PackedLines[] = [];

  add(put: Put): void {
    if (put.list === 'sheets') this.#addSheet(put.entity);
    else applyTo(this.#keyed, put);
  }

  #addSheet(sheet: Sheet): void {
    this.#components.push(this.#strings.at(this.#strings.intern(sheet.component)));
    this.#versions.push(this.#strings.intern(sheet.version));
    this.#days.push(dayNumber(sheet.publishedOn));
    this.#lines.push(packLines(sheet.lines ?? [], this.#strings));
  }

  /** The snapshot of what was added. Nothing may be added afterwards. */
  build(): Snapshot {
    return finish(this.building());
  }

  /** The same in steps. */
  building(): Steps<Snapshot> {
    return assemblingSnapshot(unkeyModel(this.#keyed), this.#strings, (components) => ({
      component: Int32Array.from(this.#components, (id) => components.rows.get(id) ?? -1),
      version: Int32Array.from(this.#versions),
      publishedOn: Int32Array.from(this.#days),
      lines: this.#lines,
    }));
  }
}
