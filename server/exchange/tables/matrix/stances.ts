import type { Component } from '../../../model/component.ts';
import type { Stance } from '../../../model/vocabulary.ts';
import type { MappingContext } from '../mapping/target.ts';
import type { Mark } from './marks.ts';

/** What one party's statement comes to. */
export interface StanceRead {
  readonly stance: Stance;
  readonly via?: string;
}

/** Marks of those who do it, or a part of it. */
export const PERFORMS: ReadonlySet<Mark> = new Set<Mark>(['ALONE', 'PART', 'SHARED']);

/** How the components of a matrix stand to each other. */
export interface Relations {
  readonly consumers: (of: string, among: readonly string[]) => readonly string[];
  readonly suppliers: (of: string, among: readonly string[]) => readonly string[];
  /** Whether its owner can leave something to consumers: no component consumes an institution's use, or an organisation. */
  readonly canLeave: (of: string) => boolean;
  readonly ownerOf: (of: string) => string;
  readonly isInstitutions: (of: string) => boolean;
}

/** By links; between two of which none is known, an institution's component consumes those of others. */
export function relationsOf({ known, institution }: MappingContext): Relations {
  const components = new Map<string, Component>((known.components ?? []).map((component) => [component.id, component]));
  const institutions = new Set<string>(
    (known.parties ?? [])
      .filter(({ id, type }) => (institution === undefined ? type === 'INSTITUTION' : id === institution))
      .map(({ id }) => id),
  );
  const links = new Set((known.links ?? []).map(({ consumer, supplier }) => JSON.stringify([consumer, supplier])));
  const isLinked = (consumer: string, supplier: string) => links.has(JSON.stringify([consumer, supplier]));
  const isInstitutions = (id: string) => institutions.has(components.get(id)?.owner ?? '');
  const consumes = (consumer: string, supplier: string): boolean =>
    consumer !== supplier &&
    (isLinked(consumer, supplier) ||
      (!isLinked(supplier, consumer) && isInstitutions(consumer) && !isInstitutions(supplier)));
  return {
    ownerOf: (of) => components.get(of)?.owner ?? '',
    isInstitutions,
    consumers: (of, among) => among.filter((other) => consumes(other, of)),
    suppliers: (of, among) => among.filter((other) => consumes(of, other)),
    canLeave: (of) => {
      const kind = components.get(of)?.kind;
      return kind !== 'USAGE' && kind !== 'ORGANISATION';
    },
  };
}

function ofNot(of: string, marks: ReadonlyMap<string, Mark>, relations: Relations): StanceRead {
  const among = [...marks.keys()];
  const performs = (other: string) => PERFORMS.has(marks.get(other) ?? 'NOT');
  const suppliers = relations.suppliers(of, among);
  const doing = suppliers.filter(performs);
  const [via] = doing.length > 0 ? doing : suppliers;
  const isLeft = relations.canLeave(of) && doing.length === 0;
  if (isLeft && (relations.consumers(of, among).length > 0 || suppliers.length === 0)) return { stance: 'CONSUMER' };
  return via === undefined ? { stance: 'SUPPLIER' } : { stance: 'SUPPLIER', via };
}

/**
 * The stance of one component, from the marks of all in one row (model/README.md, "On paper"): who does it while a consumer
 * does too, shares it; who does not, leaves it to a supplier that does, or else to its consumers. Undefined where nothing
 * is settled. `marks` has no blank ones: blank is not confirmed, and never no.
 */
export function stanceOf(of: string, marks: ReadonlyMap<string, Mark>, relations: Relations): StanceRead | undefined {
  const mark = marks.get(of);
  if (mark === undefined || mark === 'UNSETTLED') return undefined;
  if (mark === 'ALONE') return { stance: 'SELF' };
  if (mark === 'NOT_APPLICABLE' || mark === 'FORBIDDEN') return { stance: mark };
  if (mark === 'NOT') return ofNot(of, marks, relations);
  const consumers = relations.consumers(of, [...marks.keys()]);
  const performs = (other: string) => PERFORMS.has(marks.get(other) ?? 'NOT');
  const isAlone = !relations.suppliers(of, [...marks.keys()]).some(performs);
  // Support for what a supplier does is a part of it; of what no other does it leaves the rest to consumers.
  const shares = consumers.some(performs) || (mark === 'SHARED' && isAlone);
  return { stance: shares && relations.canLeave(of) ? 'SHARED' : 'SELF' };
}
