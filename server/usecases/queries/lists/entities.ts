import type { Catalogue, Requirement } from '../../../model/catalogue.ts';
import type { Component } from '../../../model/component.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Decision } from '../../../model/decision.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Link } from '../../../model/link.ts';
import type { Party } from '../../../model/party.ts';
import type { Proposal } from '../../../model/proposal.ts';
import type { Line } from '../../../model/sheet.ts';
import type { Day } from '../../../model/values.ts';
import type { ViewerSession } from '../../viewerSession.ts';

/** An entity as a reading found it: where it stands in its snapshot, and what it says. */
interface Found<Kind extends string, Data> {
  readonly is: Kind;
  readonly session: ViewerSession;
  /** Row of its table. */
  readonly row: number;
  readonly data: Data;
}

export type PartyHandle = Found<'party', Party>;
export type ComponentHandle = Found<'component', Component>;
export type LinkHandle = Found<'link', Link>;
export type ContractHandle = Found<'contract', Contract>;
export type EvidenceHandle = Found<'evidence', Evidence>;
export type FindingHandle = Found<'finding', Finding>;
export type DecisionHandle = Found<'decision', Decision>;
export type ProposalHandle = Found<'proposal', Proposal>;

/** A sheet without its lines, which are read when they are asked for. */
export interface SheetHandle {
  readonly is: 'sheet';
  readonly session: ViewerSession;
  readonly row: number;
  readonly component: number;
  readonly version: string;
  readonly publishedOn: Day | null;
}

/** A line of some sheet of a component. */
export interface LineHandle {
  readonly session: ViewerSession;
  /** Row of the component. */
  readonly component: number;
  readonly data: Line;
}

export interface CatalogueHandle {
  readonly is: 'catalogue';
  readonly session: ViewerSession;
  readonly data: Catalogue;
}

export interface RequirementHandle {
  readonly is: 'requirement';
  readonly session: ViewerSession;
  readonly catalogue: Catalogue;
  readonly key: string;
  readonly data: Requirement;
}

export type EntityHandle =
  | PartyHandle
  | ComponentHandle
  | LinkHandle
  | ContractHandle
  | EvidenceHandle
  | FindingHandle
  | DecisionHandle
  | ProposalHandle
  | SheetHandle
  | CatalogueHandle
  | RequirementHandle;
