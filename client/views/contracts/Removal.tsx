import { useEffect, useRef, useState } from 'react';
import type { ContractPageQuery } from '../../api/generated/documents.ts';
import { formOf } from '../../model/contracts/contractForm.ts';
import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { goTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Effect } from './Effect.tsx';
import { useDone } from './useDone.ts';
import { changeOf, writeContract } from './writeContract.ts';

/** What hangs on a contract, shown before it is removed; it can be undone. */
export function Removal(props: {
  readonly institution: string;
  readonly contract: NonNullable<ContractPageQuery['contract']>;
  readonly revision: number;
  readonly onClose: () => void;
}) {
  const { institution, contract, revision, onClose } = props;
  const { t, say, name } = useText();
  const r = t.removal;
  const place = usePlace();
  const [, setDone] = useDone(institution);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = name(contract.name);
  const remove = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    const before = formOf(contract);
    const write = { institution, id: contract.key, before, after: null, revision };
    const written = await writeContract(write).catch(() => undefined);
    setBusy(false);
    if (written === undefined) return setFailure(t.contractForm.notDone);
    if ('problems' in written) {
      return setFailure([t.contractForm.notDone, ...written.problems.map(({ message }) => say(message))].join(' '));
    }
    const undo = { id: contract.key, before, after: null, revision: written.revision };
    setDone({ kind: 'removed', name: title, undo });
    goTo(moved(place, { contract: undefined, edit: undefined }), 'replace');
  };
  const proposals = contract.proposals.nodes.length;
  return (
    <section className={classNames('contractPage', 'removal')} aria-label={r.title(title)}>
      <h2 ref={heading} tabIndex={-1}>
        {r.title(title)}
      </h2>
      <p>{r.lead}</p>
      <ul className={classNames('panel', 'remedies')}>
        <li>{r.covers(contract.covers.length)}</li>
        {contract.annexes.length === 0 ? null : <li>{r.annexes(contract.annexes.length)}</li>}
        {proposals === 0 ? null : <li>{r.proposals(proposals)}</li>}
      </ul>
      <Effect
        institution={institution}
        title={t.contractEffect.titleRemove}
        change={changeOf(contract.key, null)}
        components={[]}
        asOf={undefined}
      />
      <div role="alert">
        {failure === undefined ? null : <p className={classNames('field', 'problem')}>{failure}</p>}
      </div>
      <p className={classNames('panel', 'actions')}>
        <button
          type="button"
          className={classNames('controls', 'button')}
          aria-disabled={isBusy}
          onClick={() => void remove()}
        >
          {r.confirm}
        </button>
        <button type="button" className={classNames('controls', 'button', 'buttonQuiet')} onClick={onClose}>
          {t.contractForm.cancel}
        </button>
      </p>
    </section>
  );
}
