import type { Simulation } from '../../../model/editor/effects.ts';
import { countActors } from '../../../model/editor/publishing.ts';
import type { EditedSheet } from '../../../model/editor/sheets.ts';
import { classNames } from '../../parts/classNames.ts';
import { SeverityIcon } from '../../parts/Severity.tsx';
import { Failure, Waiting } from '../../parts/States.tsx';
import { SOURCES } from '../../state/sources.ts';
import { useApiQuery } from '../../state/useApiQuery.ts';
import { useText } from '../../state/useText.ts';
import { useTry } from './usePublish.ts';

/** How many new gaps are written out. */
const WRITTEN = 8;

/** How many other institutions are looked at, one after the other. */
const MAX_OTHERS = 10;

/** What becomes of the gaps: how many, the new ones as their readers will see them, and who has to act on them. */
function Told({ simulation }: { readonly simulation: Simulation }) {
  const { t, say, name } = useText();
  const { before, after, closed, opened } = simulation;
  return (
    <>
      <p className={classNames('publishing', 'effect')}>
        {t.editor.effect(before.total, after.total)}
        <small>{t.editor.effectParts(closed.totalCount, opened.totalCount)}</small>
      </p>
      {opened.nodes.length === 0 ? null : (
        <>
          <p className={classNames('editing', 'hint')}>
            {t.editor.leaves(countActors(opened.nodes).map(({ party, count }) => [name(party.name), count] as const))}
          </p>
          <ul className={classNames('publishing', 'opened')}>
            {opened.nodes.slice(0, WRITTEN).map((gap) => (
              <li key={gap.id}>
                <SeverityIcon severity={gap.severity} labelled />
                <span>{say(gap.explanation.sentence)}</span>
              </li>
            ))}
          </ul>
          {opened.totalCount > WRITTEN ? (
            <p className={classNames('editing', 'hint')}>{t.gaps.firstOf(WRITTEN, opened.totalCount)}</p>
          ) : null}
        </>
      )}
    </>
  );
}

/** What publishing does to another institution that uses one of the components. */
function Other(props: {
  readonly institution: string;
  readonly label: string;
  readonly sheets: readonly EditedSheet[];
  readonly on: string;
}) {
  const { institution, label, sheets, on } = props;
  const { t } = useText();
  const { answer, isCurrent } = useTry(institution, sheets, on);
  const simulation = isCurrent ? answer?.simulate : undefined;
  return (
    <li>
      <b>{label}</b>
      <span>{simulation ? t.editor.effectParts(simulation.closed.totalCount, simulation.opened.totalCount) : '…'}</span>
    </li>
  );
}

/** Other institutions that use a component whose sheet is published, as far as the viewer sees them. */
function Others(props: {
  readonly institution: string;
  readonly sheets: readonly EditedSheet[];
  readonly sheet: EditedSheet;
  readonly on: string;
}) {
  const { institution, sheets, sheet, on } = props;
  const { t, name } = useText();
  const { answer } = useApiQuery(SOURCES.whoRelies, { component: sheet.component.key, asOf: on });
  const found = answer?.impact?.institutions;
  const others = (found?.nodes ?? []).filter(({ institution: of }) => of.key !== institution);
  if (found === undefined || others.length === 0) return null;
  const shown = others.slice(0, MAX_OTHERS);
  const rest = found.totalCount - 1 - shown.length;
  return (
    <>
      <h3>{t.editor.others(name(sheet.component.name))}</h3>
      <ul className={classNames('publishing', 'others')}>
        {shown.map(({ institution: of }) => (
          <Other key={of.key} institution={of.key} label={name(of.name)} sheets={sheets} on={on} />
        ))}
      </ul>
      {rest > 0 ? <p className={classNames('editing', 'hint')}>{t.editor.moreOthers(rest)}</p> : null}
    </>
  );
}

/** What publishing would do, before it is done. `onKnown` decides whether it can be: only once that has been seen. */
export function Effect(props: {
  readonly institution: string;
  readonly sheets: readonly EditedSheet[];
  readonly on: string;
  readonly tried: ReturnType<typeof useTry>;
}) {
  const { institution, sheets, on, tried } = props;
  const { t, say } = useText();
  const { answer, isCurrent, error, retry } = tried;
  const simulation = isCurrent ? answer?.simulate : undefined;
  return (
    <section aria-label={t.editor.effectTitle} aria-live="polite">
      <h3>{t.editor.effectTitle}</h3>
      {error !== undefined ? (
        <Failure error={error} onRetry={retry} />
      ) : !simulation ? (
        <Waiting />
      ) : simulation.problems.length > 0 ? (
        simulation.problems.map(({ path, message }) => (
          <p key={path + message.ja} className={classNames('editing', 'problem')}>
            {say(message)}
          </p>
        ))
      ) : (
        <Told simulation={simulation} />
      )}
      {sheets.map((sheet) => (
        <Others key={sheet.component.key} institution={institution} sheets={sheets} sheet={sheet} on={on} />
      ))}
    </section>
  );
}
