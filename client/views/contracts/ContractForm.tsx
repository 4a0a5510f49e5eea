import { useEffect, useMemo, useRef, useState } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import type { ChainAnswer } from '../../model/answers.ts';
import type { ContractContent } from '../../model/contracts/content.ts';
import type { ContractDraft } from '../../model/contracts/contractDraft.ts';
import { emptyForm, formOf, type Names, newContractId } from '../../model/contracts/contractForm.ts';
import type { ContractsAnswer } from '../../model/contracts/ledger.ts';
import { moved } from '../../model/place.ts';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { goTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Crumb } from './Crumb.tsx';
import { FormBody } from './FormBody.tsx';
import { namesIn } from './names.ts';
import { useContractDraft } from './useContractDraft.ts';
import { useDone } from './useDone.ts';
import { useSaving } from './useSaving.ts';

function Body(props: {
  readonly answer: ContractsAnswer;
  readonly chain: ChainAnswer | undefined;
  readonly day: Day;
  readonly viewer: string;
  readonly contract: (ContractContent & { readonly name: Names[string] }) | null;
  readonly contractKey: string | undefined;
  readonly revision: number;
}) {
  const { answer, chain, day, viewer, contract, contractKey, revision } = props;
  const { t, name } = useText();
  const place = usePlace();
  const [kept, setDraft] = useContractDraft(viewer, answer.key, contractKey);
  const [random] = useState(() => crypto.randomUUID().slice(0, 13));
  const [, setDone] = useDone(answer.key);
  const now = useMemo(() => (contract === null ? null : formOf(contract)), [contract]);
  const fresh: ContractDraft = {
    id: contractKey ?? newContractId(answer.key, random),
    form: now ?? emptyForm(answer.key),
    base: now,
    revision,
    names: contract === null ? {} : namesIn(contract),
  };
  const draft = kept ?? fresh;
  const nameOf = ({ form, names }: ContractDraft) => form.documents[0]?.ja.trim() || name(names[form.supplier]);
  const saving = useSaving(answer.key, { nameOf }, setDraft, setDone);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const leave = () => goTo(moved(place, { edit: undefined }));
  const known = contract === null ? draft : { ...draft, names: { ...namesIn(contract), ...draft.names } };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {contract === null ? t.contractForm.new : t.contractForm.edit(name(contract.name))}
      </h1>
      <FormBody
        answer={answer}
        chain={chain}
        day={day}
        draft={known}
        now={now}
        revision={revision}
        onDraft={setDraft}
        onLeave={leave}
        saving={saving}
      />
    </>
  );
}

/** The form of a contract, or of a new one: what is typed is kept until it is saved. */
export function ContractForm(props: {
  readonly answer: ContractsAnswer;
  readonly contract: string | undefined;
  readonly chain: ChainAnswer | undefined;
  readonly day: Day;
  readonly viewer: string;
  readonly revision: number;
}) {
  const { answer, contract, chain, day, viewer, revision } = props;
  const { t } = useText();
  const asked = contract === undefined ? undefined : { contract, institution: answer.key, asOf: undefined };
  const { answer: page, isCurrent, error, retry } = useApiQuery(SOURCES.contractPage, asked);
  const [kept] = useContractDraft(viewer, answer.key, contract);
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const found = contract === undefined ? null : isCurrent ? page?.contract : undefined;
  if (found === undefined) return <Waiting />;
  if (found === null && contract !== undefined && kept === undefined) {
    return (
      <>
        <Crumb />
        <Empty title={t.contract.gone} alone />
      </>
    );
  }
  return (
    <>
      <Crumb />
      <Body
        key={contract ?? ''}
        answer={answer}
        chain={chain}
        day={day}
        viewer={viewer}
        contract={found}
        contractKey={contract}
        revision={contract === undefined ? revision : (page?.server.revision ?? revision)}
      />
    </>
  );
}
