import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import {
  emptyFinding,
  type FindingDraft,
  type FindingField,
  type FindingForm,
  findingFlaws,
  newFindingId,
} from '../../model/findings/findingForm.ts';
import type { Option } from '../parts/Choice.tsx';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { Conflict } from './Conflict.tsx';
import { FindingFields } from './FindingFields.tsx';
import { useFindingForm } from './useFindingForm.ts';
import { useFindingDraft } from './useFindings.ts';

/** Fields of the model by those of the form, where they are called otherwise. */
const PATHS: Readonly<Partial<Record<string, FindingField>>> = { source: 'document' };

const fieldOf = (path: string, form: FindingForm): FindingField | undefined => {
  const [name = ''] = path.replace(/^changes\[\d+\]\.entity\./u, '').split(/[.[]/u);
  const field = PATHS[name] ?? name;
  return Object.keys(form).find((each): each is FindingField => each === field);
};

/** The form of a finding, or of a new one: what is typed is kept until it is saved. */
export function FindingPage(props: {
  readonly institution: string;
  readonly viewer: string;
  readonly day: Day;
  /** The finding as it stands, and its key; undefined for a new one. */
  readonly now: { readonly key: string; readonly form: FindingForm } | undefined;
  readonly revision: number;
  readonly mayEdit: boolean;
  readonly components: readonly Option[];
  readonly parties: readonly Option[];
}) {
  const { institution, viewer, day, now, revision, mayEdit, components, parties } = props;
  const { t, say } = useText();
  const f = t.findings;
  const [kept, setDraft] = useFindingDraft(viewer, institution, now?.key);
  const [random] = useState(() => crypto.randomUUID().slice(0, 13));
  const fresh: FindingDraft = {
    id: now?.key ?? newFindingId(institution, random),
    form: now?.form ?? emptyFinding(day),
    base: now?.form ?? null,
    revision,
  };
  const draft = kept ?? fresh;
  const { isBusy, isTried, problems, isRefused, theirs, save, remove, leave, settled } = useFindingForm(
    institution,
    setDraft,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isTried) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [isTried]);
  const flaws = findingFlaws(draft.form);
  const wrongAt = (field: FindingField): string | undefined => {
    const flaw = flaws[field];
    if (flaw !== undefined && (isTried || flaw !== 'missing')) return f.flaws[flaw];
    const problem = problems.find(({ path }) => fieldOf(path, draft.form) === field);
    return problem && say(problem.message);
  };
  const others = problems.filter(({ path }) => fieldOf(path, draft.form) === undefined);
  return (
    <>
      <button type="button" className={classNames('controls', 'button', 'buttonSmall')} onClick={leave}>
        {f.back}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {now === undefined ? f.new : f.edit}
      </h1>
      {mayEdit ? null : <p className={classNames('screen', 'lead')}>{f.readOnly}</p>}
      {theirs === undefined ? null : (
        <Conflict
          mine={draft.form}
          theirs={theirs.form}
          names={[...components, ...parties]}
          onMine={() => {
            settled();
            save({ ...draft, base: theirs.form, revision: theirs.revision });
          }}
          onTheirs={() => {
            settled();
            setDraft(undefined);
            if (theirs.form === null) leave();
          }}
        />
      )}
      <form
        ref={form}
        className={classNames('findings', 'form')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(draft);
        }}
      >
        <fieldset disabled={!mayEdit} className={classNames('findings', 'fields')}>
          <FindingFields
            form={draft.form}
            change={(change) => setDraft({ ...draft, form: { ...draft.form, ...change } })}
            wrongAt={wrongAt}
            components={components}
            parties={parties}
          />
        </fieldset>
        {isRefused ? (
          <p role="alert" className={classNames('field', 'problem')}>
            {f.refused} {others.map(({ message }) => say(message)).join(' ')}
          </p>
        ) : null}
        {kept === undefined ? null : <p className={classNames('field', 'hint')}>{f.draft}</p>}
        {mayEdit ? (
          <div className={classNames('findings', 'actions')}>
            <button type="submit" className={classNames('controls', 'button', 'buttonPrimary')} aria-disabled={isBusy}>
              {isBusy ? f.saving : f.save}
            </button>
            <button
              type="button"
              className={classNames('controls', 'button')}
              onClick={() => {
                setDraft(undefined);
                leave();
              }}
            >
              {f.cancel}
            </button>
            {now === undefined ? null : (
              <button type="button" className={classNames('controls', 'button')} onClick={() => remove(draft)}>
                {f.remove}
              </button>
            )}
          </div>
        ) : null}
      </form>
    </>
  );
}
