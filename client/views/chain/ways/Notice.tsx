import type { NoticeAnswer, NoticeDutiesAnswer, NoticeWay } from '../../../model/answers.ts';
import { foldWays, outwardDuties, silentVendors } from '../../../model/incidents/notice.ts';
import { FilterChip } from '../../parts/Choice.tsx';
import { classNames } from '../../parts/classNames.ts';
import { LetterLinks } from '../../parts/LetterLinks.tsx';
import { PrintButton } from '../../parts/PrintButton.tsx';
import { Failure, NotShown, Waiting } from '../../parts/States.tsx';
import { NARROW, useMedia, usePrinting } from '../../state/media.ts';
import type { ScreenProps } from '../../state/screenProps.ts';
import { SOURCES } from '../../state/sources.ts';
import { useApiQuery } from '../../state/useApiQuery.ts';
import { move, usePlace } from '../../state/usePlace.ts';
import { useText } from '../../state/useText.ts';
import { NoticeTable } from './NoticeTable.tsx';
import { Outward } from './Outward.tsx';
import { FormSwitch, WaySwitch } from './WaySwitch.tsx';

/** Until when the institution knows, in large. */
function Total({ way }: { readonly way: NoticeWay }) {
  const { t } = useText();
  const [large, small] =
    way.hours !== null
      ? [t.notice.hours(way.hours), t.notice.arrives]
      : way.state === 'UNSEEN'
        ? [t.notice.unseen, t.notice.unseenNote]
        : [t.notice.silent, t.notice.silentNote];
  return (
    <p className={classNames('notice', 'total')} data-state={way.state}>
      <b>{large}</b>
      <span>{small}</span>
    </p>
  );
}

/** Who tells whom, drawn: a box for each party, an arrow with the hours of its contract, broken where none states any. */
function Picture({ ways }: { readonly ways: readonly NoticeWay[] }) {
  const { t, name } = useText();
  return (
    <ul className={classNames('notice', 'ways')}>
      {foldWays(ways).map(({ key, way, components }) => (
        <li key={key}>
          <div className={classNames('notice', 'legs')}>
            {way.legs.map((leg, at) => (
              <div key={leg.from.key} className={classNames('notice', 'leg')}>
                <p className={classNames('notice', 'box')}>
                  <b>{name(leg.from.name)}</b>
                  <span>{at === 0 ? t.list(components.map((each) => name(each.name))) : name(leg.component.name)}</span>
                </p>
                <p className={classNames('notice', 'arrow')} data-state={leg.state}>
                  <b>
                    {leg.hours !== null
                      ? t.notice.hours(leg.hours)
                      : leg.state === 'UNSEEN'
                        ? t.notice.legUnseen
                        : t.notice.legSilent}
                  </b>
                  <span className={classNames('notice', 'shaft')} aria-hidden="true" />
                  <span>
                    {leg.contract !== null
                      ? name(leg.contract.name)
                      : leg.state === 'UNSEEN'
                        ? t.notice.othersContract
                        : t.notice.noContract}
                  </span>
                </p>
              </div>
            ))}
          </div>
          <Total way={way} />
        </li>
      ))}
    </ul>
  );
}

function Silence({ ways }: { readonly ways: readonly NoticeWay[] }) {
  const { t } = useText();
  const vendors = silentVendors(ways);
  if (ways.length === 0) return <p>{t.notice.nothing}</p>;
  if (vendors.length === 0) {
    return ways.some(({ state }) => state === 'UNSEEN') ? null : <p>{t.notice.allTold}</p>;
  }
  return (
    <div className={classNames('notice', 'silence')}>
      <p>
        <b>{t.notice.silentCount(vendors.length)}</b> {t.notice.silentHow}
      </p>
      <p className={classNames('notice', 'letters')}>
        <LetterLinks actors={vendors} />
      </p>
    </div>
  );
}

function Loaded({
  notice,
  duties,
  us,
}: {
  readonly notice: NoticeAnswer;
  readonly duties: NoticeDutiesAnswer;
  readonly us: string;
}) {
  const { t } = useText();
  const { list } = usePlace();
  const narrow = useMedia(NARROW);
  const printing = usePrinting();
  const { nodes, totalCount } = notice.ways;
  const asList = list === true || narrow;
  return (
    <div className={classNames('notice', 'both')}>
      <section aria-labelledby="notice-in">
        <h2 id="notice-in">
          {t.notice.inward(us)} <small>{t.notice.inwardNote}</small>
        </h2>
        {asList || printing ? <NoticeTable ways={nodes} /> : <Picture ways={nodes} />}
        {totalCount > nodes.length ? <p>{t.notice.leftOut(nodes.length, totalCount)}</p> : null}
        <Silence ways={nodes} />
        <p className={classNames('notice', 'law')}>{t.notice.law}</p>
      </section>
      <Outward duties={outwardDuties(duties)} us={us} />
    </div>
  );
}

function Legend({ asOf }: { readonly asOf: NoticeDutiesAnswer['asOf'] | undefined }) {
  const { t, day } = useText();
  return (
    <div className={classNames('legend', 'legend')} data-legend>
      <span>
        <span className={classNames('notice', 'key')} data-state="PROMISED" aria-hidden="true" />
        {t.notice.legendStated}
      </span>
      <span>
        <span className={classNames('notice', 'key')} data-state="SILENT" aria-hidden="true" />
        {t.notice.legendSilent}
      </span>
      <span className={classNames('utility', 'spacer')} />
      {asOf === undefined ? null : (
        <span className={classNames('legend', 'legendNote')}>{t.notice.asOf(day(asOf))}</span>
      )}
    </div>
  );
}

/** Who must tell the institution of what happens where, and whom it has to tell itself. */
export function Notice({ institution, asOf }: ScreenProps) {
  const { t, name } = useText();
  const { component } = usePlace();
  const { answer, error, retry } = useApiQuery(SOURCES.notice, { institution, asOf, component });
  const found = answer?.institution?.key === institution ? answer.institution : undefined;
  const nodes = found?.chain?.nodes ?? [];
  const us = t.notice.us[found?.facilityClass ?? 'OTHER'];
  if (found !== undefined && found.chain === null) return <NotShown />;
  return (
    <div className={classNames('chain', 'chain')}>
      <div className={classNames('controls', 'toolbar')} role="toolbar" aria-label={t.ways.label}>
        <h1 className={classNames('utility', 'visuallyHidden')}>{t.ways.notice}</h1>
        <WaySwitch />
        <FormSwitch />
        <FilterChip
          name={t.notice.about}
          value={component}
          options={nodes.map((node) => ({
            id: node.key,
            label: name(node.component.name),
            note: name(node.component.owner.name),
          }))}
          onChoose={(key) => move({ component: key }, 'replace')}
        />
        <span className={classNames('utility', 'spacer')} />
        <PrintButton />
      </div>
      {error !== undefined ? (
        <Failure error={error} onRetry={retry} />
      ) : answer === undefined || found === undefined ? (
        <Waiting />
      ) : found.notice === null ? (
        <p className={classNames('notice', 'law')}>{t.wrong.component}</p>
      ) : (
        <Loaded notice={found.notice} duties={answer.noticeDuties} us={us} />
      )}
      <Legend asOf={answer?.noticeDuties.asOf} />
    </div>
  );
}
