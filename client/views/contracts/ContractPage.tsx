import type { Day } from '../../../schema/calendar/day.ts';
import type { ChainAnswer } from '../../model/answers.ts';
import { gapsAround } from '../../model/contracts/contractGaps.ts';
import { signedBefore } from '../../model/contracts/duties.ts';
import { type ContractsAnswer, coveredElsewhere, listedOf } from '../../model/contracts/ledger.ts';
import { nextDateOf } from '../../model/contracts/term.ts';
import { classNames } from '../parts/classNames.ts';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';
import { Crumb } from './Crumb.tsx';
import { DoneBar } from './DoneBar.tsx';
import { TakesOn } from './Duties.tsx';
import { Facts, Subcontractors } from './Facts.tsx';
import { GapLines } from './GapLines.tsx';
import { PageActions } from './PageActions.tsx';
import { nextWords } from './words.ts';

/** One contract: what it says, what was taken on by signing, who stands behind it, and the gaps where it applies. */
export function ContractPage(props: {
  readonly answer: ContractsAnswer;
  readonly contract: string;
  readonly chain: ChainAnswer | undefined;
  readonly asOf: Day | undefined;
  readonly day: Day;
  /** Whether the viewer may write contracts of this institution, on this day. */
  readonly mayWrite: boolean;
}) {
  const { answer, contract: key, chain, asOf, day, mayWrite } = props;
  const saying = useText();
  const { t, name } = saying;
  const asked = { contract: key, institution: answer.key, asOf };
  const { answer: page, isCurrent, error, retry } = useApiQuery(SOURCES.contractPage, asked);
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const contract = isCurrent ? page?.contract : undefined;
  if (contract === undefined) return <Waiting />;
  if (contract === null) {
    return (
      <>
        <Crumb />
        <Empty title={t.contract.gone} alone />
      </>
    );
  }
  const { annexes, covers } = contract;
  const components = covers.map((component) => component.key);
  const listed = answer.contracts.nodes.map(listedOf);
  const elsewhere = coveredElsewhere(listed, key, day);
  const words = nextWords(nextDateOf(contract, day), contract, saying);
  const others = answer.contracts.nodes.filter((one) => one.key !== key);
  const gaps = chain === undefined ? [] : gapsAround(chain, components);
  return (
    <>
      <Crumb />
      <h1>{name(contract.name)}</h1>
      <p className={classNames('screen', 'lead')}>
        {words.date} {words.note}
      </p>
      {mayWrite && page !== undefined ? (
        <PageActions
          key={key}
          institution={answer.key}
          viewer={page.me.id}
          contract={contract}
          revision={page.server.revision}
        />
      ) : null}
      <DoneBar institution={answer.key} />
      <div className={classNames('contractPage', 'columns')}>
        <div>
          <Facts contract={contract} />
          <h2>{t.contractForm.subcontractors}</h2>
          <Subcontractors contract={contract} chain={chain} elsewhere={elsewhere} />
        </div>
        <div className={classNames('contractPage', 'beside')}>
          <TakesOn
            isSigned
            customer={name(contract.customer.name)}
            supplier={name(contract.supplier.name)}
            annexes={annexes.map(({ component, sheetVersion }) => ({
              component: component.key,
              version: sheetVersion,
            }))}
            before={signedBefore(components, { ...contract, customer: contract.customer.key }, others)}
          />
          <section>
            <h2>{t.contractEffect.stays(gaps.length)}</h2>
            <GapLines gaps={gaps} isThere />
          </section>
        </div>
      </div>
    </>
  );
}
