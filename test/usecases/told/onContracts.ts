import type { RuleId } from '../../../server/model/rules.ts';
import { PHASES } from '../../../server/model/vocabulary.ts';
import type { Context } from '../../reference/context.ts';
import { addDays, unboundAhead } from '../../reference/contract-rules.ts';
import { bindersOf, bound, hasEnded, isInForce, reach } from '../../reference/contracts.ts';
import { inForceSheet } from '../../reference/lines.ts';
import { linksBetween, owner } from '../../reference/model.ts';
import type { Contract, Sheet, SheetLine } from '../../reference/types.ts';
import { differs, type Told, type Untruths } from './told.ts';

type CheckOf = (told: Told) => Untruths;

/** The last day on which a contract is in force; undefined where none is set. */
function lastDay({ endsOn, renewal, terminatedOn }: Contract): string | undefined {
  const ends = renewal === 'AUTOMATIC' ? undefined : endsOn;
  if (ends === undefined || terminatedOn === undefined) return ends ?? terminatedOn;
  return ends < terminatedOn ? ends : terminatedOn;
}

const linksOf = ({ context, gap }: Told) => linksBetween(context.model, gap.consumer ?? '', gap.supplier ?? '');

const unboundOn = (told: Told, day: string) => linksOf(told).filter((link) => !bound(told.context, link, day));

/** The first day after a day on which every link of the pair is bound: only days of change can be the first. */
function boundFrom(told: Told, after: string): string | undefined {
  const { contracts } = told.context.model;
  const ends = contracts.flatMap((contract) => lastDay(contract) ?? []).map((day) => addDays(day, 1));
  const days = [...new Set([...contracts.map(({ startsOn }) => startsOn), ...ends])].filter((day) => day > after);
  return days.sort().find((day) => unboundOn(told, day).length === 0);
}

const expired: CheckOf = (told) => {
  const { context, names, explanation } = told;
  const { facts } = explanation;
  const binders = unboundOn(told, context.day).flatMap((link) => bindersOf(context, link, context.day, hasEnded));
  const lasts = binders.map((contract) => lastDay(contract) ?? '');
  const latest = lasts.sort().at(-1);
  const named = binders.some((k) => names.contract(k.id) === facts.K?.ja && lastDay(k) === facts.date);
  const again = boundFrom(told, context.day);
  return [
    !named && `${facts.K?.ja} did not bind the link until ${facts.date}`,
    differs('the last day', facts.date, latest),
    differs(
      'bound again',
      [facts.variant, facts.boundAgain],
      again ? ['FOLLOWED', again] : ['NOTHING_FOLLOWS', undefined],
    ),
  ];
};

const expiring: CheckOf = (told) => {
  const { context, names, gap, explanation } = told;
  const { facts } = explanation;
  const hole = unboundAhead(context, gap.consumer ?? '', gap.supplier ?? '');
  if (hole === undefined) return ['there is no hole'];
  const before = addDays(hole.from, -1);
  const ending = unboundOn(told, hole.from)
    .flatMap((link) => bindersOf(context, link, before, isInForce))
    .filter((contract) => lastDay(contract) === before);
  const ends = facts.variant !== 'REACH_ENDS';
  return [
    differs('a contract ends', ends, ending.length > 0),
    differs('the day', facts.date, ends ? before : hole.from),
    ends && !ending.some(({ id }) => names.contract(id) === facts.K?.ja) && `${facts.K?.ja} does not end there`,
    differs('bound again', facts.boundAgain, hole.boundAgain),
    ends && differs('followed', facts.variant, hole.boundAgain === undefined ? 'NOTHING_FOLLOWS' : 'FOLLOWED'),
  ];
};

const subcontractor: CheckOf = ({ context, names, gap, explanation }) => {
  const { facts } = explanation;
  const contract = context.model.contracts.find(({ id }) => id === gap.contract);
  if (contract === undefined) return [`no contract ${gap.contract}`];
  const behind = [...reach(context, contract, context.day)].filter(
    (u) => !contract.covers.includes(u) && owner(context.model, u) === gap.party,
  );
  return [
    differs('the contract', facts.K?.ja, names.contract(contract.id)),
    differs('its supplier', facts.V?.name.ja, names.party(contract.supplier)),
    differs('the subcontractor', facts.U?.name.ja, names.party(gap.party ?? '')),
    differs('its components', facts.us?.map(({ ja }) => ja).sort(), behind.map(names.component).sort()),
  ];
};

const sorted = (values: readonly unknown[] | undefined): string[] => [...new Set((values ?? []).map(plainText))].sort();

/** A value as text, whatever the order of its fields and the blanks at the ends of its texts; what is empty says nothing. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.trim());
  if (Array.isArray(value)) return `[${sorted(value).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const said = Object.entries(value).filter(([, field]) => !(Array.isArray(field) && field.length === 0));
  return `{${sorted(said.map(([name, field]) => `${name}: ${plainText(field)}`)).join()}}`;
}

/** What a line says of one phase, or nothing. */
const saidOn = ({ phases = [], ...rest }: SheetLine, phase: string): string[] =>
  phases.length === 0 || phases.some((each) => each === phase) ? [`${phase} ${plainText(rest)}`] : [];

/** The lines of the later sheet that say what the earlier one does not, or the other way round; one said again counts once. */
function linesThatDiffer({ requirements }: Context['model'], before: Sheet, after: Sheet): number {
  const [old, now] = [before.lines ?? [], after.lines ?? []];
  const keys = new Set([...old, ...now].map(({ requirement }) => requirement));
  return [...keys].reduce((sum, key) => {
    const phases: readonly string[] = requirements.get(key)?.phases ?? PHASES;
    const of = (lines: readonly SheetLine[]) =>
      lines.filter((line) => line.requirement === key).map((line) => phases.flatMap((phase) => saidOn(line, phase)));
    const apart = (lines: string[][], others: string[][]) =>
      lines.filter((line) => line.some((statement) => !others.flat().includes(statement))).length;
    const [was, is] = [of(old), of(now)];
    return sum + Math.max(apart(was, is), apart(is, was));
  }, 0);
}

const annex: CheckOf = ({ context, names, gap, explanation }) => {
  const { facts } = explanation;
  const contract = context.model.contracts.find(({ id }) => id === gap.contract);
  const current = inForceSheet(context, gap.component ?? '');
  if (contract === undefined || current === undefined) return ['no contract or no sheet'];
  const annexed = (contract.annexes ?? [])
    .filter(({ component }) => component === gap.component)
    .flatMap(({ component, sheetVersion }) =>
      (context.model.sheets.get(component) ?? []).filter(({ version }) => version === sheetVersion),
    )
    .sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1));
  const [newest] = annexed;
  return [
    differs('the contract', facts.K?.ja, names.contract(contract.id)),
    differs('the component', facts.u?.ja, names.component(gap.component ?? '')),
    differs('the version in force', facts.newVersion, current.version),
    newest !== undefined && differs('the newest annexed version', facts.oldVersion, newest.version),
    newest !== undefined && differs('lines that differ', facts.n, linesThatDiffer(context.model, newest, current)),
  ];
};

/** What the facts of rules about links and contracts say. */
export const ON_CONTRACTS: Readonly<Partial<Record<RuleId, CheckOf>>> = {
  UNCONTRACTED_LINK: () => [],
  CONTRACT_EXPIRED: expired,
  CONTRACT_EXPIRING: expiring,
  SUBCONTRACT_PROHIBITED: subcontractor,
  SUBCONTRACT_UNCONSENTED: subcontractor,
  SHEET_NOT_ANNEXED: annex,
  SHEET_DRIFT: annex,
};
