import { useMemo, useState } from 'react';
import { parseDay } from '../../../schema/calendar/day.ts';
import type { SheetEffectQuery, SheetEffectQueryVariables } from '../../api/generated/documents.ts';
import { allLines, inputOf } from '../../model/editor/lines.ts';
import { changedRows } from '../../model/editor/publishing.ts';
import { changesOf, type EditedSheet } from '../../model/editor/sheets.ts';
import { markOf } from '../../model/editor/statements.ts';
import { moved } from '../../model/place.ts';
import { type AskedRequirement, catalogueOf } from '../../model/services/sheetRows.ts';
import { useSheetEditor } from '../matrix/editing/useEditor.ts';
import { type Publishing, usePublish } from '../matrix/editing/usePublish.ts';
import { classNames } from '../parts/classNames.ts';
import { Field } from '../parts/Field.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Hatch, Mark } from '../parts/Mark.tsx';
import { Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { goTo, linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Crumb } from './Crumb.tsx';
import { Recorded } from './Recorded.tsx';
import type { ServiceProps } from './ServicePage.tsx';
import { useDone } from './useDone.ts';
import { useRequirements } from './useRequirements.ts';

type SheetEffect = NonNullable<SheetEffectQuery['sheetEffect']>;

/** How many sentences are written out for a requirement that several customers read about. */
const WRITTEN = 3;

const MarkOr = ({ mark }: { readonly mark: ReturnType<typeof markOf> }) =>
  mark === 'NOT_CONFIRMED' ? <Hatch /> : <Mark mark={mark} />;

/** What changes, row by row, each with what it does. */
function Rows(props: {
  readonly sheet: EditedSheet;
  readonly requirements: readonly AskedRequirement[];
  readonly effect: SheetEffect | undefined;
}) {
  const { sheet, requirements, effect } = props;
  const { t, say } = useText();
  const of = new Map(requirements.map((requirement) => [requirement.key, requirement]));
  const rows = changedRows(sheet, (key) => of.get(key)?.phases ?? ['NORMAL']);
  const opened = (key: string) =>
    (effect?.customers ?? []).filter((customer) => customer.opened.some(({ requirementKey }) => requirementKey === key))
      .length;
  return (
    <ul className={classNames('services', 'list')}>
      {rows.map(({ requirement, phases, was, now }) => (
        <li key={`${requirement} ${phases.join()}`} data-changed={requirement}>
          <b>{say(of.get(requirement)?.title) || say(of.get(requirement)?.summary) || requirement}</b>{' '}
          <span className={classNames('sheet', 'marks')}>
            {was === now ? null : (
              <>
                <MarkOr mark={markOf(was)} />
                <Icon name="arrow" />
              </>
            )}
            <MarkOr mark={markOf(now)} />
            {now === null ? t.editor.blank : was === now ? t.editor.textOnly : t.editor.stance[now]}
          </span>
          {opened(requirement) === 0 ? null : (
            <small className={classNames('sheet', 'hurts')}>{t.sheet.opensFor(opened(requirement))}</small>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whom it leaves with duties that they have not taken on, and the sentences that they will read. */
function Customers({ effect }: { readonly effect: SheetEffect }) {
  const { t, say, name } = useText();
  const hurt = effect.customers.filter(({ opened }) => opened.length > 0);
  const sentences = [...new Set(hurt.flatMap(({ opened }) => opened.map(({ sentence }) => say(sentence))))];
  if (effect.uses === 0) return <p>{t.sheet.noCustomers}</p>;
  return (
    <>
      <h2>{hurt.length === 0 ? t.sheet.hurtsNone : t.sheet.hurts(hurt.length)}</h2>
      <table className={classNames('sheet', 'customers')}>
        <thead>
          <tr>
            <th scope="col">{t.sheet.customers}</th>
            <th scope="col">{t.sheet.opened}</th>
            <th scope="col">{t.sheet.closed}</th>
            <th scope="col">{t.sheet.annexed}</th>
            <th scope="col">{t.sheet.taken}</th>
          </tr>
        </thead>
        <tbody>
          {effect.customers.map(({ party, opened, closed, annexed }) => (
            <tr key={party.key} data-customer={party.key}>
              <th scope="row">{name(party.name)}</th>
              <td data-opened={opened.length}>{opened.length}</td>
              <td>{closed}</td>
              <td>{annexed.length === 0 ? t.sheet.noAnnex : t.list(annexed.map(t.contract.version))}</td>
              <td>{opened.length === 0 ? t.sheet.takenBefore : t.sheet.askThem}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {effect.looked < effect.uses ? <p>{t.sheet.notLooked(effect.uses - effect.looked)}</p> : null}
      {sentences.length === 0 ? null : (
        <section className={classNames('sheet', 'sentence')} aria-label={t.sheet.sentence}>
          <h3>{t.sheet.sentence}</h3>
          {sentences.slice(0, WRITTEN).map((sentence) => (
            <p key={sentence}>
              <b>{sentence}</b>
            </p>
          ))}
          {sentences.length > WRITTEN ? <p>{t.gaps.firstOf(WRITTEN, sentences.length)}</p> : null}
          <p className={classNames('editing', 'hint')}>{t.sheet.advice}</p>
        </section>
      )}
      <p className={classNames('editing', 'hint')}>{t.sheet.privacy}</p>
    </>
  );
}

/** What stands against publishing. */
function Against({ effect, state }: { readonly effect: SheetEffect | undefined; readonly state: Publishing }) {
  const { t, say } = useText();
  const problems = [...(effect?.problems ?? []), ...(state.at === 'refused' ? state.problems : [])];
  const words = problems.map(({ message }) => say(message));
  if (state.at === 'overtaken') words.push(t.editor.publishOvertaken);
  if (state.at === 'failed') words.push(t.editor.publishFailed);
  return (
    <p role="alert" className={classNames('editing', 'problem')}>
      {words.join(' ')}
    </p>
  );
}

/** Preparing to publish: what changes, from when, whom it leaves with new duties; then the one button. */
function Prepare(
  props: ServiceProps & { readonly sheet: EditedSheet; readonly editing: ReturnType<typeof useSheetEditor> },
) {
  const { service, today, sheet, editing } = props;
  const { t, day } = useText();
  const place = usePlace();
  const [typed, setTyped] = useState<string>(today);
  const [, setDone] = useDone();
  const on = parseDay(typed);
  const requirements = useRequirements(catalogueOf(changesOf(sheet)[0] ?? '')) ?? [];
  const variables = useMemo(
    (): SheetEffectQueryVariables | undefined =>
      on === undefined
        ? undefined
        : { component: service.key, version: sheet.version, lines: allLines(sheet.lines).map(inputOf), asOf: on },
    [service.key, sheet, on],
  );
  const { answer, isCurrent, error, retry } = useApiQuery(SOURCES.sheetEffect, variables);
  const effect = isCurrent ? (answer?.sheetEffect ?? undefined) : undefined;
  const { state, publish } = usePublish(editing.editor, undefined);
  const isReady = on !== undefined && effect !== undefined && effect.problems.length === 0 && state.at !== 'busy';
  const run = async () => {
    if (!isReady || on === undefined || !(await publish([sheet], on))) return;
    setDone({ words: t.sheet.publishedNow(sheet.version, day(on)) });
    goTo(moved(place, { part: undefined, requirement: undefined, catalogue: undefined, everyone: undefined }));
  };
  const told = effect?.customers.length ?? 0;
  return (
    <div className={classNames('services', 'columns')}>
      <div>
        <h1>
          {t.sheet.prepareTitle(sheet.version, changesOf(sheet).length)} <Recorded by={props.recordedBy} />
        </h1>
        <Rows sheet={sheet} requirements={requirements} effect={effect} />
        <div className={classNames('services', 'form')}>
          <Field
            label={t.editor.publishOn}
            hint={on === undefined ? undefined : t.decision.untilRead(day(on))}
            wrong={on === undefined ? t.decision.untilWrong : undefined}
          >
            {(control) => (
              <input {...control} autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
            )}
          </Field>
          {effect === undefined ? null : <p>{t.sheet.tells(told)}</p>}
          <p className={classNames('editing', 'hint')}>{t.sheet.signed}</p>
        </div>
        <Against effect={effect} state={state} />
        <p className={classNames('services', 'actions')}>
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonPrimary')}
            aria-disabled={!isReady}
            onClick={() => void run()}
          >
            {on === undefined ? t.editor.publish : t.editor.publishFrom(day(on))}
          </button>
          <a {...linkTo(moved(place, { part: 'sheet' }))}>{t.sheet.crumbDraft}</a>
        </p>
      </div>
      <section aria-live="polite" aria-label={t.editor.effectTitle}>
        {error !== undefined ? (
          <Failure error={error} onRetry={retry} />
        ) : effect === undefined ? (
          <Waiting what={t.sheet.looking} />
        ) : effect.problems.length > 0 ? null : (
          <Customers effect={effect} />
        )}
      </section>
    </div>
  );
}

/** Publishing the draft of a service's sheet: first what it means, then the button. */
export function PublishPage(props: ServiceProps) {
  const { service } = props;
  const { t, name } = useText();
  const place = usePlace();
  const editing = useSheetEditor(service.key);
  const sheet = editing.editing.sheets.get(service.key);
  const vendor = { key: service.party.key, name: name(service.party.name) };
  return (
    <>
      <Crumb vendor={vendor} service={{ key: service.key, name: name(service.name) }} />
      {sheet === undefined ? (
        <Waiting />
      ) : changesOf(sheet).length === 0 ? (
        <>
          <h1>{t.editor.publishTitle}</h1>
          <p>{t.sheet.nothingToPublish}</p>
          <p>
            <a {...linkTo(moved(place, { part: 'sheet' }))}>{t.sheet.crumbDraft}</a>
          </p>
        </>
      ) : (
        <Prepare {...props} sheet={sheet} editing={editing} />
      )}
    </>
  );
}
