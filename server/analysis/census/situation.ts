import { getOrCompute } from '../../model/memoize.ts';
import { at, floatAt, intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { addDays, type DayNumber, NO_DAY } from '../../model/snapshot/days.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { DEFAULT_LAYERS } from '../../model/snapshot/tables.ts';
import { COMPONENT_KINDS, LINK_KINDS, SERVICE_TERMS } from '../../model/vocabulary.ts';
import type { Compiled } from '../compile.ts';
import type { Market } from './market.ts';

const USAGE = COMPONENT_KINDS.indexOf('USAGE');
const USES = LINK_KINDS.indexOf('USES');

/** Days ahead that rules look at, and one more for the day after the last. */
const DAYS_AHEAD = 91;

/** A usage of an institution, and the component that it uses, as rows. */
export interface Use {
  readonly usage: number;
  readonly used: number;
}

/** What an institution is, as far as the rules look at it; contracts as rows, by id. */
export interface ServiceUser {
  readonly institution: number;
  readonly uses: readonly Use[];
  readonly contracts: readonly number[];
}

function plainUse(
  { components, links, linksFrom, linksTo, sheetsOf, findingsOf }: Snapshot,
  usage: number,
): Use | undefined {
  const suppliers = rowsOf(linksFrom, usage);
  const [link] = suppliers;
  if (link === undefined || suppliers.length !== 1 || links.kind[link] !== USES) return undefined;
  if (components.kind[usage] !== USAGE || rowsOf(linksTo, usage).length > 0) return undefined;
  if (rowsOf(sheetsOf, usage).length > 0 || rowsOf(findingsOf, usage).length > 0) return undefined;
  return { usage, used: intAt(links.supplier, link) };
}

/**
 * An institution that owns nothing but usages of others' components, about which it says nothing itself; undefined for any
 * other: what those say and do at their own place is their own alone.
 */
export function serviceUserOf(snapshot: Snapshot, institution: number): ServiceUser | undefined {
  const { parties, components, contracts, strings } = snapshot;
  if (rowsOf(snapshot.findingsAssignedTo, institution).length > 0) return undefined;
  if (strings.listAt(intAt(parties.treated, institution)).length > 0) return undefined;
  const uses: Use[] = [];
  for (const component of rowsOf(snapshot.owned, institution)) {
    const use = plainUse(snapshot, component);
    if (use === undefined) return undefined;
    uses.push(use);
  }
  const bought = [...rowsOf(snapshot.contractsOfCustomer, institution)];
  const coversOwn = (contract: number) =>
    at(contracts.covers, contract).some((row) => row < 0 || components.owner[row] === institution);
  if (bought.some(coversOwn)) return undefined;
  const ids = new Map(bought.map((contract) => [contract, at(contracts.ids, contract)]));
  bought.sort((a, b) => ((ids.get(a) ?? '') < (ids.get(b) ?? '') ? -1 : 1));
  return { institution, uses, contracts: bought };
}

/** A part of a user: equal keys mean equal findings. */
export interface Situation {
  readonly key: string;
  /** Rows of the usages. */
  readonly roots: readonly number[];
  /** Rows of the user's contracts about what they reach, by id. */
  readonly contracts: readonly number[];
}

/** Tells situations of institutions on one day apart. */
export class Situations {
  readonly #market: Market;
  readonly #compiled: Compiled;
  readonly #snapshot: Snapshot;
  readonly #day: DayNumber;
  readonly #end: DayNumber;
  readonly #sets = new Map<number, ReadonlySet<number>>();
  readonly #terms = new Map<number, string>();
  readonly #asked = new Map<string, number>();

  constructor(compiled: Compiled, market: Market, day: DayNumber) {
    this.#compiled = compiled;
    this.#snapshot = compiled.snapshot;
    this.#market = market;
    this.#day = day;
    this.#end = addDays(day, DAYS_AHEAD);
  }

  /** The situation of some usages of a user. */
  of({ institution, contracts }: ServiceUser, uses: readonly Use[]): Situation {
    const reached = this.#reached(uses);
    const concerned = contracts.filter((contract) =>
      at(this.#snapshot.contracts.covers, contract).some((row) => reached.has(row)),
    );
    const services = uses.map(({ used: service }) => service).sort((a, b) => a - b);
    const used = uses.map(({ usage, used: service }) => `${service},${this.#usageKey(usage)}`).sort();
    const said = concerned.map((contract) => this.#contractKey(institution, contract, reached, services));
    return {
      key: `${this.#editionsKey(institution, uses)}|${used.join(';')}|${said.join(';')}`,
      roots: uses.map(({ usage }) => usage),
      contracts: concerned,
    };
  }

  /**
   * What is asked of an institution. Types of which the adopted editions ask the same are one, unless a usage has layers of its
   * own: what applies to it may be delegated by some types.
   */
  #editionsKey(institution: number, uses: readonly Use[]): string {
    const { parties, components } = this.#snapshot;
    const adopts = intAt(parties.adopts, institution);
    const type = intAt(parties.facilityType, institution);
    const number = getOrCompute(this.#asked, `${adopts}/${type}`, () =>
      this.#market.editionsOf(this.#compiled.universe(adopts, type).universe),
    );
    const isPlain = uses.every(({ usage }) => components.layers[usage] === DEFAULT_LAYERS);
    return isPlain ? String(number) : `${number}/${type}`;
  }

  #reached(uses: readonly Use[]): ReadonlySet<number> {
    const [first, ...others] = uses;
    if (first === undefined) return new Set();
    if (others.length === 0) return this.#reach(first.used);
    return new Set(uses.flatMap(({ used }) => [...this.#market.behind(used)]));
  }

  #reach(service: number): ReadonlySet<number> {
    return getOrCompute(this.#sets, service, () => new Set(this.#market.behind(service)));
  }

  #usageKey(usage: number): string {
    const { layers, traits, lacks, credentials, exposure, assurance, disclosures, needs } = this.#snapshot.components;
    return [layers, traits, lacks, credentials, exposure, assurance, disclosures, needs].map((c) => c[usage]).join(',');
  }

  /** Days that rules cannot tell apart are one: those before the day, and those after all that they look at. */
  #dayKey(date: DayNumber, isStart = false): string {
    if (date === NO_DAY) return '-';
    if (date < this.#day || (isStart && date === this.#day)) return '<';
    return date > this.#end ? '>' : String(date);
  }

  /** What a contract says whatever it covers. */
  #termsKey(contract: number): string {
    return getOrCompute(this.#terms, contract, () => {
      const { contracts: k } = this.#snapshot;
      const levels = SERVICE_TERMS.map((_, i) => floatAt(k.terms, contract * SERVICE_TERMS.length + i));
      return [
        this.#dayKey(intAt(k.startsOn, contract), true),
        this.#dayKey(intAt(k.endsOn, contract)),
        this.#dayKey(intAt(k.terminatedOn, contract)),
        `${k.renewsItself[contract]}${k.isPurchase[contract]}${k.bundles[contract]}${k.policy[contract]}`,
        k.supplier[contract],
        [...at(k.consented, contract)].sort((a, b) => a - b).join('.'),
        levels.join('.'),
      ].join(',');
    });
  }

  #contractKey(
    institution: number,
    contract: number,
    reached: ReadonlySet<number>,
    services: readonly number[],
  ): string {
    const { contracts } = this.#snapshot;
    const covered = [...at(contracts.covers, contract)].filter((row) => reached.has(row)).sort((a, b) => a - b);
    const pairs = at(contracts.annexes, contract);
    const annexes: string[] = [];
    for (let i = 0; i < pairs.length; i += 2) {
      if (reached.has(intAt(pairs, i))) annexes.push(`${pairs[i]}@${pairs[i + 1]}`);
    }
    const before = covered.map((row) => this.#before(institution, contract, row, services)).join('');
    return `${this.#termsKey(contract)}:${covered.join('.')}:${annexes.sort().join('.')}:${before}`;
  }

  /** Whether the id of a contract comes before those by which others in reach buy what it covers: the least id speaks for a link. */
  #before(institution: number, contract: number, covered: number, services: readonly number[]): string {
    const { components, contracts } = this.#snapshot;
    let bits = '';
    for (const service of services) {
      for (const consumer of this.#market.consumersBehind(service, covered)) {
        const owner = intAt(components.owner, consumer);
        const least = owner === institution ? '' : this.#market.leastContract(owner, covered);
        if (least !== '') bits += at(contracts.ids, contract) < least ? '1' : '0';
      }
    }
    return bits;
  }
}
