import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import type { ChainAnswer } from '../../model/answers.ts';
import { gapsAround } from '../../model/contracts/contractGaps.ts';
import { type ContractsAnswer, type Ledger, ledgerOf } from '../../model/contracts/ledger.ts';
import { fiscalYearOf, periodFrom, yearIn } from '../../model/contracts/timeLine.ts';
import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { Empty } from '../parts/States.tsx';
import { linkTo, move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Notices } from './Notices.tsx';
import { RevealedRow } from './RevealedRow.tsx';
import { ContractRow, ProposalRow, type RowContext } from './Row.tsx';
import { BarLegend, Scale } from './TimeLine.tsx';

/** ↑ and ↓ go from row to row; Enter opens, as everywhere. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-row]')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  next.focus();
  event.preventDefault();
}

function Group(props: { readonly title: string; readonly note: string; readonly children: ReactNode }) {
  return (
    <tbody>
      <tr className={classNames('contracts', 'group')}>
        <th colSpan={5} scope="rowgroup">
          {props.title} <small>{props.note}</small>
        </th>
      </tr>
      {props.children}
    </tbody>
  );
}

function headingOf({ holes, toAnswer, notices, ends }: Ledger): readonly ('holes' | 'toAnswer' | 'notices' | 'ends')[] {
  const counted = { holes: holes.length, toAnswer: toAnswer.length, notices, ends };
  return (['holes', 'toAnswer', 'notices', 'ends'] as const).filter((name) => counted[name] > 0);
}

function Years({ year }: { readonly year: number }) {
  const { t } = useText();
  const go = (by: number) => move({ year: String(year + by) }, 'replace');
  return (
    <fieldset className={classNames('contracts', 'years')} aria-label={t.contracts.years}>
      <button type="button" className={classNames('controls', 'button', 'buttonSmall')} onClick={() => go(-1)}>
        <Icon name="left" /> {t.contracts.earlier}
      </button>
      <button type="button" className={classNames('controls', 'button', 'buttonSmall')} onClick={() => go(1)}>
        {t.contracts.later} <Icon name="right" />
      </button>
    </fieldset>
  );
}

/** The contracts of an institution as a list and a time line in one, with what to look at above it. */
export function List(props: {
  readonly answer: ContractsAnswer;
  readonly chain: ChainAnswer | undefined;
  readonly day: Day;
  /** Whether the viewer may write contracts of this institution, on this day. */
  readonly mayWrite: boolean;
  /** Why not, in words; undefined where it may. */
  readonly whyNot: string | undefined;
  /** Whether a new contract has been begun and not saved. */
  readonly hasDraft: boolean;
  /** What else one may do with the list. */
  readonly actions: ReactNode;
  /** What has been done last. */
  readonly children: ReactNode;
}) {
  const { answer, chain, day, mayWrite, whyNot, hasDraft, actions, children } = props;
  const { t } = useText();
  const place = usePlace();
  const ledger = useMemo(() => ledgerOf(answer, chain, day), [answer, chain, day]);
  const year = yearIn(place.year ?? '') ?? fiscalYearOf(day);
  const period = periodFrom(year);
  const c = t.contracts;
  const counts = {
    holes: c.holes(ledger.holes.length),
    toAnswer: c.toAnswer(ledger.toAnswer.length),
    notices: c.notices(ledger.notices),
    ends: c.ends(ledger.ends),
  };
  const context: RowContext = {
    institution: answer.key,
    ledger,
    period,
    day,
    gapsOf: chain === undefined ? undefined : (components) => gapsAround(chain, components),
  };
  const { totalCount, nodes } = answer.contracts;
  // Days without a contract are not known before the chain is there.
  const said = headingOf(ledger).map((name) => counts[name]);
  const isEmpty = nodes.length + ledger.proposedNew.length === 0;
  return (
    <>
      <div className={classNames('contracts', 'head')}>
        <h1>{isEmpty ? c.none : said.length === 0 && chain === undefined ? c.title : c.heading(said)}</h1>
        {actions}
        {mayWrite ? (
          <a
            {...linkTo(moved(place, { contract: undefined, edit: true }))}
            className={classNames('controls', 'button', 'buttonPrimary')}
          >
            <Icon name="plus" /> {hasDraft ? c.goOn : c.register}
          </a>
        ) : null}
      </div>
      {children}
      {whyNot === undefined ? null : <p className={classNames('screen', 'lead')}>{whyNot}</p>}
      {isEmpty ? (
        <Empty title={c.none}>
          <p>{c.noneBody}</p>
        </Empty>
      ) : (
        <>
          <Notices ledger={ledger} day={day} mayWrite={mayWrite} />
          <Years year={year} />
          <table className={classNames('contracts', 'table')} onKeyDown={walk}>
            <caption className={classNames('utility', 'visuallyHidden')}>{c.title}</caption>
            <thead>
              <tr>
                <th scope="col">{c.party}</th>
                <th scope="col" className={classNames('contracts', 'lineCell')}>
                  <span className={classNames('utility', 'visuallyHidden')}>{c.term}</span>
                  <Scale period={period} day={day} />
                </th>
                <th scope="col">{c.next}</th>
                <th scope="col">{c.annexes}</th>
                <th scope="col">{c.gaps}</th>
              </tr>
            </thead>
            <Group title={c.bought} note={c.countOf(ledger.bought.flat().length, ledger.proposedNew.length)}>
              {ledger.proposedNew.map((proposal) => (
                <ProposalRow key={proposal.key} proposal={proposal} context={context} />
              ))}
              {ledger.bought.map((series) => (
                <ContractRow key={series[0].key} series={series} context={context} />
              ))}
            </Group>
            {ledger.sold.length === 0 ? null : (
              <Group title={c.sold} note={c.countOf(ledger.sold.flat().length, 0)}>
                {ledger.sold.map((series) => (
                  <ContractRow key={series[0].key} series={series} context={context} />
                ))}
              </Group>
            )}
            {ledger.revealed.length === 0 || chain === undefined ? null : (
              <Group title={c.revealed} note={c.revealedNote}>
                {ledger.revealed.map((one) => (
                  <RevealedRow
                    key={`${one.contract.key} ${one.party}`}
                    revealed={one}
                    chain={chain}
                    context={context}
                  />
                ))}
              </Group>
            )}
          </table>
          {nodes.length < totalCount ? <p>{c.first(nodes.length, totalCount)}</p> : null}
          <BarLegend />
        </>
      )}
    </>
  );
}
