import type { NoticeWay } from '../../../model/answers.ts';
import { foldWays } from '../../../model/incidents/notice.ts';
import { classNames } from '../../parts/classNames.ts';
import { useText } from '../../state/useText.ts';

type Leg = NoticeWay['legs'][number];

/** One party tells the next, in words. */
function LegWords({ leg }: { readonly leg: Leg }) {
  const { t, name } = useText();
  const hours =
    leg.hours !== null ? t.notice.hours(leg.hours) : leg.state === 'UNSEEN' ? t.notice.legUnseen : t.notice.legSilent;
  const contract =
    leg.contract !== null
      ? name(leg.contract.name)
      : leg.state === 'UNSEEN'
        ? t.notice.othersContract
        : t.notice.noContract;
  return (
    <li>
      {name(leg.from.name)} → {name(leg.to.name)} <b data-state={leg.state}>{hours}</b> <small>{contract}</small>
    </li>
  );
}

/** Who must tell, as a table: what happens where, who tells whom within how many hours, and what that adds up to. */
export function NoticeTable({ ways }: { readonly ways: readonly NoticeWay[] }) {
  const { t, name } = useText();
  return (
    <table className={classNames('notice', 'table')}>
      <thead>
        <tr>
          <th scope="col">{t.notice.what}</th>
          <th scope="col">{t.notice.path}</th>
          <th scope="col">{t.notice.total}</th>
        </tr>
      </thead>
      <tbody>
        {foldWays(ways).map(({ key, way, components }) => (
          <tr key={key}>
            <th scope="row">
              {name(way.owner.name)} <small>{t.list(components.map((each) => name(each.name)))}</small>
            </th>
            <td data-label={t.notice.path}>
              <ol>
                {way.legs.map((leg) => (
                  <LegWords key={leg.from.key} leg={leg} />
                ))}
              </ol>
            </td>
            <td data-label={t.notice.total}>
              <b data-state={way.state}>
                {way.hours !== null
                  ? t.notice.hours(way.hours)
                  : way.state === 'UNSEEN'
                    ? t.notice.unseen
                    : t.notice.silent}
              </b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
