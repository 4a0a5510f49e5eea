import type { Compiled } from '../analysis/compile.ts';
import { memoize } from '../model/memoize.ts';
import { intAt, NO_ROW, rowOf } from '../model/snapshot/at.ts';
import { dayText, NO_DAY } from '../model/snapshot/days.ts';
import { readDecision, readEvidence, readFinding, readProposal, type Snapshot } from '../model/snapshot/snapshot.ts';
import type { Day } from '../model/values.ts';
import { untilAborted } from '../support/untilAborted.ts';
import { type Access, accessOf } from './access/access.ts';
import { evidenceSeen } from './access/evidenceSeen.ts';
import { isInNameSpace } from './access/nameSpace.ts';
import { mayWriteFor } from './access/permissions.ts';
import type { Viewer } from './access/viewer.ts';
import { entityCacheOf } from './queries/entityCache.ts';
import { maySeeFinding } from './queries/findings.ts';
import { type InstitutionView, viewInstitution } from './queries/institutionView.ts';
import type {
  CatalogueHandle,
  ComponentHandle,
  ContractHandle,
  DecisionHandle,
  EvidenceHandle,
  FindingHandle,
  LinkHandle,
  PartyHandle,
  ProposalHandle,
  RequirementHandle,
  SheetHandle,
} from './queries/lists/entities.ts';
import { requirementIndex } from './queries/lists/requirementIndex.ts';
import type { Analyses } from './resident/analyses.ts';

/** One revision of the model, ready to be analysed. */
export interface ModelAt {
  readonly revision: number;
  readonly snapshot: Snapshot;
  readonly compiled: Compiled;
  /** Set where it holds the scope of some parties only. */
  readonly isPart?: true;
}

/** What a reading is made of. */
export interface ViewerSessionOptions {
  readonly viewer: Viewer;
  /** The day where none is given. */
  readonly today: Day;
  readonly analyses: Analyses;
  /** What the viewer may see, where that is not decided by this model alone (simulationAccess.ts). */
  readonly access?: Access;
}

/**
 * One consistent look at the model by one viewer: everything that one request reads. Look-ups by id give undefined for
 * what is not there and for what the viewer may not see; look-ups by row are for rows that the viewer is known to see.
 */
export class ViewerSession {
  readonly model: ModelAt;
  readonly viewer: Viewer;
  readonly today: Day;
  readonly access: Access;
  readonly analyses: Analyses;
  readonly party: (row: number) => PartyHandle;
  readonly component: (row: number) => ComponentHandle;
  readonly contract: (row: number) => ContractHandle;
  readonly link: (row: number) => LinkHandle;
  readonly sheet: (row: number) => SheetHandle;
  readonly #views = new Map<string, InstitutionView>();
  #evidence: ReadonlySet<string> | undefined;

