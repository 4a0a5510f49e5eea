import { useDeferredValue, useEffect, useState } from 'react';
import { MergeComponentsDocument, type MergedFragment, MergePartiesDocument } from '../../api/generated/documents.ts';
import { ask } from '../../api/transport.ts';
import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { PickBox } from '../parts/PickBox.tsx';
import { Waiting } from '../parts/States.tsx';
import { refreshAll, SOURCES } from '../state/sources.ts';
import { noteFailure, useApiQuery } from '../state/useApiQuery.ts';
import { goTo, linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { useDone } from './useDone.ts';

/** A record that another one is merged into, or into which. */
interface Mergeable {
  readonly key: string;
  readonly name: string;
}

/** Whether vendors or services are merged. */
type What = 'party' | 'component';

interface MergeOf {
  readonly what: What;
  readonly from: string;
  readonly into: string;
}

/** Merges, or says what that would move. */
async function merge(
  { what, from, into }: MergeOf,
  dryRun: boolean,
  expectedRevision: number | null,
): Promise<MergedFragment> {
  const input = { from, into, dryRun, expectedRevision };
  const asked = what === 'party' ? ask(MergePartiesDocument, { input }) : ask(MergeComponentsDocument, { input });
  const { merged } = await asked.catch((error: unknown) => {
    throw noteFailure(error);
  });
  return merged;
}

/** What merging would move; undefined while it is not known. */
function usePlan(of: MergeOf | undefined): MergedFragment | undefined {
  const [plan, setPlan] = useState<{ readonly into: string; readonly merged: MergedFragment }>();
  const { what, from, into } = of ?? {};
  useEffect(() => {
    if (what === undefined || from === undefined || into === undefined) return;
    let isOver = false;
    void merge({ what, from, into }, true, null).then(
      (merged) => (isOver ? undefined : setPlan({ into, merged })),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [what, from, into]);
  return plan !== undefined && plan.into === into ? plan.merged : undefined;
}

/** The vendors into which one can be merged: found on the server by what one types. */
function VendorPick({ from, onPick }: { readonly from: Mergeable; readonly onPick: (of: Mergeable) => void }) {
  const { t, name } = useText();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { answer } = useApiQuery(SOURCES.directory, { text: wanted === '' ? null : wanted, after: null });
  const others = (answer?.vendors.nodes ?? []).filter(({ key, recordedBy }) => key !== from.key && recordedBy === null);
  const items = others.map((vendor) => ({ id: vendor.key, label: name(vendor.name), note: vendor.key }));
  const pick = (key: string) => {
    const found = items.find(({ id }) => id === key);
    if (found !== undefined) onPick({ key, name: found.label });
  };
  return <PickBox label={t.merge.intoVendor} items={items} onSearch={setText} onPick={pick} />;
}

/** The services of the same vendor into which one can be merged. */
function ServicePick(props: {
  readonly from: Mergeable;
  readonly vendor: string;
  readonly onPick: (of: Mergeable) => void;
}) {
  const { from, vendor, onPick } = props;
  const { t, name } = useText();
  const { answer } = useApiQuery(SOURCES.vendorPage, { vendor, asOf: undefined });
  const others = (answer?.vendor?.components.nodes ?? []).filter(({ key }) => key !== from.key);
  const items = others.map((service) => ({ id: service.key, label: name(service.name), note: t.kind[service.kind] }));
  const pick = (key: string) => {
    const found = items.find(({ id }) => id === key);
    if (found !== undefined) onPick({ key, name: found.label });
  };
  return <PickBox label={t.merge.intoService} items={items} onPick={pick} />;
}

/** Merging one record into another, for administrators: which, what moves, and then the button. */
export function MergePage(props: {
  readonly what: What;
  readonly from: Mergeable;
  /** The vendor whose services they are. */
  readonly vendor: string;
  readonly revision: number;
}) {
  const { what, from, vendor, revision } = props;
  const { t, say } = useText();
  const m = t.merge;
  const place = usePlace();
  const [into, setInto] = useState<Mergeable>();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [, setDone] = useDone();
  const plan = usePlan(into === undefined ? undefined : { what, from: from.key, into: into.key });
  const isReady = plan !== undefined && plan.problems.length === 0 && !isBusy;
  const run = async () => {
    if (!isReady || into === undefined) return;
    setBusy(true);
    setFailure(undefined);
    const merged = await merge({ what, from: from.key, into: into.key }, false, revision).catch(() => undefined);
    setBusy(false);
    refreshAll();
    if (merged === undefined) return setFailure(m.unreachable);
    if (merged.problems.length > 0) return setFailure(merged.problems.map(({ message }) => say(message)).join(' '));
    setDone({ words: m.done(from.name, into.name) });
    const there = what === 'party' ? { vendor: into.key } : { service: into.key };
    goTo(moved(place, { part: undefined, vendor: undefined, service: undefined, ...there }));
  };
  return (
    <>
      <h1>{m.title(from.name)}</h1>
      <p className={classNames('screen', 'lead')}>{what === 'party' ? m.aboutVendor : m.aboutService}</p>
      <div className={classNames('services', 'form')}>
        {what === 'party' ? (
          <VendorPick from={from} onPick={setInto} />
        ) : (
          <ServicePick from={from} vendor={vendor} onPick={setInto} />
        )}
      </div>
      {into === undefined ? null : (
        <section aria-live="polite" aria-label={m.moves(into.name)}>
          <h2>{m.moves(into.name)}</h2>
          {plan === undefined ? <Waiting /> : null}
          {(plan?.problems ?? []).map(({ path, message }) => (
            <p key={path + message.ja} className={classNames('field', 'problem')}>
              {say(message)}
            </p>
          ))}
          <ul className={classNames('services', 'list')}>
            {(plan?.changes ?? []).map(({ entity, key, change, label }) => (
              <li key={`${entity} ${key} ${change}`} data-move={`${change} ${key}`}>
                <b>{say(label)}</b>
                <small>{t.dots([m.changes[change], key])}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="alert" className={classNames('field', 'problem')}>
        {failure}
      </p>
      <p className={classNames('services', 'actions')}>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonPrimary')}
          aria-disabled={!isReady}
          onClick={() => void run()}
        >
          {into === undefined ? m.run : m.runInto(into.name)}
        </button>
        <a {...linkTo(moved(place, { part: undefined }))}>{t.services.cancel}</a>
      </p>
    </>
  );
}
