import type { ReferenceOptions } from './analyse.ts';
import { cellFindings } from './analyse.ts';
import { live } from './cells.ts';
import type { Context } from './context.ts';
import { createContext } from './context.ts';
import { isInForce, reach } from './contracts.ts';
import { byCodeUnits } from './gaps.ts';
import { line, lineOnSheet } from './lines.ts';
import {
  component,
  joinDocuments,
  layersOf,
  meet,
  type NamedRequirement,
  owner,
  serviceOf,
  suppliersOf,
} from './model.ts';
import type { CellVerdict } from './results.ts';
import type { Contract, ModelDocument, Stance } from './types.ts';
import { verdictForDeeming } from './verdicts.ts';

type Answer = 'YES' | 'NO' | 'UNCLEAR';

/** What is answered for one server; `contract` and `document` "both only with YES". */
export interface DeemedServer {
  readonly component: string;
  readonly answer: Answer;
  readonly performers: readonly string[];
  readonly contract?: string;
  readonly document?: string;
}

/** SEMANTICS.md section 9: may the edition for outsourced maintenance be used alone? `why`, which is for people, is left out. */
export interface Deeming {
  readonly applies: 'YES' | 'NO';
  readonly servers: readonly DeemedServer[];
}

/** The answer for one institution of some documents. Throws where it is not there. */
export function deemingReference(
  documents: readonly ModelDocument[],
  institution: string,
  { asOf }: Pick<ReferenceOptions, 'asOf'>,
): Deeming {
  const model = joinDocuments(documents);
  const party = model.parties.get(institution);
  if (party === undefined) throw new Error(`no institution ${institution}`);
  const context = createContext(model, party, asOf, true);
  const onCells = cellFindings(context);
  const servers = serversOf(context).map((s) =>
    answerFor(context, s, (r) => verdictForDeeming(context, onCells, s, r)),
  );
  // "applies is YES iff there is a server and each answers YES."
  const isSo = servers.length > 0 && servers.every(({ answer }) => answer === 'YES');
  return { applies: isSo ? 'YES' : 'NO', servers };
}

/** *Servers of I*, by id. */
function serversOf(context: Context): readonly string[] {
  const { model, institution, chain } = context;
  const own = chain.filter((c) => owner(model, c) === institution.id);
  const reached = own.flatMap((c) => suppliersOf(model, c).map((u) => serviceOf(model, u) ?? u));
  const near = new Set([...own, ...reached]);
  return chain
    .filter((c) => {
      const { kind, traits = [] } = component(model, c);
      if (kind === 'TERMINAL') return own.includes(c) && traits.includes('stand-alone');
      return (
        near.has(c) &&
        ['ON_PREMISES', 'SAAS', 'PAAS', 'IAAS'].includes(kind) &&
        meet(layersOf(model, c), ['platform', 'application']) &&
        !meet(traits, ['client-only', 'no-medical-data'])
      );
    })
    .toSorted(byCodeUnits);
}

/** What one requirement answers, who performs it, and the contracts that put each performer in writing. */
interface OneAnswer {
  readonly r: NamedRequirement;
  readonly answer: Answer;
  readonly performers: readonly string[];
}

function answerFor(context: Context, s: string, verdictOf: (r: NamedRequirement) => CellVerdict): DeemedServer {
  const answers = context.requirements
    .filter((r) => r.updates === true && r.phases.includes('normal'))
    .filter((requirement) => live(context, { component: s, requirement, phase: 'normal' }))
    .map((r): OneAnswer => {
      const { verdict, performers } = verdictOf(r);
      return { r, answer: answerOf(context, s, r, verdict, performers), performers };
    });
  const performers = [...new Set(answers.flatMap((one) => one.performers))].sort(byCodeUnits);
  const answer = worst(answers.map((one) => one.answer));
  return {
    component: s,
    answer,
    performers,
    ...(answer === 'YES' ? inWritingOf(context, s, answers, performers) : {}),
  };
}

