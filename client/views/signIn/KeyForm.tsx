import { type SubmitEvent, useLayoutEffect, useRef, useState } from 'react';
import { type KeyProblem, signInWithKey } from '../../api/identity.ts';
import { classNames } from '../parts/classNames.ts';
import { noteSignedIn } from '../state/session.ts';
import { useText } from '../state/useText.ts';

/** Signs in with an API key; `describedBy` is the id of what stands above. What is wrong with it is said below the field, which then has the focus again. */
export function KeyForm({ describedBy }: { readonly describedBy: string }) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<KeyProblem | 'missing'>();
  const [busy, setBusy] = useState(false);
  // There is one thing to do on this screen; the field has the focus as soon as it is seen, so that no key goes elsewhere.
  useLayoutEffect(() => field.current?.focus(), []);

  const refuse = (why: KeyProblem | 'missing') => {
    setProblem(why);
    field.current?.focus();
    field.current?.select();
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = key.trim();
    if (busy) return;
    if (written === '') return refuse('missing');
    setBusy(true);
    const why = await signInWithKey(written);
    setBusy(false);
    if (why === undefined) noteSignedIn();
    else refuse(why);
  };
  return (
    <form className={classNames('signIn', 'keyForm')} onSubmit={submit} noValidate>
      <label htmlFor="api-key">{t.signIn.key}</label>
      <span id="api-key-hint" className={classNames('signIn', 'keyHint')}>
        {t.signIn.keyHint}
      </span>
      <input
        id="api-key"
        ref={field}
        type="password"
        value={key}
        required
        autoComplete="current-password"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? `${describedBy} api-key-hint` : 'api-key-problem api-key-hint'}
        onChange={(event) => setKey(event.target.value)}
      />
      <p id="api-key-problem" className={classNames('signIn', 'problem')} role="alert">
        {problem === undefined ? '' : problem === 'missing' ? t.signIn.keyMissing : t.signIn.keyProblems[problem]}
      </p>
      <button type="submit" className={classNames('controls', 'button', 'buttonPrimary')} aria-disabled={busy}>
        {busy ? t.signIn.submitting : t.signIn.submit}
      </button>
    </form>
  );
}
