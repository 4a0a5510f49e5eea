import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { broughtTogether, differingFields, type Entry, fieldAtPath, withTheirs } from '../../model/services/entries.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import type { useSaving } from './useSaving.ts';

/** Two versions of an entity, only what both changed, to choose field by field; nothing is written here. */
function Conflict<Form extends object, Field extends keyof Form & string>(props: {
  readonly clashes: readonly Field[];
  readonly form: Form;
  readonly now: Form;
  readonly label: (field: Field) => string;
  readonly words: (form: Form, field: Field) => string;
  readonly onTake: (theirs: ReadonlySet<Field>) => void;
}) {
  const { clashes, form, now, label, words, onTake } = props;
  const { t } = useText();
  const group = useId();
  const [theirs, setTheirs] = useState<ReadonlySet<Field>>(new Set());
  const choose = (field: Field, isTheirs: boolean) =>
    setTheirs(new Set(isTheirs ? [...theirs, field] : [...theirs].filter((each) => each !== field)));
  return (
    <section className={classNames('contractForm', 'conflict')} role="alert">
      <h2>{t.services.conflict}</h2>
      <p>{t.services.conflictBody(clashes.length)}</p>
      {clashes.map((field) => (
        <fieldset key={field} className={classNames('contractForm', 'versions')}>
          <legend>{label(field)}</legend>
          {[true, false].map((isTheirs) => (
            <label key={String(isTheirs)}>
              <input
                type="radio"
                name={`${group}${field}`}
                checked={theirs.has(field) === isTheirs}
                onChange={() => choose(field, isTheirs)}
              />
              <span>
                <small>{isTheirs ? t.editor.theirs : t.editor.mine}</small>
                {words(isTheirs ? now : form, field) || t.editor.blank}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p>
        <button type="button" className={classNames('controls', 'button')} onClick={() => onTake(theirs)}>
          {t.editor.takeConflict}
        </button>
      </p>
    </section>
  );
}

/**
 * A form of one entity: its fields, what another person has changed meanwhile, what stands against it, and saving. `missing` says what
 * has to be there; it is shown from the first attempt to save on.
 */
export function EntryForm<Form extends object, Field extends keyof Form & string>(props: {
  readonly entry: Entry<Form>;
  /** What stands there now; null where nothing does. */
  readonly now: Form | null;
  readonly revision: number;
  readonly fields: readonly Field[];
  readonly label: (field: Field) => string;
  readonly words: (form: Form, field: Field) => string;
  readonly missing: (form: Form) => Partial<Readonly<Record<Field, string>>>;
  readonly onEntry: (entry: Entry<Form> | undefined) => void;
  readonly onLeave: () => void;
  readonly saving: ReturnType<typeof useSaving<Form>>;
  readonly children: (wrongAt: (field: Field) => string | undefined) => ReactNode;
}) {
  const { entry, now, revision, fields, label, words, missing, onEntry, onLeave, saving, children } = props;
  const { t, say } = useText();
  const [hasTried, setTried] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const { base, form } = entry;
  const isMoved = now !== null && base !== null && differingFields(fields, base, now).length > 0 && !saving.isBusy;
  const together = isMoved ? broughtTogether(fields, entry, now) : undefined;
  const clashes = together?.clashes ?? [];
  const isMerged = together !== undefined && clashes.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what was read again
  useEffect(() => {
    if (isMerged && now !== null) onEntry({ ...entry, form: together.form, base: now, revision });
  }, [isMerged, revision]);
  const lacking = missing(form);
  const placed = saving.problems.map(({ path, message }) => ({
    field: fieldAtPath(fields, path.replace(/^changes\[\d+\]\.entity\.?/, '')),
    text: say(message),
  }));
  const wrongAt = (field: Field): string | undefined =>
    (hasTried ? lacking[field] : undefined) ?? placed.find((one) => one.field === field)?.text;
  const others = placed.filter(({ field }) => field === undefined).map(({ text }) => text);
  const isRefused = hasTried && (Object.keys(lacking).length > 0 || saving.problems.length > 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each attempt to save, not while one types
  useEffect(() => {
    if (isRefused) element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }, [attempts, saving.problems]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setAttempts(attempts + 1);
    if (clashes.length > 0 || Object.keys(lacking).length > 0) return;
    // Where nothing of it was changed since, what was read last is as good a ground as what it was begun on.
    void saving.save({ ...entry, revision: isMoved ? entry.revision : Math.max(entry.revision, revision) });
  };
  return (
    <form className={classNames('services', 'form')} ref={element} onSubmit={onSubmit} noValidate>
      {together !== undefined && now !== null && clashes.length > 0 ? (
        <Conflict
          clashes={clashes}
          form={together.form}
          now={now}
          label={label}
          words={words}
          onTake={(theirs) => onEntry({ ...entry, form: withTheirs(together.form, now, theirs), base: now, revision })}
        />
      ) : null}
      {children(wrongAt)}
      <div role="alert">
        {[...(saving.failure === undefined ? [] : [saving.failure]), ...others].map((text) => (
          <p key={text} className={classNames('field', 'problem')}>
            {text}
          </p>
        ))}
      </div>
      <p className={classNames('services', 'actions')}>
        <button
          type="submit"
          className={classNames('controls', 'button', 'buttonPrimary')}
          aria-disabled={saving.isBusy || clashes.length > 0}
        >
          {saving.isBusy ? t.services.saving : t.services.save}
        </button>
        <button type="button" className={classNames('controls', 'button', 'buttonQuiet')} onClick={onLeave}>
          {t.services.cancel}
        </button>
        <span className={classNames('field', 'hint')}>{t.services.drafted}</span>
      </p>
    </form>
  );
}
