import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import type { ChainAnswer } from '../../model/answers.ts';
import { type Check, checkForm, isSavable, missingIn, termOf } from '../../model/contracts/checks.ts';
import type { ContractDraft } from '../../model/contracts/contractDraft.ts';
import {
  type ContractField,
  contractFieldAt,
  dayOf,
  differing,
  type Names,
} from '../../model/contracts/contractForm.ts';
import { signedBefore } from '../../model/contracts/duties.ts';
import { type ContractsAnswer, coveredElsewhere, listedOf } from '../../model/contracts/ledger.ts';
import { subcontractorsOf } from '../../model/contracts/subcontractors.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { Conflict } from './Conflict.tsx';
import { checkWords, fixWords } from './checkWords.ts';
import { TakesOn } from './Duties.tsx';
import { Effect } from './Effect.tsx';
import { FormFoot } from './FormFoot.tsx';
import { AnnexField, CoversField } from './fields/CoversField.tsx';
import type { FormProps } from './fields/formProps.ts';
import { DocumentFields, PartyFields } from './fields/PartyFields.tsx';
import { PromiseFields, SubcontractingFields } from './fields/PromiseFields.tsx';
import { TermFields } from './fields/TermFields.tsx';
import type { useSaving } from './useSaving.ts';
import { changeOf } from './writeContract.ts';

/** The form of a contract beside what it would mean: what one takes on, and what becomes of the gaps. */
export function FormBody(props: {
  readonly answer: ContractsAnswer;
  readonly chain: ChainAnswer | undefined;
  readonly day: Day;
  readonly draft: ContractDraft;
  readonly now: ContractDraft['base'];
  readonly revision: number;
  readonly onDraft: (draft: ContractDraft | undefined) => void;
  readonly onLeave: () => void;
  readonly saving: ReturnType<typeof useSaving>;
}) {
  const { answer, chain, day, draft, now, revision, onDraft, onLeave, saving } = props;
  const saying = useText();
  const { t, say, name } = saying;
  const f = t.contractForm;
  const { form, id, base } = draft;
  const [hasTried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);

  const listed = answer.contracts.nodes.map(listedOf);
  const others = listed.filter((one) => one.key !== id && one.customer === form.customer);
  const nodes = new Map((chain?.nodes ?? []).map((node) => [node.key, node]));
  const elsewhere = coveredElsewhere(listed, id, day);
  const behind = subcontractorsOf(form, nodes, chain?.links ?? [], elsewhere);
  const inChain = [...nodes.values()].map(({ key, owner, component }) => ({ ...component, key, owner }));
  const names: Names = {
    ...draft.names,
    [answer.key]: answer.name,
    ...Object.fromEntries(
      inChain.flatMap(({ key, name: words, owner }) => [
        [key, words],
        [owner.key, owner.name],
      ]),
    ),
  };
  const subcontractors = behind.map(({ party }) => party);
  const ownerOf = new Map(inChain.map(({ key, owner }) => [key, owner.key]));
  const checks = checkForm(form, { key: id, today: day, others, ownerOf, subcontractors });
  const missing = hasTried ? missingIn(form) : [];
  const isConflict = base !== null && (now === null || differing(now, base).length > 0) && !saving.isBusy;
  const contractName = (key: string) => name(answer.contracts.nodes.find((one) => one.key === key)?.name) || key;

  const change: FormProps['change'] = (patch, named = {}) =>
    onDraft({ ...draft, form: { ...form, ...patch }, names: { ...draft.names, ...named } });
  const sentence = (check: Check) => checkWords(check, { names, contractName }, saying);
  const wrongAt = (field: ContractField): string | undefined => {
    const [check] = [...missing, ...checks.filter(({ stops }) => stops)].filter((one) => one.field === field);
    if (check !== undefined) return sentence(check);
    const problem = saving.problems.find(({ path }) => contractFieldAt(path) === field);
    return problem === undefined ? undefined : say(problem.message);
  };
  const remarksAt = (field: ContractField) =>
    checks
      .filter((check) => check.field === field && !check.stops)
      .map((check) => (
        <p
          key={`${check.code} ${check.other ?? ''}`}
          className={classNames('contractForm', 'remark')}
          data-check={check.code}
        >
          {sentence(check)}
          {check.fix === undefined ? null : (
            <button
              type="button"
              className={classNames('controls', 'button', 'buttonSmall')}
              onClick={() => change(check.fix ?? {})}
            >
              {fixWords(check, saying)}
            </button>
          )}
        </p>
      ));
  const fieldProps: FormProps = { form, names, change, wrongAt, remarksAt };

  const isRefused = (hasTried && !isSavable(form, checks)) || saving.problems.length > 0;
  const attempts = saving.attempts + (hasTried ? 1 : 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each attempt to save, not while one types
  useEffect(() => {
    if (!isRefused) return;
    const wrong = element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
    wrong?.focus();
  }, [attempts]);
  const submit = (act: (draft: ContractDraft) => Promise<void>) => {
    if (saving.isBusy || isConflict) return;
    setTried(true);
    if (isSavable(form, checks)) void act(draft);
    else saving.noteAttempt();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit(form.customer === answer.key ? saving.save : saving.propose);
  };
  const before = signedBefore(
    form.covers,
    { key: id, startsOn: dayOf(form.startsOn), customer: form.customer },
    answer.contracts.nodes,
  );
  const term = termOf(form);
  const asOf = term !== undefined && term.startsOn > day ? term.startsOn : undefined;
  const isComplete = isSavable(form, checks);
  return (
    <form className={classNames('contractForm', 'form')} ref={element} onSubmit={onSubmit} noValidate>
      <div className={classNames('contractForm', 'columns')}>
        <div className={classNames('contractForm', 'fields')}>
          {isConflict ? (
            <Conflict
              form={form}
              now={now}
              names={names}
              onTake={(taken) => onDraft({ ...draft, form: taken, base: now, revision })}
              onDrop={() => {
                onDraft(undefined);
                onLeave();
              }}
            />
          ) : null}
          <PartyFields {...fieldProps} isNew={base === null} />
          <DocumentFields {...fieldProps} />
          <CoversField {...fieldProps} inChain={inChain} />
          <TermFields {...fieldProps} isNew={base === null} />
          <AnnexField {...fieldProps} before={new Map(before.map(({ component, version }) => [component, version]))} />
          <SubcontractingFields {...fieldProps} subcontractors={subcontractors} />
          <PromiseFields {...fieldProps} />
        </div>
        <div className={classNames('contractForm', 'beside')}>
          <Effect
            institution={answer.key}
            title={t.contractEffect.title}
            change={isComplete ? changeOf(id, form) : undefined}
            components={form.covers}
            asOf={asOf}
          />
          <TakesOn
            customer={name(names[form.customer])}
            supplier={name(names[form.supplier])}
            annexes={form.annexes.filter(({ component }) => form.covers.includes(component))}
            before={before}
          />
        </div>
      </div>
      <FormFoot
        isNew={base === null}
        isOwn={form.customer === answer.key}
        isBlocked={isConflict}
        saving={saving}
        onPropose={() => submit(saving.propose)}
        onCancel={() => {
          onDraft(undefined);
          onLeave();
        }}
        words={saving.problems
          .filter(({ path }) => contractFieldAt(path) === undefined)
          .map(({ message }) => say(message))}
        f={f}
      />
    </form>
  );
}
