import type { ReactNode } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import type { GapHeadFragment } from '../../api/generated/documents.ts';
import type { ContractAnswer, Ledger, Listed, ProposalAnswer } from '../../model/contracts/ledger.ts';
import { currentOf, type Series } from '../../model/contracts/series.ts';
import { isWithin, lastDayOf, nextDateOf, SOON_DAYS } from '../../model/contracts/term.ts';
import { type Bar, barsOf, holeBars, noticeAt, type Period, proposedBars } from '../../model/contracts/timeLine.ts';
import { moved, onScreen } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { SeverityBadge } from '../parts/Severity.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Bars } from './TimeLine.tsx';
import { nextWords, otherParty, proposalName, spanWords } from './words.ts';

/** What every row needs beside its own contract. */
export interface RowContext {
  readonly institution: string;
  readonly ledger: Ledger;
  readonly period: Period;
  readonly day: Day;
  /** The gaps around some components; undefined while the chain is not there. */
  readonly gapsOf: ((components: readonly string[]) => readonly GapHeadFragment[]) | undefined;
}

/** The cells that all rows have. */
export function Cells(props: {
  readonly about: ReactNode;
  readonly line: ReactNode;
  readonly words: string;
  readonly next: ReactNode;
  readonly annexes: ReactNode;
  readonly gaps: ReactNode;
}) {
  const { about, line, words, next, annexes, gaps } = props;
  const { t } = useText();
  const name = classNames('contracts', 'cellName');
  return (
    <>
      <th scope="row">{about}</th>
      <td className={classNames('contracts', 'lineCell')}>
        {line}
        <span className={classNames('contracts', 'words')}>{words}</span>
      </td>
      <td>{next}</td>
      <td>
        <span className={name}>{t.contracts.annexes}</span> {annexes}
      </td>
      <td>
        {gaps === '' ? null : <span className={name}>{t.contracts.gaps}</span>} {gaps}
      </td>
    </>
  );
}

function Gaps({ contract, context }: { readonly contract: ContractAnswer; readonly context: RowContext }) {
  const { t } = useText();
  const place = usePlace();
  if (context.gapsOf === undefined) return null;
  const gaps = context.gapsOf(contract.covers.map(({ key }) => key));
  const [worst] = gaps;
  if (worst === undefined) return <>{t.contracts.noGaps}</>;
  const target = onScreen(place, 'gaps', { party: otherParty(contract, context.institution).key, everyone: true });
  return (
    <a {...linkTo(target)} className={classNames('contracts', 'gapCount')}>
      <SeverityBadge severity={worst.severity} /> {t.contracts.count(gaps.length)}
    </a>
  );
}

function Annexes({ annexes }: Pick<ContractAnswer, 'annexes'>) {
  const { t } = useText();
  const [first] = annexes;
  const old = annexes.filter(({ isInForce }) => !isInForce).length;
  if (first === undefined) return <>{t.contracts.noAnnex}</>;
  const versions = [...new Set(annexes.map(({ sheetVersion }) => t.contracts.versionNow(sheetVersion)))];
  return (
    <>
      {t.dots(versions)}
      {old === 0 ? null : <small>{t.contracts.versionOld(old)}</small>}
    </>
  );
}

/** The holes after the contracts of a row. */
const holesIn = (series: Series<Listed>, { ledger, period, day }: RowContext): Bar[] =>
  ledger.holes
    .filter(({ before }) => series.some(({ key }) => key === before))
    .flatMap((hole) => holeBars(hole, period, day))
    .filter((bar, at, all) => all.findIndex((one) => one.at === bar.at) === at);

/** A proposal without an answer, as a link with what there is to do. */
function Waiting({ proposal }: { readonly proposal: ProposalAnswer }) {
  const { t, day } = useText();
  const place = usePlace();
  return (
    <a {...linkTo(moved(place, { proposal: proposal.key }))}>
      {proposal.mayAnswer ? t.contracts.answerIt : t.contracts.waiting}
      <small>{t.contracts.proposedOn(day(proposal.on))}</small>
    </a>
  );
}

/** The contracts of two parties about the same things, one after the other. */
export function ContractRow({ series, context }: { readonly series: Series<Listed>; readonly context: RowContext }) {
  const saying = useText();
  const { t, name } = saying;
  const place = usePlace();
  const { day, period, institution, ledger } = context;
  const current = currentOf(series, day);
  const { contract } = current;
  const next = nextDateOf(current, day);
  const words = nextWords(next, current, saying);
  const proposals = series.flatMap(({ key }) => ledger.proposedFor.get(key) ?? []);
  const notices = series.flatMap((one) => noticeAt(one, period) ?? []);
  const last = lastDayOf(current);
  const isWithout = ledger.holes.some(({ before, to }) => to === undefined && before === current.key);
  return (
    <tr data-contract={contract.key}>
      <Cells
        about={
          <a {...linkTo(moved(place, { contract: contract.key }))} data-row>
            <b>{name(otherParty(contract, institution).name)}</b>
            <small>{name(contract.name)}</small>
          </a>
        }
        line={
          <Bars
            period={period}
            day={day}
            bars={[...series.flatMap((one) => barsOf(one, period, day)), ...holesIn(series, context)]}
            notices={notices}
          />
        }
        words={`${spanWords(current.startsOn, last, saying)}${current.renewal === 'AUTOMATIC' && last === undefined ? ` ${t.chain.renewed}` : ''}`}
        next={
          <>
            <b className={classNames('contracts', isWithin(next, SOON_DAYS) && 'soon')}>{words.date}</b>
            {words.note === '' ? null : <small>{words.note}</small>}
            {isWithout ? <small className={classNames('contracts', 'soon')}>{t.contracts.noNext}</small> : null}
            {proposals.map((proposal) => (
              <Waiting key={proposal.key} proposal={proposal} />
            ))}
          </>
        }
        annexes={<Annexes annexes={contract.annexes} />}
        gaps={<Gaps contract={contract} context={context} />}
      />
    </tr>
  );
}

/** A contract that is only proposed. */
export function ProposalRow({
  proposal,
  context,
}: {
  readonly proposal: ProposalAnswer;
  readonly context: RowContext;
}) {
  const saying = useText();
  const { t, name } = saying;
  const place = usePlace();
  const { contract } = proposal;
  const { period, day, institution } = context;
  return (
    <tr data-proposal={proposal.key}>
      <Cells
        about={
          <a {...linkTo(moved(place, { proposal: proposal.key }))} data-row>
            <b>{name(otherParty(contract, institution).name)}</b>
            <small>{proposalName(proposal, saying)}</small>
          </a>
        }
        line={<Bars period={period} day={day} bars={proposedBars(contract, period)} />}
        words={`${t.contracts.legend.proposed} ${spanWords(contract.startsOn, lastDayOf(contract), saying)}`}
        next={<Waiting proposal={proposal} />}
        annexes={
          contract.annexes.length === 0
            ? t.contracts.noAnnex
            : t.dots([...new Set(contract.annexes.map(({ sheetVersion }) => t.contracts.versionNow(sheetVersion)))])
        }
        gaps=""
      />
    </tr>
  );
}
