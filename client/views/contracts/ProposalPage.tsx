import type { Day } from '../../../schema/calendar/day.ts';
import type { ChainAnswer } from '../../model/answers.ts';
import { contractFieldAt, differing, formOf, type Names } from '../../model/contracts/contractForm.ts';
import { gapsAround } from '../../model/contracts/contractGaps.ts';
import { signedBefore } from '../../model/contracts/duties.ts';
import { type ContractsAnswer, coveredElsewhere, listedOf, type ProposalAnswer } from '../../model/contracts/ledger.ts';
import { classNames } from '../parts/classNames.ts';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';
import { fieldName, fieldWords } from './Conflict.tsx';
import { Crumb } from './Crumb.tsx';
import { DoneBar } from './DoneBar.tsx';
import { TakesOn } from './Duties.tsx';
import { TrialPart } from './Effect.tsx';
import { Facts, Subcontractors } from './Facts.tsx';
import { namesIn } from './names.ts';
import { ProposalAnswers } from './ProposalAnswers.tsx';
import { proposalName } from './words.ts';

/** What a proposal would change, field by field, as it is now and as it would be. */
function Changes({ proposal, answer }: { readonly proposal: ProposalAnswer; readonly answer: ContractsAnswer }) {
  const saying = useText();
  const { t } = saying;
  const p = t.proposalPage;
  const current = answer.contracts.nodes.find(({ key }) => key === proposal.current?.key);
  if (current === undefined) return <p>{p.newContract}</p>;
  const [before, after] = [formOf(current), formOf(proposal.contract)];
  const names: Names = { ...namesIn(current), ...namesIn(proposal.contract) };
  return (
    <table className={classNames('contractPage', 'changes')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{p.now}</th>
          <th scope="col">{p.proposed}</th>
        </tr>
      </thead>
      <tbody>
        {differing(before, after).map((field) => (
          <tr key={field} data-field={field}>
            <th scope="row">{fieldName(field, saying)}</th>
            <td>{fieldWords(before, field, names, saying) || t.contractForm.blank}</td>
            <td>
              <b>{fieldWords(after, field, names, saying) || t.contractForm.blank}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What would become of the gaps if it were accepted; for those who may accept it. */
function Acceptance(props: {
  readonly institution: string;
  readonly proposal: ProposalAnswer;
  readonly chain: ChainAnswer | undefined;
  readonly day: Day;
}) {
  const { institution, proposal, chain, day } = props;
  const { t } = useText();
  const { startsOn, covers } = proposal.contract;
  const asOf = startsOn > day ? startsOn : undefined;
  const { answer, isCurrent, waiting, error } = useApiQuery(SOURCES.tryProposal, {
    institution,
    proposal: proposal.key,
    asOf,
  });
  const trial = isCurrent ? answer?.simulate : error === undefined ? undefined : null;
  const components = covers.map(({ key }) => key);
  return (
    <TrialPart
      title={t.contractEffect.titleAccept}
      trial={trial}
      around={chain === undefined ? [] : gapsAround(chain, components)}
      isWaiting={waiting}
      idle={t.contractEffect.failed}
    />
  );
}

/** A proposal: what it would change, what one takes on by accepting it, and the answer. */
export function ProposalPage(props: {
  readonly answer: ContractsAnswer;
  readonly proposal: string;
  readonly chain: ChainAnswer | undefined;
  readonly day: Day;
  readonly isToday: boolean;
}) {
  const { answer, proposal: key, chain, day, isToday } = props;
  const saying = useText();
  const { t, name, day: sayDay } = saying;
  const p = t.proposalPage;
  const asked = { proposal: key, institution: answer.key };
  const { answer: page, isCurrent, error, retry } = useApiQuery(SOURCES.proposalPage, asked);
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const proposal = isCurrent ? page?.proposal : undefined;
  if (page === undefined || proposal === undefined) return <Waiting />;
  if (proposal === null) {
    return (
      <>
        <Crumb />
        <Empty title={p.gone} alone />
      </>
    );
  }
  const { contract, by, to, note, state, answeredOn, reason } = proposal;
  const isOurs = by.key === answer.key;
  const what = proposalName(proposal, saying);
  const components = contract.covers.map((component) => component.key);
  const listed = answer.contracts.nodes.map(listedOf);
  const signing = { key: contract.key, startsOn: contract.startsOn, customer: contract.customer.key };
  const outdated = proposal.changedSince.map(({ path }) => {
    const field = contractFieldAt(path);
    return field === undefined ? path : fieldName(field, saying);
  });
  const lead =
    state === 'OPEN'
      ? isOurs
        ? p.ownLead(sayDay(proposal.on))
        : p.lead(sayDay(proposal.on))
      : p.answered(p.state[state], sayDay(answeredOn ?? proposal.on));
  return (
    <>
      <Crumb />
      <h1>{isOurs ? p.own(name(to.name), what) : p.title(name(by.name), what)}</h1>
      <p className={classNames('screen', 'lead')}>{lead}</p>
      {note === null && reason === null ? null : (
        <p>
          {note ?? ''} {reason ?? ''}
        </p>
      )}
      {state === 'OPEN' && outdated.length > 0 ? (
        <p className={classNames('screen', 'notice')}>{p.outdated([...new Set(outdated)])}</p>
      ) : null}
      <DoneBar institution={answer.key} />
      <div className={classNames('contractPage', 'columns')}>
        <div>
          <h2>{p.changes}</h2>
          <Changes proposal={proposal} answer={answer} />
          <h2>{p.full}</h2>
          <Facts contract={contract} />
          <h2>{t.contractForm.subcontractors}</h2>
          <Subcontractors contract={contract} chain={chain} elsewhere={coveredElsewhere(listed, contract.key, day)} />
        </div>
        <div className={classNames('contractPage', 'beside')}>
          <TakesOn
            customer={name(contract.customer.name)}
            supplier={name(contract.supplier.name)}
            annexes={contract.annexes.map(({ component, sheetVersion }) => ({
              component: component.key,
              version: sheetVersion,
            }))}
            before={signedBefore(components, signing, answer.contracts.nodes)}
          />
          {proposal.mayAnswer ? (
            <Acceptance institution={answer.key} proposal={proposal} chain={chain} day={day} />
          ) : null}
          {isToday && state === 'OPEN' ? (
            <ProposalAnswers
              institution={answer.key}
              proposal={proposal}
              name={what}
              revision={page.server.revision}
              isOutdated={outdated.length > 0}
            />
          ) : null}
        </div>
      </div>
    </>
  );
}
