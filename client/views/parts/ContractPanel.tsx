import type { ContractCardQuery } from '../../api/generated/documents.ts';
import { moved, onScreen } from '../../model/place.ts';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { ContractLine } from './ContractLine.tsx';
import { classNames } from './classNames.ts';
import { Panel } from './Panel.tsx';
import { Failure, Waiting } from './States.tsx';

type Contract = NonNullable<ContractCardQuery['contract']>;

function Covers({ covers }: { readonly covers: Contract['covers'] }) {
  const { t, name } = useText();
  const place = usePlace();
  if (covers.length === 0) return <p className={classNames('panel', 'fallBack')}>{t.contract.coversNothing}</p>;
  return (
    <ul className={classNames('panel', 'gapList')}>
      {covers.map((component) => (
        <li key={component.key}>
          <a {...linkTo(moved(place, { contract: undefined, component: component.key }))}>
            <span className={classNames('panel', 'gapListName')}>{name(component.name)}</span>
            <span>
              <small>{name(component.owner.name)}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the customer has taken on by signing, sheet by sheet. */
function Signed({ annexes, duties }: Pick<Contract, 'annexes' | 'duties'>) {
  const { t, name, say } = useText();
  return (
    <>
      <h3>{t.contract.annexes}</h3>
      {annexes.length === 0 ? <p className={classNames('panel', 'fallBack')}>{t.contract.noAnnexes}</p> : null}
      <ul className={classNames('panel', 'remedies')}>
        {annexes.map(({ component, sheetVersion }) => (
          <li key={component.key}>
            {name(component.name)} {t.contract.version(sheetVersion)}
          </li>
        ))}
      </ul>
      {duties.length === 0 ? null : <h3>{t.contract.duties}</h3>}
      <ul className={classNames('panel', 'remedies')}>
        {duties.flatMap(({ component, line }) =>
          line.duties.map((duty) => (
            <li key={`${component.key} ${duty.key}`}>
              {say(duty.text)} <small>{name(component.name)}</small>
            </li>
          )),
        )}
      </ul>
    </>
  );
}

/** A contract: between whom, how long, what it covers, what was taken on by signing. */
export function ContractPanel({ asOf, contract: key }: ScreenProps & { readonly contract: string }) {
  const { t, name, day } = useText();
  const place = usePlace();
  const { answer, isCurrent, error, retry } = useApiQuery(SOURCES.contract, { contract: key, asOf });
  const contract = isCurrent ? answer?.contract : undefined;
  if (contract === undefined || contract === null) {
    return (
      <Panel label={t.panel.details} crumb={null} about={key}>
        {error !== undefined ? (
          <Failure error={error} onRetry={retry} />
        ) : contract === null ? (
          <p className={classNames('panel', 'fallBack')}>{t.contract.gone}</p>
        ) : (
          <Waiting />
        )}
      </Panel>
    );
  }
  const { startsOn, lastDay, customer, supplier, covers, annexes, duties } = contract;
  return (
    <Panel label={t.panel.details} about={key} crumb={<span>{t.gaps.contract}</span>}>
      <h2>
        <ContractLine contract={contract} />
      </h2>
      <dl className={classNames('panel', 'facts')}>
        <dt>{t.contract.customer}</dt>
        <dd>{name(customer.name)}</dd>
        <dt>{t.contract.supplier}</dt>
        <dd>{name(supplier.name)}</dd>
        <dt>{t.contract.term}</dt>
        <dd>
          {day(startsOn)} – {lastDay === null ? t.contract.onward : day(lastDay)}
        </dd>
      </dl>
      <p className={classNames('panel', 'actions')}>
        <a
          {...linkTo(onScreen(place, 'contracts', { contract: key }))}
          className={classNames('controls', 'button', 'buttonSmall')}
        >
          {t.contracts.toContract}
        </a>
      </p>
      <h3>{t.contract.covers}</h3>
      <Covers covers={covers} />
      <Signed annexes={annexes} duties={duties} />
    </Panel>
  );
}
