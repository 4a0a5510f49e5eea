import { serviceNeeds } from '../../../analysis/contracts/levels.ts';
import { type LateNotice, lateNotices, tellingLate } from '../../../analysis/notice/late.ts';
import { leastOf } from '../../../model/numbers.ts';
import { readComponent, readContract } from '../../../model/snapshot/snapshot.ts';
import { changeContract } from './contractRemedies.ts';
import { type Draft, draft, type Ground } from './draft.ts';
import { acceptLevel, termsWith } from './levelRemedies.ts';

const TERM = 'incidentNoticeHours';

/** What is agreed where no usage needs it sooner: a day. */
const USUAL_HOURS = 24;

/** The contract that is silent says within how many hours it tells. */
export function remedySilence(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const { contract } = finding;
  if (contract === undefined) return [];
  const needed = leastOf([
    USUAL_HOURS,
    ...serviceNeeds(context).flatMap((need) => (need.term === TERM ? [need.needed] : [])),
  ]);
  const terms = termsWith(readContract(context.snapshot, contract).terms, TERM, needed);
  return [changeContract(ground, 'AGREE_LEVEL', contract, terms, { term: TERM, needed })];
}

/** Every contract on a way that takes too long tells in proportion sooner. */
function shorten(ground: Ground, { need }: LateNotice): Draft {
  const { context } = ground;
  const hours = new Map<number, number>();
  for (const { notice } of tellingLate(context, need)) {
    for (const hop of notice.route) {
      if (hop.contract === undefined) continue;
      // Rounded down, so that together they are in time.
      const sooner = Math.floor((hop.hours * need.needed * 1e4) / notice.hours) / 1e4;
      hours.set(hop.contract, Math.min(sooner, hours.get(hop.contract) ?? sooner));
    }
  }
  const changed = [...hours].map(([contract, level]) =>
    changeContract(
      ground,
      'TELL_SOONER',
      contract,
      termsWith(readContract(context.snapshot, contract).terms, TERM, level),
    ),
  );
  return draft({
    id: 'TELL_SOONER',
    by: changed.flatMap(({ by }) => by),
    changes: changed.flatMap(({ changes }) => changes),
    contracts: [...hours.keys()],
    facts: { needed: need.needed },
  });
}

/** The chain tells later than a usage needs: it tells sooner, or the need is reconsidered. */
export function remedyLate(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const late = lateNotices(context).find(({ need }) => need.usage === finding.component);
  if (late === undefined) return [];
  const { needs } = readComponent(context.snapshot, late.need.usage.row);
  const accepted = acceptLevel(
    ground,
    late.need.usage,
    { ...needs, [TERM]: late.notice.hours },
    { promised: late.notice.hours },
  );
  return [shorten(ground, late), accepted];
}
