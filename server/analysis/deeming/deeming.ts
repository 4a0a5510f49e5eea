import { at, byteAt, flagAt, intAt } from '../../model/snapshot/at.ts';
import { PHASES } from '../../model/vocabulary.ts';
import type { Analysis } from '../analyse.ts';
import { hasBit } from '../bits.ts';
import { isKind, type Node } from '../chain.ts';
import type { Compiled, CompiledUniverse } from '../compile.ts';
import { SHARED } from '../statements/statements.ts';
import { followAnswer, verdictAt } from '../verdicts/verdicts.ts';
import { serversOf } from './servers.ts';
import { contractsInWriting, documentBehind } from './writing.ts';

/** Whether a contract says in writing that a vendor applies security updates; in doubt it does not. */
export type DeemingAnswer = 'YES' | 'NO' | 'UNCLEAR';

/** Why a server is answered so, for one requirement. */
export type DeemingReason =
  /** In writing. */
  | 'WRITTEN'
  /** The institution does it itself. */
  | 'OWN'
  /** No party does it. */
  | 'GAP'
  /** A vendor does it, but no contract of the institution says so. */
  | 'UNWRITTEN'
  /** Another institution does it. */
  | 'OTHER_INSTITUTION'
  /** The cell is excluded. */
  | 'EXCLUDED';

/** How one requirement about updates stands at a server. */
export interface DeemingCell {
  /** Index into the universe. */
  readonly requirement: number;
  readonly answer: DeemingAnswer;
  readonly reason: DeemingReason;
  /** By id. */
  readonly performers: readonly Node[];
  /** The performers whom no contract puts in writing (UNWRITTEN). */
  readonly unwritten: readonly Node[];
}

/** What is answered for one server. */
export interface DeemingServer {
  readonly server: Node;
  readonly answer: DeemingAnswer;
  /** Over all requirements, by id. */
  readonly performers: readonly Node[];
  /** Contract row and document that say so; only with YES. */
  readonly contract: number | undefined;
  readonly document: string | undefined;
  /** By requirement; empty: no requirement about updates applies to it. */
  readonly cells: readonly DeemingCell[];
}

/** May the edition for outsourced maintenance be used alone? */
export interface Deeming {
  readonly applies: 'YES' | 'NO';
  /** By id. */
  readonly servers: readonly DeemingServer[];
}

const NORMAL = PHASES.indexOf('normal');
const ORDER: readonly DeemingAnswer[] = ['NO', 'UNCLEAR', 'YES'];

const byId = (nodes: Iterable<Node>): Node[] => [...new Set(nodes)].sort((a, b) => a.index - b.index);

/** The cells in normal times of the requirements to apply security updates, by requirement. */
function updateCells({ context }: Analysis): number[] {
  const { universe } = context;
  return universe.requirements.flatMap(({ updates }, requirement) => {
    if (updates !== true) return [];
    const end = intAt(universe.firstCell, requirement + 1);
    for (let cell = intAt(universe.firstCell, requirement); cell < end; cell += 1) {
      if (byteAt(universe.phaseOfCell, cell) === NORMAL) return [cell];
    }
    return [];
  });
}

/** Who does what a cell asks; a gap where no party does. What a SaaS leaves to its users is about their own devices. */
function doneBy(analysis: Analysis, server: Node, cell: number): { verdict: string; performers: readonly Node[] } {
  const answers = analysis.answers();
  const shared = analysis.context.nodes[server.index]?.position.stances[SHARED];
  if (isKind(server, 'SAAS') && hasBit(shared, cell) && !hasBit(answers[server.index]?.blocked, cell)) {
    return { verdict: 'COVERED', performers: [server] };
  }
  const verdict = verdictAt(analysis.verdicts(), server, cell);
  return { verdict, performers: verdict === 'COVERED' ? byId(followAnswer(answers, server, cell).performers) : [] };
}

function answerCell(analysis: Analysis, within: CompiledUniverse, server: Node, cell: number): DeemingCell {
  const { context } = analysis;
  const requirement = intAt(context.universe.requirementOfCell, cell);
  const { verdict, performers } = doneBy(analysis, server, cell);
  const say = (answer: DeemingAnswer, reason: DeemingReason, unwritten: readonly Node[] = []): DeemingCell => ({
    requirement,
    answer,
    reason,
    performers,
    unwritten,
  });
  if (verdict === 'GAP') return say('NO', 'GAP');
  if (verdict === 'EXCLUDED') return say('UNCLEAR', 'EXCLUDED');
  if (performers.some(({ owner }) => owner === context.institution)) return say('NO', 'OWN');
  if (performers.some(({ owner }) => flagAt(context.snapshot.parties.isInstitution, owner))) {
    return say('UNCLEAR', 'OTHER_INSTITUTION');
  }
  const unwritten = performers.filter(
    (performer) => contractsInWriting(context, within, { server, performer, cell }).length === 0,
  );
  return unwritten.length > 0 ? say('UNCLEAR', 'UNWRITTEN', unwritten) : say('YES', 'WRITTEN');
}

/** The contract and document that put the least performer in writing, for the least requirement that it performs. */
function writingOf(
  { context }: Analysis,
  within: CompiledUniverse,
  server: Node,
  cells: readonly { readonly cell: number; readonly performers: readonly Node[] }[],
): Pick<DeemingServer, 'contract' | 'document'> {
  const [performer] = byId(cells.flatMap(({ performers }) => performers));
  const first = cells.find(({ performers }) => performer !== undefined && performers.includes(performer));
  if (performer === undefined || first === undefined) return { contract: undefined, document: undefined };
  const [contract] = contractsInWriting(context, within, { server, performer, cell: first.cell });
  return { contract, document: documentBehind(context, performer, first.cell) };
}

function answerServer(analysis: Analysis, within: CompiledUniverse, server: Node): DeemingServer {
  const live = analysis.verdicts().live[server.index];
  const asked = updateCells(analysis).filter((cell) => hasBit(live, cell));
  const cells = asked.map((cell) => answerCell(analysis, within, server, cell));
  const answer = ORDER.find((one) => cells.some((cell) => cell.answer === one)) ?? 'UNCLEAR';
  const performing = cells.map(({ performers }, i) => ({ cell: at(asked, i), performers }));
  return {
    server,
    answer,
    performers: byId(cells.flatMap(({ performers }) => performers)),
    ...(answer === 'YES'
      ? writingOf(analysis, within, server, performing)
      : { contract: undefined, document: undefined }),
    cells,
  };
}

/**
 * Whether a contract says in writing, for each server of an institution, that a vendor applies security updates: then the edition of
 * the guideline for outsourced maintenance may be used alone (SEMANTICS.md section 9).
 */
export function deem(compiled: Compiled, analysis: Analysis): Deeming {
  const { snapshot, institution } = analysis.context;
  const within = compiled.universe(
    intAt(snapshot.parties.adopts, institution),
    intAt(snapshot.parties.facilityType, institution),
  );
  const servers = serversOf(compiled, analysis.context).map((server) => answerServer(analysis, within, server));
  const applies = servers.length > 0 && servers.every(({ answer }) => answer === 'YES');
  return { applies: applies ? 'YES' : 'NO', servers };
}
