import type { Catalogue, Requirement } from '../../../model/catalogue.ts';
import type { Component } from '../../../model/component.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Decision } from '../../../model/decision.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Link } from '../../../model/link.ts';
import type { Party } from '../../../model/party.ts';
import type { Proposal } from '../../../model/proposal.ts';
import type { Line } from '../../../model/sheet.ts';
import type { Day } from '../../../model/values.ts';
import type { Reading } from '../../viewerSession.ts';

/** An entity as a reading found it: where it stands in its snapshot, and what it says. */
interface Found<Kind extends string, Data> {
  readonly is: Kind;
  readonly reading: Reading;
  /** Row of its table. */
  readonly row: number;
  readonly data: Data;
}

export type FoundParty = Found<'party', Party>;
export type FoundComponent = Found<'component', Component>;
export type FoundLink = Found<'link', Link>;
export type FoundContract = Found<'contract', Contract>;
export type FoundEvidence = Found<'evidence', Evidence>;
export type FoundDecision = Found<'decision', Decision>;
export type FoundProposal = Found<'proposal', Proposal>;

/** A sheet without its lines, which are read when somebody asks for them. */
export interface FoundSheet {
  readonly is: 'sheet';
  readonly reading: Reading;
  readonly row: number;
  readonly component: number;
  readonly version: string;
  readonly publishedOn: Day | null;
}

/** A line of some sheet of a component. */
export interface FoundLine {
  readonly reading: Reading;
  /** Row of the component. */
  readonly component: number;
  readonly data: Line;
}

export interface FoundCatalogue {
  readonly is: 'catalogue';
  readonly reading: Reading;
  readonly data: Catalogue;
}

export interface FoundRequirement {
  readonly is: 'requirement';
  readonly reading: Reading;
  readonly catalogue: Catalogue;
  readonly key: string;
  readonly data: Requirement;
}

export type FoundEntity =
  | FoundParty
  | FoundComponent
  | FoundLink
  | FoundContract
  | FoundEvidence
  | FoundDecision
  | FoundProposal
  | FoundSheet
  | FoundCatalogue
  | FoundRequirement;
