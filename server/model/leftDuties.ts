import { type Change, keyOfChange, type Put } from './change.ts';
import { append } from './collections.ts';
import type { Component } from './component.ts';
import { LINK_RULES, type Link } from './link.ts';
import { getOrCompute } from './memoize.ts';
import type { Lookup } from './neighbourhood.ts';
import type { Sheet } from './sheet.ts';

/** Answers what is asked of a model (neighbourhood.ts). */
export type Answer = (lookup: Lookup) => readonly Put[];

/** The ways in which entities belong to another one that are followed here. */
type Role = 'components.owner' | 'links.consumer' | 'sheets.component';

function ownerOf({ list, entity }: Put): { readonly role: Role; readonly key: string } | undefined {
  if (list === 'components') return { role: 'components.owner', key: entity.owner };
  if (list === 'links') return { role: 'links.consumer', key: entity.consumer };
  return list === 'sheets' ? { role: 'sheets.component', key: entity.component } : undefined;
}

/** What belongs to an entity, in a model after some changes. */
class After {
  readonly #before: Answer;
  readonly #last = new Map<string, Change>();
  readonly #belonging = new Map<string, Put[]>();

  constructor(before: Answer, changes: readonly Change[]) {
    this.#before = before;
    for (const change of changes) this.#last.set(`${change.list}/${keyOfChange(change)}`, change);
    for (const change of this.#last.values()) {
      const to = change.op === 'put' ? ownerOf(change) : undefined;
      if (change.op === 'put' && to !== undefined) append(this.#belonging, `${to.role}/${to.key}`, change);
    }
  }

  component(id: string): Component | undefined {
    const [put] = this.#isChanged('components', id)
      ? [this.#last.get(`components/${id}`)]
      : this.#before({ by: 'key', list: 'components', keys: [id] });
    return put?.op === 'put' && put.list === 'components' ? put.entity : undefined;
  }

  owned(party: string): Component[] {
    return this.#of('components.owner', party).flatMap((put) => (put.list === 'components' ? [put.entity] : []));
  }

  linksFrom(component: string): Link[] {
    return this.#of('links.consumer', component).flatMap((put) => (put.list === 'links' ? [put.entity] : []));
  }

  sheets(component: string): Sheet[] {
    return this.#of('sheets.component', component).flatMap((put) => (put.list === 'sheets' ? [put.entity] : []));
  }

  #isChanged(list: string, key: string): boolean {
    return this.#last.has(`${list}/${key}`);
  }

  #of(role: Role, key: string): Put[] {
    const before = this.#before({ by: 'reference', role, keys: [key] });
    const kept = before.filter((put) => !this.#isChanged(put.list, keyOfChange(put)));
    return [...kept, ...(this.#belonging.get(`${role}/${key}`) ?? [])];
  }
}

/** Whose sheets leave duties to a party: the suppliers of its components over duty links, and the services behind APIs. */
interface Sources {
  readonly components: ReadonlySet<string>;
  /** False where an API's service cannot be seen: then it is unknown what it leaves to those who call it. */
  readonly areAllKnown: boolean;
}

/** The duties that suppliers have left to a party, in any version of their sheets; each sheet is read once. */
export class LeftDuties {
  readonly #after: After;
  readonly #sources = new Map<string, Sources>();
  readonly #duties = new Map<string, ReadonlySet<string>>();

  constructor(before: Answer, changes: readonly Change[]) {
    this.#after = new After(before, changes);
  }

  /**
   * The components, but for that one itself, whose sheets leave duties that lines of a component can take on: suppliers of
   * whatever has the same owner (SEMANTICS.md section 1, *claimed*). Undefined where not all are known.
   */
  leftTo(component: string): readonly string[] | undefined {
    const owner = this.#after.component(component)?.owner;
    if (owner === undefined) return undefined;
    const { components, areAllKnown } = getOrCompute(this.#sources, owner, () => this.#sourcesOf(owner));
    return areAllKnown ? [...components].filter((source) => source !== component) : undefined;
  }

  /** The ids of all duties on any version of the sheet of a component. */
  dutiesOf(component: string): ReadonlySet<string> {
    const dutiesIn = ({ lines = [] }: Sheet) => lines.flatMap(({ duties = [] }) => duties.map(({ id }) => id));
    return getOrCompute(this.#duties, component, () => new Set(this.#after.sheets(component).flatMap(dutiesIn)));
  }

  #sourcesOf(owner: string): Sources {
    const components = new Set<string>();
    for (const { id } of this.#after.owned(owner)) {
      for (const { kind, supplier } of this.#after.linksFrom(id)) {
        if (LINK_RULES[kind].carriesDuties) components.add(supplier);
      }
    }
    let areAllKnown = true;
    for (const supplier of [...components]) {
      const services = this.#after.linksFrom(supplier).filter(({ kind }) => kind === 'EXPOSED_BY');
      for (const service of services) components.add(service.supplier);
      const kind = this.#after.component(supplier)?.kind;
      if (kind === undefined || (kind === 'API' && services.length === 0)) areAllKnown = false;
    }
    return { components, areAllKnown };
  }
}
