import { kindBit, type Node } from '../../../analysis/chain.ts';
import { type DeemingCell, type DeemingServer, deem } from '../../../analysis/deeming/deeming.ts';
import { at, intAt } from '../../../model/snapshot/at.ts';
import { mapInSteps, type Steps } from '../../../model/steps.ts';
import { type DeemedDuty, deemedSentence } from '../../../text/deeming.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import { contractName } from '../explain/factNames.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, ContractHandle, PartyHandle, RequirementHandle } from '../lists/entities.ts';

/** A sentence that is missing, and whom to ask for it. */
export interface MissingSentence {
  /** Who applies the updates now; undefined where no vendor does. */
  readonly performer: ComponentHandle | undefined;
  /** Undefined where no vendor stands behind the server. */
  readonly party: PartyHandle | undefined;
  /** The contract in which it is missing; undefined where there is none with that party. */
  readonly contract: ContractHandle | undefined;
}

/** How one duty to apply updates stands at a server. */
export interface DeemedCell {
  readonly key: string;
  readonly requirement: RequirementHandle | undefined;
  readonly answer: DeemingCell['answer'];
  readonly reason: DeemingCell['reason'];
  readonly performers: readonly ComponentHandle[];
}

/** What is answered for one server. */
export interface DeemedServer {
  readonly component: ComponentHandle;
  readonly answer: DeemingServer['answer'];
  readonly performers: readonly ComponentHandle[];
  readonly contract: ContractHandle | undefined;
  readonly document: string | undefined;
  readonly why: BothLanguages;
  readonly cells: readonly DeemedCell[];
  /** Empty where all is in writing. */
  readonly missing: readonly MissingSentence[];
}

/** May an institution use the edition for outsourced maintenance alone? */
export interface DeemingView {
  readonly asOf: InstitutionView['day'];
  readonly view: InstitutionView;
  readonly institution: PartyHandle;
  readonly applies: boolean;
  readonly servers: readonly DeemedServer[];
}

/** The institution's contracts in force that cover a server or reach one of those who work for it, by id. */
function contractsAbout({ analysis }: InstitutionView, server: Node, working: readonly Node[]): number[] {
  const { contracts, snapshot } = analysis.context;
  const { ids } = snapshot.contracts;
  return contracts.mine
    .filter((row) => contracts.covers(row, server.row) || working.some((node) => contracts.reach(row).has(node)))
    .sort((a, b) => (at(ids, a) < at(ids, b) ? -1 : 1));
}

/** Those who operate a server or on whose own it runs. */
const workingOn = ({ suppliers, owner }: Node): Node[] =>
  suppliers.flatMap(({ supplier, kinds }) => (supplier.owner !== owner && (kinds & WORKING) !== 0 ? [supplier] : []));

const WORKING = kindBit('OPERATED_BY') | kindBit('RUNS_ON');

function missingAt(view: InstitutionView, server: Node, performer: Node | undefined): MissingSentence[] {
  const { session, analysis } = view;
  const { contracts, parties } = analysis.context.snapshot;
  const working = performer === undefined ? workingOn(server) : [performer];
  const rows = contractsAbout(view, server, working).filter((row) => session.access.contract(row));
  const shown = performer && session.component(performer.row);
  const found = rows.map((row) => ({
    performer: shown,
    party: session.party(intAt(contracts.supplier, row)),
    contract: session.contract(row),
  }));
  if (found.length > 0) return found;
  // Without a contract: whoever does it, or works on the server, or owns it; another institution is not asked.
  const owners = new Set(
    [...working, server].map(({ owner }) => owner).filter((row) => parties.isInstitution[row] !== 1),
  );
  if (owners.size === 0) return [{ performer: shown, party: undefined, contract: undefined }];
  return [...owners].map((row) => ({ performer: shown, party: session.party(row), contract: undefined }));
}

function missingSentences(view: InstitutionView, { server, answer, cells }: DeemingServer): MissingSentence[] {
  if (answer === 'YES') return [];
  const unwritten = [...new Set(cells.flatMap((cell) => cell.unwritten))].sort((a, b) => a.index - b.index);
  const isOpen = cells.length === 0 || cells.some(({ reason }) => reason !== 'WRITTEN' && reason !== 'UNWRITTEN');
  return [
    ...unwritten.flatMap((performer) => missingAt(view, server, performer)),
    ...(isOpen ? missingAt(view, server, undefined) : []),
  ];
}

/** The cell that decides: the worst, of equal ones the first. */
const deciding = ({ cells, answer }: DeemingServer): DeemingCell | undefined =>
  cells.find((cell) => cell.answer === answer);

function dutyOf(view: InstitutionView, deemed: DeemingServer): DeemedDuty {
  const { snapshot } = view.session;
  const cell = deciding(deemed);
  const doing = cell === undefined ? [] : cell.unwritten.length > 0 ? cell.unwritten : cell.performers;
  const owners = new Set(doing.map(({ owner }) => owner));
  return {
    reason: cell?.reason ?? 'NOT_ASKED',
    parties: [...owners].map((row) => view.session.party(row).data.name),
    contract: deemed.contract === undefined ? undefined : contractName(snapshot, deemed.contract),
  };
}

function serverView(view: InstitutionView, deemed: DeemingServer): DeemedServer {
  const { session, analysis } = view;
  const { universe } = analysis.context;
  const shown = ({ row }: Node) => session.component(row);
  const duty = dutyOf(view, deemed);
  return {
    component: shown(deemed.server),
    answer: deemed.answer,
    performers: deemed.performers.map(shown),
    contract: deemed.contract === undefined ? undefined : session.contract(deemed.contract),
    document: deemed.document,
    why: { ja: deemedSentence(duty, 'ja'), en: deemedSentence(duty, 'en') },
    cells: deemed.cells.map(({ requirement, answer, reason, performers }) => {
      const key = at(universe.keys, requirement);
      return { key, requirement: session.requirementByKey(key), answer, reason, performers: performers.map(shown) };
    }),
    missing: missingSentences(view, deemed),
  };
}

/**
 * Whether an institution may use the edition of the guideline for outsourced maintenance alone (SEMANTICS.md section 9): server by
 * server what is in writing, which sentence is missing where, and whom to ask for it. In steps.
 */
export function* viewingDeeming(view: InstitutionView): Steps<DeemingView> {
  const { session, analysis } = view;
  yield* analysis.judging();
  const { applies, servers } = deem(session.model.compiled, analysis);
  yield;
  return {
    asOf: view.day,
    view,
    institution: session.party(view.row),
    applies: applies === 'YES',
    servers: yield* mapInSteps(servers, (server) => serverView(view, server)),
  };
}
