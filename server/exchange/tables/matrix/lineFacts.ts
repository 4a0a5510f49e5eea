import type { Line } from '../../../model/sheet.ts';
import { fingerprint, foldText } from '../mapping/fold.ts';
import type { ProposedChange } from '../mapping/target.ts';
import type { Statement } from './gather.ts';

/** What the consumer has to do as a row says it, with what the line has already. */
function dutiesOf({ unit, stance }: Statement, before: Line['duties'] = []): Line['duties'] {
  if (unit.duty === '' || (stance !== 'SHARED' && stance !== 'CONSUMER')) return before;
  const within = unit.within === '' ? {} : { within: { ja: unit.within } };
  const known = before.find(({ text }) => text !== undefined && foldText(text.ja) === foldText(unit.duty));
  if (known !== undefined) {
    const isSame = unit.within === '' || known.within?.ja === unit.within;
    return isSame ? before : before.map((duty) => (duty === known ? { ...duty, ...within } : duty));
  }
  return [...before, { id: `d-${fingerprint([unit.duty])}`, text: { ja: unit.duty }, ...within }];
}

/** What a row says beside the stance, on top of what a line says already; all that it is silent about stays. */
export function factsOf(statement: Statement, before?: Line): Partial<Line> {
  const { charge, accountable, remarks } = statement;
  const duties = dutiesOf(statement, before?.duties);
  const note = remarks.join('\n');
  return {
    ...(duties === undefined || duties.length === 0 ? {} : { duties }),
    ...(charge === undefined ? {} : { charge }),
    ...(accountable === undefined ? {} : { accountable }),
    ...(note === '' || note === before?.note?.ja ? {} : { note: { ja: note } }),
  };
}

/** The line with what a statement says besides the same stance; undefined where it says nothing new. */
export function amended(line: Line, statement: Statement): Line | undefined {
  const { stance, via } = statement;
  if (line.stance !== stance || (line.via !== via && via !== undefined)) return undefined;
  return { ...line, ...factsOf(statement, line) };
}

/** What else than its stance a line says that is shown among the changes. */
const SHOWN_FACTS = ['charge', 'accountable', 'duties', 'note'] as const;

const shownFact = (line: Line | undefined, fact: (typeof SHOWN_FACTS)[number]): string | undefined => {
  if (fact === 'note') return line?.note?.ja;
  if (fact !== 'duties') return line?.[fact];
  return line?.duties?.map(({ id, text, within }) => [text?.ja ?? id, within?.ja ?? ''].join(' ').trim()).join('、');
};

/** What a statement changes beside the stance, one change a fact. */
export function factChanges(change: ProposedChange, line: Line, before: Line | undefined): ProposedChange[] {
  return SHOWN_FACTS.flatMap((fact): ProposedChange[] => {
    const [was, is] = [shownFact(before, fact), shownFact(line, fact)];
    if (is === undefined || is === was) return [];
    const { before: _, ...rest } = change;
    return [{ ...rest, ...(was === undefined ? {} : { before: `${fact}: ${was}` }), after: `${fact}: ${is}` }];
  });
}
