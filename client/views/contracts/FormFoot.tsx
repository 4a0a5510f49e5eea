import type { Texts } from '../../text/index.ts';
import { classNames } from '../parts/classNames.ts';
import { Field } from '../parts/Field.tsx';
import type { useSaving } from './useSaving.ts';

/** What is done with the form, and what became of the last attempt. */
export function FormFoot(props: {
  readonly isNew: boolean;
  /** Whether the institution is the customer, who writes the contract; else it proposes. */
  readonly isOwn: boolean;
  readonly isBlocked: boolean;
  readonly saving: ReturnType<typeof useSaving>;
  readonly onPropose: () => void;
  readonly onCancel: () => void;
  /** What stands against it and is about no field. */
  readonly words: readonly string[];
  readonly f: Texts['contractForm'];
}) {
  const { isNew, isOwn, isBlocked, saving, onPropose, onCancel, words, f } = props;
  const { isBusy, failure, mustPropose, note, setNote } = saving;
  const isProposal = !isOwn || mustPropose;
  const main = classNames('controls', 'button', 'buttonPrimary');
  return (
    <div className={classNames('contractForm', 'foot')}>
      <div role="alert">
        {failure === undefined ? null : (
          <p className={classNames('field', 'problem')}>{[f[failure], ...words].join(' ')}</p>
        )}
      </div>
      {isProposal ? (
        <Field label={f.note} hint={f.proposeNote}>
          {(control) => (
            <input {...control} autoComplete="off" value={note} onChange={({ target }) => setNote(target.value)} />
          )}
        </Field>
      ) : null}
      <p className={classNames('contractForm', 'row')}>
        {isOwn && !mustPropose ? (
          <button type="submit" className={main} aria-disabled={isBusy || isBlocked}>
            {isBusy ? f.saving : isNew ? f.saveNew : f.save}
          </button>
        ) : (
          <button
            type={isOwn ? 'button' : 'submit'}
            className={main}
            aria-disabled={isBusy || isBlocked}
            onClick={isOwn ? onPropose : undefined}
          >
            {isBusy ? f.saving : f.propose}
          </button>
        )}
        <button type="button" className={classNames('controls', 'button', 'buttonQuiet')} onClick={onCancel}>
          {f.cancel}
        </button>
        <span className={classNames('field', 'hint')}>{f.drafted}</span>
      </p>
    </div>
  );
}
