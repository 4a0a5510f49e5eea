import { classNames } from '../parts/classNames.ts';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { ContractForm } from './ContractForm.tsx';
import { ContractPage } from './ContractPage.tsx';
import { DoneBar } from './DoneBar.tsx';
import { List } from './List.tsx';
import { ProposalPage } from './ProposalPage.tsx';
import { useContractDraft } from './useContractDraft.ts';

/** The register of contracts as a workbook, where the server writes one. */
function Download({ institution, asOf }: Pick<ScreenProps, 'institution' | 'asOf'>) {
  const { t, language } = useText();
  const { answer } = useApiQuery(SOURCES.papers, { institution, asOf, language: language === 'ja' ? 'JA' : 'EN' });
  const register = answer?.papers.find(({ paper, format }) => paper === 'register-contracts' && format === 'xlsx');
  if (register === undefined) return null;
  return (
    <a href={register.url} download={register.fileName} className={classNames('controls', 'button', 'buttonSmall')}>
      {t.contracts.download}
    </a>
  );
}

/** The contracts of an institution: list and time line, one contract in full, its form, and proposals. */
export function Contracts({ institution, asOf, day }: ScreenProps) {
  const { t } = useText();
  const place = usePlace();
  const { answer, error, waiting, retry } = useApiQuery(SOURCES.contracts, { institution, asOf });
  const [newDraft] = useContractDraft(answer?.me.id ?? '', institution, undefined);
  const { answer: chains } = useApiQuery(SOURCES.chain, { institution, asOf });
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const found = answer?.institution;
  if (found === null) {
    return (
      <Empty title={t.notShown.title} alone>
        <p>{t.notShown.body}</p>
      </Empty>
    );
  }
  if (answer === undefined || found?.key !== institution) return <Waiting />;
  const chain = chains?.institution?.key === institution ? (chains.institution.chain ?? undefined) : undefined;
  const mayWrite = answer.me.mayEdit && asOf === undefined;
  const whyNot = mayWrite ? undefined : asOf === undefined ? t.contracts.readOnly : t.contracts.notToday;
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('contracts', 'contracts')}`} aria-busy={waiting}>
      {place.proposal !== undefined ? (
        <ProposalPage answer={found} proposal={place.proposal} chain={chain} day={day} isToday={asOf === undefined} />
      ) : place.edit === true && mayWrite ? (
        <ContractForm
          answer={found}
          contract={place.contract}
          chain={chain}
          day={day}
          viewer={answer.me.id}
          revision={answer.server.revision}
        />
      ) : place.contract !== undefined ? (
        <ContractPage
          answer={found}
          contract={place.contract}
          chain={chain}
          asOf={asOf}
          day={day}
          mayWrite={mayWrite}
        />
      ) : (
        <List
          answer={found}
          chain={chain}
          day={day}
          mayWrite={mayWrite}
          whyNot={whyNot}
          hasDraft={newDraft !== undefined}
          actions={<Download institution={institution} asOf={asOf} />}
        >
          <DoneBar institution={institution} />
        </List>
      )}
    </div>
  );
}
