import type { ReactNode } from 'react';
import type { ChainAnswer } from '../../model/answers.ts';
import { consentTo } from '../../model/contracts/consent.ts';
import type { ContractContent } from '../../model/contracts/content.ts';
import { subcontractorsOf } from '../../model/contracts/subcontractors.ts';
import { lastDayOf, noticeDayOf } from '../../model/contracts/term.ts';
import { moved, onScreen } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { spanWords } from './words.ts';

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What the supplier promises; what is not stated is hatched, and says so. */
function Promises({ terms }: Pick<ContractContent, 'terms'>) {
  const { t } = useText();
  const f = t.contractForm;
  const { availability, rtoHours, rpoHours, incidentNoticeHours } = terms;
  const promised = [
    [f.availability, availability === null ? undefined : f.percent(Number((availability * 100).toPrecision(12)))],
    [f.rtoHours, rtoHours === null ? undefined : f.hours(rtoHours)],
    [f.rpoHours, rpoHours === null ? undefined : f.hours(rpoHours)],
    [f.incidentNoticeHours, incidentNoticeHours === null ? undefined : f.hours(incidentNoticeHours)],
  ] as const;
  return (
    <ul className={classNames('contractPage', 'promises')}>
      {promised.map(([name, value]) => (
        <li key={name}>
          <small>{name}</small>
          <span className={classNames('contractPage', value === undefined && 'unstated')}>{value ?? f.unstated}</span>
        </li>
      ))}
    </ul>
  );
}

/** The parties that the chain reveals behind the supplier, and whether the contract lets it hand work on to them. */
export function Subcontractors(props: {
  readonly contract: ContractContent;
  readonly chain: ChainAnswer | undefined;
  readonly elsewhere: ReadonlySet<string>;
}) {
  const { contract, chain, elsewhere } = props;
  const { t, name } = useText();
  const place = usePlace();
  if (chain === undefined) return null;
  const nodes = new Map(chain.nodes.map((node) => [node.key, node]));
  const engaging = {
    customer: contract.customer.key,
    supplier: contract.supplier.key,
    covers: contract.covers.map(({ key }) => key),
  };
  const found = subcontractorsOf(engaging, nodes, chain.links, elsewhere);
  if (found.length === 0) return <p className={classNames('panel', 'fallBack')}>{t.contractForm.noSubcontractors}</p>;
  return (
    <ul className={classNames('panel', 'remedies')}>
      {found.map(({ party, component }) => {
        const node = nodes.get(component);
        return (
          <li key={party}>
            <a {...linkTo(onScreen(place, 'chain', { component }))}>
              {name(node?.owner.name)} <small>{name(node?.component.name)}</small>
            </a>{' '}
            <b>{t.contracts.consent[consentTo(contract.subcontracting, party)]}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** What a contract says, field by field. */
export function Facts({ contract }: { readonly contract: ContractContent }) {
  const saying = useText();
  const { t, name, day } = saying;
  const place = usePlace();
  const f = t.contractForm;
  const notice = noticeDayOf(contract);
  const { subcontracting, renewal, renewalNoticeDays } = contract;
  return (
    <>
      <dl className={classNames('panel', 'facts')}>
        <Fact name={t.contract.customer}>{name(contract.customer.name)}</Fact>
        <Fact name={t.contract.supplier}>{name(contract.supplier.name)}</Fact>
        <Fact name={f.kind}>{f.kinds[contract.kind]}</Fact>
        <Fact name={t.contract.term}>{spanWords(contract.startsOn, lastDayOf(contract), saying)}</Fact>
        {contract.endsOn === null || lastDayOf(contract) === contract.endsOn ? null : (
          <Fact name={f.firstEnd}>{day(contract.endsOn)}</Fact>
        )}
        <Fact name={f.renewal}>
          {f.renewals[renewal]}
          {renewal === 'AUTOMATIC' && renewalNoticeDays !== null ? ` ${f.noticeBefore(renewalNoticeDays)}` : ''}
          {notice === undefined ? '' : ` ${f.noticeIs(day(notice))}`}
        </Fact>
        <Fact name={f.policy}>
          {f.policies[subcontracting?.policy ?? 'UNSTATED']}
          {subcontracting?.policy === 'CONSENT'
            ? ` ${f.consentedTo(subcontracting.consented.map((party) => name(party.name)))}`
            : ''}
        </Fact>
        <Fact name={f.bundles}>{contract.bundles ? f.bundled : f.notBundled}</Fact>
      </dl>
      <h2>{t.contract.covers}</h2>
      {contract.covers.length === 0 ? (
        <p className={classNames('panel', 'fallBack')}>{t.contract.coversNothing}</p>
      ) : (
        <ul className={classNames('contractPage', 'chips')}>
          {contract.covers.map((component) => (
            <li key={component.key}>
              <a {...linkTo(onScreen(moved(place, {}), 'chain', { component: component.key }))}>
                {name(component.name)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h2>{f.terms}</h2>
      <Promises terms={contract.terms} />
      <h2>{t.contract.annexes}</h2>
      {contract.annexes.length === 0 ? (
        <p className={classNames('panel', 'fallBack')}>{t.contract.noAnnexes}</p>
      ) : (
        <ul className={classNames('panel', 'remedies')}>
          {contract.annexes.map(({ component, sheetVersion }) => (
            <li key={component.key}>
              {name(component.name)} {t.contract.version(sheetVersion)}
            </li>
          ))}
        </ul>
      )}
      {contract.documents.length === 0 ? null : (
        <>
          <h2>{f.documents}</h2>
          <ul className={classNames('panel', 'remedies')}>
            {contract.documents.map(({ title, url }) => (
              <li key={title.ja}>
                {url !== null && /^https?:/.test(url) ? (
                  <a href={url} rel="noreferrer" target="_blank">
                    {name(title)}
                  </a>
                ) : (
                  <>
                    {name(title)} <small>{url ?? ''}</small>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
