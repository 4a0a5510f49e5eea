import { intAt } from '../../../model/snapshot/at.ts';
import type { LocalText } from '../../../model/values.ts';
import { yieldInTurns } from '../../../support/yieldToEventLoop.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import { contractName } from './contractList.ts';
import type { ComponentHandle, ContractHandle, PartyHandle, RequirementHandle } from './entities.ts';
import { listComponents, listContracts, listParties } from './lists.ts';
import { rankOf, type Texts, wantedOf } from './textMatch.ts';

export type SearchKind = 'PARTY' | 'COMPONENT' | 'REQUIREMENT' | 'CONTRACT';

/** One thing found. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly label: LocalText;
  /** Where it belongs. */
  readonly context: LocalText;
  readonly target: PartyHandle | ComponentHandle | RequirementHandle | ContractHandle;
}

/** What is searched for; the institution by id. */
export interface SearchOptions {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | undefined;
  readonly institution?: string | undefined;
}

/** More than a person looks through; the list says no more than that. */
const MAX_HITS = 1000;

interface Candidate extends SearchHit {
  readonly key: string;
  readonly texts: Texts;
}

const both = (name: LocalText) => [name.ja, name.en];

/** Joins names with a mark between them; English only where both have it. */
function joined(a: LocalText, b: LocalText, between: string): LocalText {
  const ja = `${a.ja}${between}${b.ja}`;
  return a.en === undefined || b.en === undefined ? { ja } : { ja, en: `${a.en}${between}${b.en}` };
}

const NO_TEXT: LocalText = { ja: '' };

function* parties(session: ViewerSession): Generator<Candidate> {
  for (const row of listParties(session, undefined)) {
    const target = session.party(row);
    const { name, kana, id } = target.data;
    yield { kind: 'PARTY', label: name, context: NO_TEXT, target, key: id, texts: [...both(name), kana, id] };
  }
}

function* components(session: ViewerSession): Generator<Candidate> {
  for (const row of listComponents(session, undefined)) {
    const target = session.component(row);
    const { name, kana, id } = target.data;
    const context = session.party(intAt(session.snapshot.components.owner, row)).data.name;
    yield { kind: 'COMPONENT', label: name, context, target, key: id, texts: [...both(name), kana, id] };
  }
}

function* contracts(session: ViewerSession): Generator<Candidate> {
  for (const row of listContracts(session, undefined)) {
    const target = session.contract(row);
    const label = contractName(target);
    const { customer, supplier } = session.snapshot.contracts;
    const [a, b] = [intAt(customer, row), intAt(supplier, row)].map((party) => session.party(party).data.name);
    const context = a === undefined || b === undefined ? NO_TEXT : joined(a, b, ' ⇄ ');
    yield { kind: 'CONTRACT', label, context, target, key: target.data.id, texts: [...both(label), target.data.id] };
  }
}

function* requirements(session: ViewerSession): Generator<Candidate> {
  for (const catalogue of session.snapshot.catalogues) {
    for (const data of catalogue.requirements ?? []) {
      const key = `${catalogue.id}:${data.id}`;
      const target: RequirementHandle = { is: 'requirement', session, catalogue, key, data };
      const label = data.title ?? data.summary ?? { ja: key };
      const texts = [...both(label), data.summary?.ja, data.summary?.en, data.item, data.id, key];
      yield { kind: 'REQUIREMENT', label, context: catalogue.title ?? { ja: catalogue.id }, target, key, texts };
    }
  }
}

const CANDIDATES: Readonly<Record<SearchKind, (session: ViewerSession) => Iterable<Candidate>>> = {
  COMPONENT: components,
  PARTY: parties,
  CONTRACT: contracts,
  REQUIREMENT: requirements,
};

/** Whether a thing concerns an institution: in its chain, owned there, a contract of its own, a requirement it is held to. */
async function concerns(
  session: ViewerSession,
  institution: string | undefined,
  signal: AbortSignal | undefined,
): Promise<(candidate: Candidate) => boolean> {
  if (institution === undefined) return () => true;
  const row = session.partyById(institution)?.row;
  const view = row === undefined ? undefined : await session.institutionSoon(row, undefined, signal);
  const analysisContext = view?.analysis.context;
  if (row === undefined || analysisContext === undefined) return () => false;
  const owners = new Set(analysisContext.chain.nodes.map((node) => node.owner));
  const keys = new Set(analysisContext.universe.keys);
  const { customer, supplier } = session.snapshot.contracts;
  return ({ target, key }) => {
    if (target.is === 'party') return owners.has(target.row);
    if (target.is === 'component') return analysisContext.chain.nodeOf(target.row) !== undefined;
    if (target.is === 'requirement') return keys.has(key);
    return customer[target.row] === row || supplier[target.row] === row;
  };
}

const KINDS: readonly SearchKind[] = ['COMPONENT', 'PARTY', 'CONTRACT', 'REQUIREMENT'];

/** How many things are looked at before it is asked whether the turn is over. */
const STEP = 200;

/**
 * What a text is found in, the best match first, at most 1000; an empty text finds nothing. Other requests have their
 * turn in between; rejects with the signal's reason where it is aborted.
 */
export async function search(
  session: ViewerSession,
  { text, kinds = KINDS, institution }: SearchOptions,
  signal?: AbortSignal,
): Promise<SearchHit[]> {
  const wanted = wantedOf(text);
  if (wanted.length === 0) return [];
  const isWanted = await concerns(session, institution, signal);
  const found: { hit: Candidate; rank: number; kind: number }[] = [];
  const turn = yieldInTurns(signal);
  let looked = 0;
  for (const [at, kind] of KINDS.entries()) {
    if (!kinds.includes(kind)) continue;
    for (const hit of CANDIDATES[kind](session)) {
      looked += 1;
      if (looked % STEP === 0) await turn();
      const rank = rankOf(wanted, hit.texts);
      if (rank !== undefined && isWanted(hit)) found.push({ hit, rank, kind: at });
    }
  }
  found.sort((a, b) => a.rank - b.rank || a.kind - b.kind || (a.hit.key < b.hit.key ? -1 : 1));
  return found.slice(0, MAX_HITS).map(({ hit }) => hit);
}
