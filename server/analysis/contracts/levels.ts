import type { Component } from '../../model/component.ts';
import { greatestOf, leastOf } from '../../model/numbers.ts';
import { floatAt, intAt } from '../../model/snapshot/at.ts';
import { trustedJson } from '../../model/trusted.ts';
import { ASSURANCE_TERMS, type AssuranceTerm, SERVICE_TERMS, type ServiceTerm } from '../../model/vocabulary.ts';
import { isKind, kindBit, type Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { usedBy } from '../rules/places.ts';

/** Whether one level is stricter than another: higher availability, fewer hours (SEMANTICS.md section 3). */
export const isStricter = (term: ServiceTerm, a: number, b: number): boolean =>
  term === 'availability' ? a > b : a < b;

/** The strictest of some levels; undefined of none. */
function strictest(term: ServiceTerm, levels: readonly number[]): number | undefined {
  if (levels.length === 0) return undefined;
  return term === 'availability' ? greatestOf(levels) : leastOf(levels);
}

/** What contracts state for a term. */
export function statedTerms({ snapshot }: AnalysisContext, contracts: readonly number[], term: ServiceTerm): number[] {
  const offset = SERVICE_TERMS.indexOf(term);
  return contracts
    .map((contract) => floatAt(snapshot.contracts.terms, contract * SERVICE_TERMS.length + offset))
    .filter((level) => !Number.isNaN(level));
}

/** The strictest promise to a component's owner by contracts in force that cover a supplier of another owner. */
export function promiseOver(
  context: AnalysisContext,
  consumer: Node,
  supplier: Node,
  term: ServiceTerm,
): number | undefined {
  if (consumer.owner === supplier.owner) return undefined;
  return strictest(term, statedTerms(context, context.contracts.covering(consumer.owner, supplier.row), term));
}

/** The strictest promise for a component over the links that end at it. */
export function promisedFor(context: AnalysisContext, node: Node, term: ServiceTerm): number | undefined {
  const promises = node.consumers.map(({ consumer }) => promiseOver(context, consumer, node, term));
  return strictest(
    term,
    promises.filter((p) => p !== undefined),
  );
}

const BACKING_KINDS = kindBit('RUNS_ON') | kindBit('CONNECTS_VIA');

/** What a component's own suppliers promise it together: the product of availabilities, the most hours. */
export function backingOf(context: AnalysisContext, node: Node, term: ServiceTerm): number | undefined {
  const promises = node.suppliers
    .filter(({ kinds }) => (kinds & BACKING_KINDS) !== 0)
    .map(({ supplier }) => promiseOver(context, node, supplier, term))
    .filter((promise) => promise !== undefined);
  if (promises.length === 0) return undefined;
  return term === 'availability' ? promises.reduce((product, p) => product * p, 1) : greatestOf(promises);
}

/** A usage, what it uses, and what it needs of it. */
export interface Need<Term> {
  readonly usage: Node;
  readonly used: Node;
  readonly term: Term;
  readonly needed: number;
}

function usages(context: AnalysisContext): { usage: Node; used: Node }[] {
  return context.chain.nodes.flatMap((usage) => {
    const used = isKind(usage, 'USAGE') ? usedBy(usage) : undefined;
    return used === undefined ? [] : [{ usage, used }];
  });
}

function needsOf({ snapshot }: AnalysisContext, usage: Node): Component['needs'] {
  const needs = intAt(snapshot.components.needs, usage.row);
  return needs < 0 ? undefined : trustedJson(snapshot.strings.at(needs));
}

/** The service levels that the institution's usages need. */
export function serviceNeeds(context: AnalysisContext): Need<ServiceTerm>[] {
  return usages(context).flatMap(({ usage, used }) => {
    const needs = needsOf(context, usage);
    return SERVICE_TERMS.flatMap((term) => {
      const needed = needs?.[term];
      return needed === undefined ? [] : [{ usage, used, term, needed }];
    });
  });
}

/** The assurance levels that the institution's usages need. */
export function assuranceNeeds(context: AnalysisContext): Need<AssuranceTerm>[] {
  return usages(context).flatMap(({ usage, used }) => {
    const needs = needsOf(context, usage)?.assurance;
    return ASSURANCE_TERMS.flatMap((term) => {
      const needed = needs?.[term];
      return needed === undefined ? [] : [{ usage, used, term, needed }];
    });
  });
}

/** What the institution's contracts in force state for the component that a usage uses; undefined: nothing. */
export function agreedLevel(context: AnalysisContext, { used, term }: Need<ServiceTerm>): number | undefined {
  return strictest(term, statedTerms(context, context.contracts.covering(context.institution, used.row), term));
}

/**
 * Effective assurance: the least level given among a component and all it reaches over AUTHENTICATES_VIA. Unknown
 * (undefined) if none gives one, or if one that authenticates via nothing further gives none.
 */
export function effectiveAssurance({ snapshot }: AnalysisContext, node: Node, term: AssuranceTerm): number | undefined {
  const shift = 2 * ASSURANCE_TERMS.indexOf(term);
  const reached = new Set([node]);
  let least: number | undefined;
  let unknown = false;
  for (const at of reached) {
    const level = (intAt(snapshot.components.assurance, at.row) >> shift) & 3;
    const onward = at.suppliers.filter(({ kinds }) => (kinds & kindBit('AUTHENTICATES_VIA')) !== 0);
    for (const { supplier } of onward) reached.add(supplier);
    if (level > 0) least = Math.min(level, least ?? level);
    else if (onward.length === 0) unknown = true;
  }
  return unknown ? undefined : least;
}
