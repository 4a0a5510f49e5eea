import { kindBit, type Node } from '../../../analysis/chain.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import {
  agreedLevel,
  assuranceNeeds,
  backingOf,
  effectiveAssurance,
  isStricter,
  type Need,
  promisedFor,
  promiseOver,
  serviceNeeds,
  statedTerms,
} from '../../../analysis/contracts/levels.ts';
import { type Component, component as componentSchema } from '../../../model/component.ts';
import { type Contract, contract as contractSchema } from '../../../model/contract.ts';
import { readComponent, readContract } from '../../../model/snapshot/snapshot.ts';
import { ASSURANCE_TERMS, type AssuranceTerm, SERVICE_TERMS, type ServiceTerm } from '../../../model/vocabulary.ts';
import { partyText } from '../explain/factNames.ts';
import { changeContract, signContract } from './contractRemedies.ts';
import { type Draft, draft, type Ground } from './draft.ts';

/** A contract's terms with one of them set. */
export function termsWith(before: Contract['terms'], term: ServiceTerm, level: number): Pick<Contract, 'terms'> {
  return contractSchema.pick({ terms: true }).parse({ terms: { ...before, [term]: level } });
}

/** The institution reconsiders what a usage needs. */
export function acceptLevel({ context }: Ground, usage: Node, needs: Component['needs'], facts: Draft['facts']): Draft {
  const entity = componentSchema.parse({ ...readComponent(context.snapshot, usage.row), needs });
  const changes = [{ op: 'put', list: 'components', entity } as const];
  return draft({ id: 'ACCEPT_LEVEL', by: [context.institution], changes, facts });
}

function raiseAgreed(ground: Ground, { used, term, needed }: Need<ServiceTerm>): Draft {
  const { context } = ground;
  const running = context.contracts.covering(context.institution, used.row);
  const agreed = agreedLevel(context, { usage: used, used, term, needed });
  const states = running.find((k) => agreed !== undefined && statedTerms(context, [k], term).includes(agreed));
  const contract = states ?? running[0];
  const facts = { U: partyText(context, used.owner), needed };
  if (contract !== undefined) {
    const terms = termsWith(readContract(context.snapshot, contract).terms, term, needed);
    return changeContract(ground, 'AGREE_LEVEL', contract, terms, facts);
  }
  const parties = { customer: context.institution, supplier: used.owner };
  const covers = contractSchema.pick({ covers: true }).parse({ covers: [used.id] });
  return signContract(ground, 'SIGN_WITH_LEVEL', parties, { ...covers, ...termsWith({}, term, needed) }, facts);
}

/** A needed service level that no contract states, or that falls short. */
export function remedyAgreed(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const need = serviceNeeds(context).find((n) => n.usage === finding.component && n.term === finding.term);
  if (need === undefined) return [];
  const raised = raiseAgreed(ground, need);
  const agreed = agreedLevel(context, need);
  if (agreed === undefined) return [raised];
  const { needs } = readComponent(context.snapshot, need.usage.row);
  return [raised, acceptLevel(ground, need.usage, { ...needs, [need.term]: agreed }, { promised: agreed })];
}

const BACKING_KINDS = kindBit('RUNS_ON') | kindBit('CONNECTS_VIA');

/** The share of an availability that each of some suppliers has to carry, rounded up to six decimals. */
const shareOf = (availability: number, suppliers: number): number =>
  suppliers === 1 ? availability : Math.min(1, Math.ceil(availability ** (1 / suppliers) * 1e6 - 1e-8) / 1e6);

/** Every contract whose promise holds a component back is raised, so that together they carry what is promised for it. */
function raiseBacking(ground: Ground, node: Node, term: ServiceTerm, promised: number): Draft {
  const { context } = ground;
  const suppliers = node.suppliers
    .filter(
      ({ kinds, supplier }) =>
        (kinds & BACKING_KINDS) !== 0 && promiseOver(context, node, supplier, term) !== undefined,
    )
    .map(({ supplier }) => supplier);
  const needed = term === 'availability' ? shareOf(promised, suppliers.length) : promised;
  const rows = new Set<number>();
  for (const supplier of suppliers) {
    const level = promiseOver(context, node, supplier, term);
    if (level === undefined || !isStricter(term, needed, level)) continue;
    const row = context.contracts
      .covering(node.owner, supplier.row)
      .find((k) => statedTerms(context, [k], term).includes(level));
    if (row !== undefined) rows.add(row);
  }
  return withLevels(ground, 'RAISE_BACKING', [...rows], term, needed, { needed });
}

