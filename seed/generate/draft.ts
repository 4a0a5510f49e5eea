import type { Component } from '../../server/model/component.ts';
import { defaultLayers } from '../../server/model/component.ts';
import type { Contract } from '../../server/model/contract.ts';
import type { Model } from '../../server/model/document.ts';
import type { Evidence } from '../../server/model/evidence.ts';
import type { Link } from '../../server/model/link.ts';
import type { Party } from '../../server/model/party.ts';
import type { Line, Sheet } from '../../server/model/sheet.ts';
import { type ComponentId, componentId, type Day, day, type PartyId } from '../../server/model/values.ts';
import type { ComponentKind, Layer, LinkKind } from '../../server/model/vocabulary.ts';

/** Entities under construction. */
export interface Draft {
  readonly parties: Party[];
  readonly components: Component[];
  readonly links: Link[];
  readonly sheets: Sheet[];
  readonly contracts: Contract[];
  readonly evidence: Evidence[];
}

/** A draft without anything. */
export const emptyDraft = (): Draft => ({
  parties: [],
  components: [],
  links: [],
  sheets: [],
  contracts: [],
  evidence: [],
});

/** Several drafts as one model. */
export function modelOfDrafts(drafts: readonly Draft[], catalogues: Model['catalogues']): Model {
  return {
    catalogues,
    parties: drafts.flatMap(({ parties }) => parties),
    components: drafts.flatMap(({ components }) => components),
    links: drafts.flatMap(({ links }) => links),
    sheets: drafts.flatMap(({ sheets }) => sheets),
    contracts: drafts.flatMap(({ contracts }) => contracts),
    evidence: drafts.flatMap(({ evidence }) => evidence),
    findings: [],
    decisions: [],
    proposals: [],
  };
}

/** A component with what others must know of it to build on it. */
export interface Part {
  readonly id: ComponentId;
  readonly owner: PartyId;
  readonly kind: ComponentKind;
  readonly name: string;
  /** What its sheet says, by requirement; empty until it has one. */
  readonly lines: Map<string, Line>;
  readonly suppliers: { readonly kind: LinkKind; readonly part: Part }[];
}

/** When sheets were published and contracts begin, unless something else is wanted. */
export const START: Day = day.parse('2025-04-01');

/** Adds a component to a draft. */
export function addPart(
  draft: Draft,
  part: { readonly id: string; readonly owner: PartyId; readonly kind: ComponentKind; readonly name: string },
  more: Partial<Component> = {},
): Part {
  const { owner, kind, name } = part;
  const id = componentId.parse(part.id);
  draft.components.push({ id, owner, kind, name: { ja: name }, ...more });
  return { id, owner, kind, name, lines: new Map(), suppliers: [] };
}

/** Adds a link between parts. */
export function addLink(draft: Draft, consumer: Part, kind: LinkKind, supplier: Part): void {
  draft.links.push({ consumer: consumer.id, supplier: supplier.id, kind });
  consumer.suppliers.push({ kind, part: supplier });
}

/** The layers of a part that names none itself. */
export const layersOf = ({ kind, suppliers }: Part): readonly Layer[] =>
  defaultLayers(
    kind,
    suppliers.some((s) => s.kind === 'RUNS_ON'),
  );