/** "With several r the worst counts (NO, then UNCLEAR, then YES); with none … the server is UNCLEAR." */
function worst(answers: readonly Answer[]): Answer {
  if (answers.includes('NO')) return 'NO';
  return answers.length === 0 || answers.includes('UNCLEAR') ? 'UNCLEAR' : 'YES';
}

function answerOf(
  context: Context,
  s: string,
  r: NamedRequirement,
  verdict: CellVerdict['verdict'],
  performers: readonly string[],
): Answer {
  const { model, institution } = context;
  const owners = performers.map((x) => owner(model, x));
  if (verdict === 'GAP' || (verdict === 'COVERED' && owners.includes(institution.id))) return 'NO';
  if (verdict !== 'COVERED') return 'UNCLEAR';
  const areVendors = owners.every((party) => model.parties.get(party)?.type === 'VENDOR');
  return areVendors && performers.every((x) => writers(context, s, r, x).length > 0) ? 'YES' : 'UNCLEAR';
}

/**
 * The contracts by which performer x is *in writing*: "some contract in force with customer I, whose reach contains x or that covers
 * s, either annexes a published version of x's sheet whose line for (r, normal) says SELF or SHARED, or of s's, where a vendor owns
 * s, whose line for it says SUPPLIER; or lists among its `documents`, under a title in either language, the very document that
 * line(x, r, normal) names as its `source`".
 */
function writers(context: Context, s: string, r: NamedRequirement, x: string): readonly Contract[] {
  const { model, institution, day } = context;
  const isVendors = model.parties.get(owner(model, s))?.type === 'VENDOR';
  const source = line(context, x, r, 'normal')?.statement.source?.document;
  return model.contracts
    .filter((contract) => contract.customer === institution.id && isInForce(contract, day))
    .filter((contract) => reach(context, contract, day).has(x) || contract.covers.includes(s))
    .filter(
      (contract) =>
        annexesSaying(context, contract, x, r, ['SELF', 'SHARED']) ||
        (isVendors && annexesSaying(context, contract, s, r, ['SUPPLIER'])) ||
        (source !== undefined && titlesOf(contract).includes(source)),
    );
}

const titlesOf = ({ documents = [] }: Contract): readonly string[] =>
  documents.flatMap(({ title }) => [title?.ja, title?.en].filter((text) => text !== undefined));

/** Whether a contract annexes a published version (of whatever date) of a component's sheet whose line for (r, normal) says one of these. */
function annexesSaying(
  { model }: Context,
  { annexes = [] }: Contract,
  c: string,
  r: NamedRequirement,
  stances: readonly Stance[],
): boolean {
  const versions = annexes.filter((annex) => annex.component === c).map(({ sheetVersion }) => sheetVersion);
  return (model.sheets.get(c) ?? [])
    .filter(
      ({ version, publishedOn }) => version !== undefined && versions.includes(version) && (publishedOn ?? '') !== '',
    )
    .some((sheet) => {
      const said = lineOnSheet(model, sheet, r, 'normal');
      return said !== undefined && stances.includes(said.stance);
    });
}

/**
 * "`contract`: the least id among those that put the least performer in writing for the least r that it performs, `document`: the
 * `source.document` of its line for that r".
 */
function inWritingOf(
  context: Context,
  s: string,
  answers: readonly OneAnswer[],
  [x]: readonly string[],
): Pick<DeemedServer, 'contract' | 'document'> {
  const first = answers
    .filter(({ performers }) => x !== undefined && performers.includes(x))
    .toSorted((one, other) => byCodeUnits(one.r.key, other.r.key))[0];
  if (x === undefined || first === undefined) return {};
  const [contract] = writers(context, s, first.r, x)
    .map(({ id }) => id)
    .toSorted(byCodeUnits);
  const document = line(context, x, first.r, 'normal')?.statement.source?.document;
  return { ...(contract === undefined ? {} : { contract }), ...(document === undefined ? {} : { document }) };
}