/** The contracts that promise more for a component than those behind it give are brought down to that. */
function lowerPromise(ground: Ground, node: Node, term: ServiceTerm, backed: number): Draft {
  const { context } = ground;
  const customers = new Set(node.consumers.map(({ consumer }) => consumer.owner).filter((o) => o !== node.owner));
  const rows = [...customers]
    .flatMap((customer) => context.contracts.covering(customer, node.row))
    .filter((k) => statedTerms(context, [k], term).some((level) => isStricter(term, level, backed)));
  return withLevels(ground, 'LOWER_PROMISE', rows, term, backed, { backed });
}

/** One level of a term in several contracts. */
function withLevels(
  ground: Ground,
  id: 'RAISE_BACKING' | 'LOWER_PROMISE',
  rows: readonly number[],
  term: ServiceTerm,
  level: number,
  facts: Draft['facts'],
): Draft {
  const { snapshot } = ground.context;
  const changed = rows.map((row) =>
    changeContract(ground, id, row, termsWith(readContract(snapshot, row).terms, term, level)),
  );
  return draft({
    id,
    by: changed.flatMap(({ by }) => by),
    changes: changed.flatMap(({ changes }) => changes),
    contracts: rows,
    facts,
  });
}

/** More is promised for a component than the contracts behind it give. */
export function remedyUnbacked(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const term = SERVICE_TERMS.find((t) => t === finding.term);
  const node = finding.component;
  if (term === undefined || node === undefined) return [];
  const promised = promisedFor(context, node, term);
  const backed = backingOf(context, node, term);
  if (promised === undefined || backed === undefined) return [];
  return [raiseBacking(ground, node, term, promised), lowerPromise(ground, node, term, backed)];
}

const levelOf = ({ snapshot }: AnalysisContext, node: Node, term: AssuranceTerm): number | undefined =>
  readComponent(snapshot, node.row).assurance?.[term];

const authenticatesVia = (node: Node): Node[] =>
  node.suppliers.filter(({ kinds }) => (kinds & kindBit('AUTHENTICATES_VIA')) !== 0).map(({ supplier }) => supplier);

/** The components whose level is too low, or missing where it decides. */
function tooWeak(context: AnalysisContext, { used, term, needed }: Need<AssuranceTerm>): Node[] {
  const reached = new Set([used]);
  for (const node of reached) for (const supplier of authenticatesVia(node)) reached.add(supplier);
  const weak = [...reached].filter((node) => {
    const level = levelOf(context, node, term);
    return level === undefined ? authenticatesVia(node).length === 0 : level < needed;
  });
  // On a cycle without a stated level, the service itself does.
  return weak.length === 0 ? [used] : weak;
}

/** What a usage uses authenticates less strongly than needed, or it is unknown how strongly. */
export function remedyAssurance(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const need = assuranceNeeds(context).find((n) => n.usage === finding.component && n.term === finding.term);
  const term = ASSURANCE_TERMS.find((t) => t === finding.term);
  if (need === undefined || term === undefined) return [];
  const weak = tooWeak(context, need);
  const raised = draft({
    id: 'RAISE_ASSURANCE',
    by: weak.map((node) => node.owner),
    changes: weak.map((node) => {
      const before = readComponent(context.snapshot, node.row);
      const entity = componentSchema.parse({ ...before, assurance: { ...before.assurance, [term]: need.needed } });
      return { op: 'put', list: 'components', entity } as const;
    }),
  });
  const level = effectiveAssurance(context, need.used, term);
  if (level === undefined) return [raised];
  const { needs } = readComponent(context.snapshot, need.usage.row);
  const lowered = { ...needs, assurance: { ...needs?.assurance, [term]: level } };
  return [raised, acceptLevel(ground, need.usage, lowered, { promised: level })];
}
