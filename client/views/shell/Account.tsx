import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { flushSync } from 'react-dom';
import type { ShellQuery } from '../../api/generated/documents.ts';
import { signOut } from '../../api/identity.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { noteLeaving, noteSignedOut, noteStaying } from '../state/session.ts';
import { goTo } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

function SignOut() {
  const { t } = useText();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const leave = async () => {
    if (state === 'busy') return;
    // At once, so that what follows the server has stopped before the session ends.
    flushSync(() => {
      setState('busy');
      noteLeaving();
    });
    if (!(await signOut())) {
      noteStaying();
      return setState('failed');
    }
    // Whoever signs in next on this computer begins at the beginning.
    goTo({ screen: 'overview' }, 'replace');
    noteSignedOut();
  };
  return (
    <>
      <button
        type="button"
        className={classNames('controls', 'button')}
        aria-disabled={state === 'busy'}
        onClick={leave}
      >
        {state === 'busy' ? t.account.signingOut : t.account.signOut}
      </button>
      {state === 'failed' ? (
        <p className={classNames('account', 'accountProblem')} role="alert">
          {t.account.failed}
        </p>
      ) : null}
    </>
  );
}

/** Who is signed in, and the way out. */
export function Account({ viewer }: { readonly viewer: ShellQuery['me'] }) {
  const { t, name } = useText();
  const role = t.role[viewer.role];
  return (
    <DialogTrigger>
      <Button className={classNames('account', 'account')} aria-label={t.account.label(role)}>
        <Icon name="person" />
        <span className={classNames('account', 'accountRole')}>{role}</span>
      </Button>
      <Popover className={`${classNames('popover', 'menu')} ${classNames('account', 'accountMenu')}`} offset={6}>
        <Dialog className={classNames('popover', 'dialog')} aria-label={t.account.menu}>
          <dl>
            {viewer.party == null ? null : (
              <>
                <dt>{t.account.party}</dt>
                <dd>{name(viewer.party.name)}</dd>
              </>
            )}
            <dt>{t.account.role}</dt>
            <dd>
              {role}
              <small>{t.roleMeans[viewer.role]}</small>
            </dd>
            <dt>{t.account.id}</dt>
            <dd className={classNames('account', 'accountId')}>{viewer.id}</dd>
          </dl>
          <SignOut />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
