import { addDays, type Day, daysBetween } from '../../../schema/calendar/day.ts';
import { type Ledger, type Notice, noticesOf } from '../../model/contracts/ledger.ts';
import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { type Saying, useText } from '../state/useText.ts';
import { firstOf, proposalName } from './words.ts';

/** What a box says: of what kind it is, the sentence, and where one goes from there. */
interface Box {
  readonly name: string;
  readonly sentence: string;
  readonly way: string;
  readonly to: { readonly contract?: string | undefined; readonly proposal?: string; readonly edit?: true };
}

function holeBox(
  notice: Extract<Notice, { readonly hole: unknown }>,
  nameOf: (component: string) => string,
  day: Day,
  saying: Saying,
): Box {
  const { t, day: say } = saying;
  const c = t.contracts;
  const { from, to, components, after, before } = notice.hole;
  const what = firstOf(components.map(nameOf), saying);
  const days = daysBetween(from, addDays(to ?? day, 1));
  const sentence =
    to === undefined
      ? c.holeNowIs(what, say(from), days)
      : notice.kind === 'holeAhead'
        ? c.holeAheadIs(what, say(from), say(to), days)
        : c.holeNowUntil(what, say(from), say(to));
  return after === undefined
    ? { name: c[notice.kind], sentence, way: c.toContract, to: { contract: before } }
    : { name: c[notice.kind], sentence, way: c.toNext, to: { contract: after, edit: true } };
}

function boxOf(notice: Notice, nameOf: (component: string) => string, day: Day, saying: Saying): Box {
  const { t, name, day: say } = saying;
  const c = t.contracts;
  if ('hole' in notice) return holeBox(notice, nameOf, day, saying);
  if ('proposal' in notice) {
    const { proposal } = notice;
    const sentence = c.proposalIs(name(proposal.by.name), say(proposal.on), proposalName(proposal, saying));
    return { name: c.proposal, sentence, way: c.toProposal, to: { proposal: proposal.key } };
  }
  const what = name(notice.contract.name);
  const isNotice = notice.kind === 'notice';
  return {
    name: isNotice ? c.notice : c.endsSoon,
    sentence: isNotice ? c.noticeIs(what, say(notice.on)) : c.endsIs(what, say(notice.on)),
    way: c.toContract,
    to: { contract: notice.contract.key },
  };
}

/** At most three things to look at, what can still be prevented first; nothing where there is none. */
export function Notices(props: { readonly ledger: Ledger; readonly day: Day; readonly mayWrite: boolean }) {
  const { ledger, day, mayWrite } = props;
  const saying = useText();
  const place = usePlace();
  const names = new Map(
    ledger.bought.flat().flatMap(({ contract }) => contract.covers.map((one) => [one.key, saying.name(one.name)])),
  );
  const notices = noticesOf(ledger, day);
  if (notices.length === 0) return null;
  return (
    <ul className={classNames('contracts', 'notices')} aria-label={saying.t.contracts.soon}>
      {notices.map((notice) => {
        const { name, sentence, way, to } = boxOf(notice, (key) => names.get(key) ?? key, day, saying);
        const target = mayWrite ? to : { ...to, edit: undefined };
        return (
          <li key={sentence} data-notice={notice.kind}>
            <span className={classNames('contracts', 'noticeName')}>
              <Icon name="clock" /> {name}
            </span>
            <b>{sentence}</b>
            <a {...linkTo(moved(place, target))}>{way}</a>
          </li>
        );
      })}
    </ul>
  );
}