  constructor(model: ModelAt, { viewer, today, analyses, access }: ViewerSessionOptions) {
    const { snapshot } = model;
    this.model = model;
    this.viewer = viewer;
    this.today = today;
    this.analyses = analyses;
    this.access = access ?? accessOf(snapshot, viewer);
    const kept = entityCacheOf(snapshot);
    this.party = memoize((row: number) => ({ is: 'party', session: this, row, data: kept.party(row) }));
    this.component = memoize((row: number) => ({ is: 'component', session: this, row, data: kept.component(row) }));
    this.contract = memoize((row: number) => ({ is: 'contract', session: this, row, data: kept.contract(row) }));
    this.link = memoize((row: number) => ({ is: 'link', session: this, row, data: kept.link(row) }));
    this.sheet = memoize((row: number) => this.#sheet(row));
  }

  get snapshot(): Snapshot {
    return this.model.snapshot;
  }

  partyById(id: string): PartyHandle | undefined {
    const row = this.snapshot.parties.rows.get(id);
    return row === undefined || !this.access.party(row) ? undefined : this.party(row);
  }

  componentById(id: string): ComponentHandle | undefined {
    const row = this.snapshot.components.rows.get(id);
    return row === undefined || !this.access.component(row) ? undefined : this.component(row);
  }

  contractById(id: string): ContractHandle | undefined {
    const row = this.snapshot.contracts.rows.get(id);
    return row === undefined || !this.access.contract(row) ? undefined : this.contract(row);
  }

  /** Evidence that a sheet names which the viewer may see, or that is in the name space of its party; evidence has no owner. */
  evidenceById(id: string): EvidenceHandle | undefined {
    const row = this.snapshot.evidence.rows.get(id);
    if (row === undefined) return undefined;
    if (!this.access.everything && !isInNameSpace(this.viewer.party ?? '', id)) {
      this.#evidence ??= evidenceSeen(this.snapshot, this.access);
      if (!this.#evidence.has(id)) return undefined;
    }
    return { is: 'evidence', session: this, row, data: readEvidence(this.snapshot, row) };
  }

  catalogueById(id: string): CatalogueHandle | undefined {
    const data = this.snapshot.catalogues.find((c) => c.id === id);
    return data === undefined ? undefined : { is: 'catalogue', session: this, data };
  }

  requirementByKey(key: string): RequirementHandle | undefined {
    const found = requirementIndex(this.snapshot.catalogues).get(key);
    return found && { is: 'requirement', session: this, key, ...found };
  }

  decision(row: number): DecisionHandle {
    return { is: 'decision', session: this, row, data: readDecision(this.snapshot, row) };
  }

  finding(row: number): FindingHandle {
    return { is: 'finding', session: this, row, data: readFinding(this.snapshot, row) };
  }

  findingById(id: string): FindingHandle | undefined {
    const row = this.snapshot.findings.rows.get(id);
    return row === undefined || !maySeeFinding(this, row) ? undefined : this.finding(row);
  }

  proposal(row: number): ProposalHandle {
    return { is: 'proposal', session: this, row, data: readProposal(this.snapshot, row) };
  }

  proposalById(id: string): ProposalHandle | undefined {
    const row = this.snapshot.proposals.rows.get(id);
    return row === undefined || !this.access.proposal(row) ? undefined : this.proposal(row);
  }

  /** The same model as an editor of another party sees it. */
  as(party: string): ViewerSession {
    const row = rowOf(this.snapshot.parties, party);
    const role = this.snapshot.parties.isInstitution[row] === 1 ? 'INSTITUTION_EDITOR' : 'VENDOR_EDITOR';
    const viewer: Viewer = { id: this.viewer.id, role, party };
    return new ViewerSession(this.model, { viewer, today: this.today, analyses: this.analyses });
  }

  /** The gaps and all that belongs to them of an institution on a day; undefined where the viewer may not see them. */
  institution(row: number, day: Day = this.today): InstitutionView | undefined {
    if (!this.mayView(row)) return undefined;
    const key = `${row}/${day}`;
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const view = viewInstitution(this, row, day);
    this.#views.set(key, view);
    return view;
  }

  /** The same with the analysis made in turns with other work; rejects with the reason of a signal that is aborted. */
  async institutionSoon(row: number, day?: Day, signal?: AbortSignal): Promise<InstitutionView | undefined> {
    const on = day ?? this.today;
    if (!this.mayView(row)) return undefined;
    if (!this.#views.has(`${row}/${on}`)) {
      await untilAborted(this.analyses.soon(this.model.compiled, row, on), signal);
    }
    return this.institution(row, on);
  }

  /** Whether the viewer may change what a party (its id) says of itself (permissions.ts). */
  mayWriteFor(party: string): boolean {
    return mayWriteFor(this.viewer, party, (id) => {
      const row = rowOf(this.snapshot.parties, id);
      return row !== NO_ROW && this.snapshot.parties.isInstitution[row] !== 1;
    });
  }

  /** Whether a party (its row) is an institution whose gaps the viewer may see. */
  mayView(row: number): boolean {
    return this.snapshot.parties.isInstitution[row] === 1 && this.access.institution(row);
  }

  #sheet(row: number): SheetHandle {
    const { sheets, strings } = this.snapshot;
    const date = intAt(sheets.publishedOn, row);
    return {
      is: 'sheet',
      session: this,
      row,
      component: intAt(sheets.component, row),
      version: strings.at(intAt(sheets.version, row)),
      publishedOn: date === NO_DAY ? null : dayText(date),
    };
  }
}
