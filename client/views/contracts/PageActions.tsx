import { useRef, useState } from 'react';
import { addDays } from '../../../schema/calendar/day.ts';
import type { ContractPageQuery } from '../../api/generated/documents.ts';
import { readContractDraft } from '../../model/contracts/contractDraft.ts';
import { following, formOf, newContractId } from '../../model/contracts/contractForm.ts';
import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { keepDraft, readDraft } from '../state/drafts.ts';
import { goTo, linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Removal } from './Removal.tsx';
import { contractDraftKey, useContractDraft } from './useContractDraft.ts';

/** What may be done with a contract: change it, add the one that follows, remove it. */
export function PageActions(props: {
  readonly institution: string;
  readonly viewer: string;
  readonly contract: NonNullable<ContractPageQuery['contract']>;
  readonly revision: number;
}) {
  const { institution, viewer, contract, revision } = props;
  const { t } = useText();
  const f = t.contractForm;
  const place = usePlace();
  const [isRemoving, setRemoving] = useState(false);
  const [kept] = useContractDraft(viewer, institution, contract.key);
  const opener = useRef<HTMLButtonElement>(null);
  const isOwn = contract.customer.key === institution;
  const end = contract.lastDay ?? contract.endsOn;
  const addNext = () => {
    const key = contractDraftKey(viewer, institution, undefined);
    // A new contract that the person is about to enter is not overwritten.
    if (readContractDraft(readDraft(key)) === undefined) {
      const form = following(formOf(contract), end === null ? '' : addDays(end, 1));
      const names = Object.fromEntries(
        [contract.customer, contract.supplier, ...contract.covers].map((one) => [one.key, one.name]),
      );
      const id = newContractId(institution, crypto.randomUUID().slice(0, 13));
      keepDraft(key, JSON.stringify({ id, form, base: null, revision, names }));
    }
    goTo(moved(place, { contract: undefined, edit: true }));
  };
  return (
    <>
      {kept === undefined ? null : <p className={classNames('screen', 'notice')}>{f.unsaved}</p>}
      <p className={classNames('panel', 'actions')}>
        <a {...linkTo(moved(place, { edit: true }))} className={classNames('controls', 'button', 'buttonPrimary')}>
          {kept !== undefined ? f.goOn : isOwn ? f.change : f.propose}
        </a>
        {isOwn ? (
          <>
            <button type="button" className={classNames('controls', 'button')} onClick={addNext}>
              {f.renew}
            </button>
            <button
              type="button"
              ref={opener}
              className={classNames('controls', 'button', 'buttonQuiet')}
              aria-expanded={isRemoving}
              onClick={() => setRemoving(!isRemoving)}
            >
              {f.remove}
            </button>
          </>
        ) : null}
      </p>
      {isRemoving ? (
        <Removal
          institution={institution}
          contract={contract}
          revision={revision}
          onClose={() => {
            setRemoving(false);
            opener.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
