import { useEffect, useRef } from 'react';
import { onScreen } from '../../model/place.ts';
import { saidInWords } from '../../model/saidChange.ts';
import { classNames } from '../parts/classNames.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Fold, Problems } from './Lists.tsx';
import { NextFile } from './NextFile.tsx';
import type { Importing, Outcome, Step } from './useImport.ts';

function useEntries({ changes }: Outcome) {
  const { t, say } = useText();
  return changes.map(({ change, entity, label, key }) => [
    t.importing.change[change],
    t.importing.kind[entity],
    say(label),
    // The key of a link is made of several.
    key.startsWith('[') ? '' : key,
  ]);
}

/** What the import would do; only here it is told to. */
export function Changes(props: Extract<Step, { at: 'changes' }> & { readonly importing: Importing }) {
  const { file, tables, outcome, since, effect, importing } = props;
  const { t, say } = useText();
  const entries = useEntries(outcome);
  const i = t.importing;
  const statements = tables?.preview.changes ?? [];
  // What stands in the model changed between looking and writing: nothing was written.
  const isOvertaken = outcome.problems.some(({ code }) => code === 'REVISION_CONFLICT');
  const isDraft = outcome.changes.some(({ entity }) => entity === 'SHEET') && !tables?.mapping.options?.['publishedOn'];
  const isPossible = outcome.problems.length === 0 && entries.length > 0;
  return (
    <>
      {isOvertaken ? null : <Problems problems={outcome.problems} />}
      {isOvertaken ? (
        <p role="alert" className={classNames('importing', 'overtaken')}>
          {i.overtaken}
          <button
            type="button"
            disabled={importing.isBusy}
            className={classNames('controls', 'button', 'buttonPrimary')}
            onClick={() => void importing.again(file, tables)}
          >
            {i.again}
          </button>
        </p>
      ) : null}
      {outcome.problems.length > 0 ? null : <h2>{i.wouldChange(entries.length)}</h2>}
      {effect === undefined || isOvertaken ? null : <p>{i.effect(effect)}</p>}
      {isDraft ? <p>{i.drafts}</p> : null}
      <Fold title={i.details} heads={[i.becomes, i.entry, i.what, 'ID']} rows={entries} isOpen />
      <Fold
        title={i.statements(statements.length)}
        heads={[i.place, i.what, i.before, i.after, i.original, i.leaveOut]}
        rows={statements.map(({ place, title, before, after, original }) => [
          place,
          title,
          before == null ? i.empty : saidInWords(before, i),
          saidInWords(after, i),
          original,
          tables === undefined || place === '' ? null : (
            <button
              key={place}
              type="button"
              disabled={importing.isBusy}
              className={classNames('controls', 'button')}
              aria-label={i.leaveOutOf(place, title)}
              onClick={() => void importing.leaveOut(file, tables, place)}
            >
              {i.leaveOut}
            </button>
          ),
        ])}
      />
      <Fold
        title={i.warnings(outcome.warnings.length)}
        heads={[i.place, i.reason]}
        rows={outcome.warnings.map(({ path, message }) => [path, say(message)])}
        isOpen
      />
      <p className={classNames('importing', 'actions')}>
        {isPossible ? (
          <button
            type="button"
            disabled={importing.isBusy}
            className={classNames('controls', 'button', 'buttonPrimary')}
            onClick={() => void importing.commit(file, { outcome, since, effect }, tables)}
          >
            {i.commit(entries.length)}
          </button>
        ) : null}
        {tables === undefined ? null : (
          <button
            type="button"
            disabled={importing.isBusy}
            className={classNames('controls', 'button')}
            onClick={() => importing.goTo({ at: 'mapping', file, tables })}
          >
            {i.back}
          </button>
        )}
        <button
          type="button"
          disabled={importing.isBusy}
          className={classNames('controls', 'button')}
          onClick={importing.restart}
        >
          {i.another}
        </button>
      </p>
    </>
  );
}

/** What was written, and where to see it. */
export function Done({ outcome, importing }: { readonly outcome: Outcome; readonly importing: Importing }) {
  const { t } = useText();
  const place = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = useEntries(outcome);
  useEffect(() => heading.current?.focus(), []);
  const i = t.importing;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {i.done(entries.length)}
      </h2>
      <NextFile waiting={importing.waiting} isBusy={importing.isBusy} onNext={importing.next} />
      <p className={classNames('importing', 'actions')}>
        <a className={classNames('controls', 'button')} {...linkTo(onScreen(place, 'gaps'))}>
          {i.toGaps}
        </a>
        <a className={classNames('controls', 'button')} {...linkTo(onScreen(place, 'papers'))}>
          {i.toPapers}
        </a>
        <a className={classNames('controls', 'button')} {...linkTo(onScreen(place, 'overview'))}>
          {i.toOverview}
        </a>
        <a className={classNames('controls', 'button')} {...linkTo(onScreen(place, 'chain'))}>
          {i.toChain}
        </a>
        <button type="button" className={classNames('controls', 'button')} onClick={importing.restart}>
          {i.another}
        </button>
      </p>
      <Fold title={i.details} heads={[i.becomes, i.entry, i.what, 'ID']} rows={entries} />
    </>
  );
}
