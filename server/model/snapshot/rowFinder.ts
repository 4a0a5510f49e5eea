import type { Model } from '../document.ts';
import type { Link } from '../link.ts';
import { isPublished, type Sheet } from '../sheet.ts';
import { LINK_KINDS } from '../vocabulary.ts';
import { at, rowOf } from './at.ts';
import { type Groups, rowsOf } from './csr.ts';
import { NO_DAY } from './days.ts';
import type { Snapshot } from './snapshot.ts';
import type { TableList } from './tables.ts';

const KINDS: readonly string[] = LINK_KINDS;

/** Finds the row of an entity in a snapshot, −1 where it is not there; keys are those of change.ts. */
export class RowFinder {
  readonly #snapshot: Snapshot;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** The rows that the entities of a list of a model have, in its order. */
  rowsOf(list: TableList, model: Model): number[] {
    if (list === 'links') return model.links.map((link) => this.#link(link));
    if (list === 'sheets') return model.sheets.map((of) => this.#sheet(of.component, of.version, isPublished(of)));
    if (list === 'decisions') return model.decisions.map(({ institution, gap }) => this.#decision(institution, gap));
    const { rows } = this.#snapshot[list];
    return model[list].map(({ id }) => rows.get(id) ?? -1);
  }

  /** The id of a row; empty for lists whose entities have none. */
  idAt(list: TableList, row: number): string {
    if (list === 'links' || list === 'sheets' || list === 'decisions') return '';
    return at(this.#snapshot[list].ids, row);
  }

  rowOfKey(list: TableList, key: string): number {
    if (list === 'links') {
      const [consumer, supplier, kind] = partsOf(key);
      return this.#link({ consumer, supplier, kind });
    }
    if (list === 'sheets') {
      const [component, version, state] = partsOf(key);
      return this.#sheet(component, version, state === 'published');
    }
    if (list === 'decisions') {
      const [institution, gap] = partsOf(key);
      return this.#decision(institution, gap);
    }
    return rowOf(this.#snapshot[list], key);
  }

  #link(of: { readonly [K in keyof Pick<Link, 'consumer' | 'supplier' | 'kind'>]: string }): number {
    const { links, linksFrom, components } = this.#snapshot;
    const supplier = components.rows.get(of.supplier);
    const kind = KINDS.indexOf(of.kind);
    const isIt = (row: number) => links.supplier[row] === supplier && links.kind[row] === kind;
    return among(linksFrom, components.rows.get(of.consumer), isIt);
  }

  #sheet(component: Sheet['component'] | string, version: string, published: boolean): number {
    const { components, sheets, sheetsOf, strings } = this.#snapshot;
    const named = strings.find(version);
    const isIt = (row: number) => sheets.version[row] === named && (sheets.publishedOn[row] !== NO_DAY) === published;
    return among(sheetsOf, components.rows.get(component), isIt);
  }

  #decision(institution: string, gap: string): number {
    const { decisions, decisionsOf, parties } = this.#snapshot;
    return among(decisionsOf, parties.rows.get(institution), (row) => at(decisions.gap, row) === gap);
  }
}

/** The first row of a group that is accepted; −1 where there is none. */
const among = (groups: Groups, key: number | undefined, accepts: (row: number) => boolean): number =>
  key === undefined ? -1 : (rowsOf(groups, key).find(accepts) ?? -1);

/** The parts of a key that is a JSON array; of any other text ones that nothing has. */
function partsOf(key: string): [string, string, string] {
  try {
    const parts: unknown = JSON.parse(key);
    const [first, second, third] = Array.isArray(parts) ? parts.map(String) : [];
    return [first ?? '', second ?? '', third ?? ''];
  } catch {
    return ['', '', ''];
  }
}
