import { useMemo, useState } from 'react';
import { type Day, parseDay } from '../../../../schema/calendar/day.ts';
import { changedRows, remindersOf, toPublish } from '../../../model/editor/publishing.ts';
import type { EditedSheet } from '../../../model/editor/sheets.ts';
import { markOf } from '../../../model/editor/statements.ts';
import type { MatrixRow } from '../../../model/matrixView.ts';
import { Check } from '../../parts/Controls.tsx';
import { classNames } from '../../parts/classNames.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Hatch, Mark } from '../../parts/Mark.tsx';
import { useText } from '../../state/useText.ts';
import { Effect } from './Effect.tsx';
import { Labelled } from './Labelled.tsx';
import type { EditedTable } from './useEditing.ts';
import { usePublish, useTry } from './usePublish.ts';

const MarkOr = ({ mark }: { readonly mark: ReturnType<typeof markOf> }) =>
  mark === 'NOT_CONFIRMED' ? <Hatch /> : <Mark mark={mark} />;

/** What changes in a sheet, row by row. */
function Rows({ sheet, rows }: { readonly sheet: EditedSheet; readonly rows: readonly MatrixRow[] }) {
  const { t, say } = useText();
  const requirements = useMemo(() => new Map(rows.map(({ key, requirement }) => [key, requirement])), [rows]);
  const changed = changedRows(sheet, (key) => requirements.get(key)?.phases ?? []);
  return (
    <ul className={classNames('publishing', 'changed')}>
      {changed.map(({ requirement, phases, was, now }) => {
        const of = requirements.get(requirement);
        return (
          <li key={`${requirement} ${phases.join()}`}>
            <span>
              {say(of?.title) || say(of?.summary) || requirement}
              {phases.length === of?.phases.length ? null : (
                <small>{t.list(phases.map((phase) => t.phase[phase]))}</small>
              )}
            </span>
            <span>
              <MarkOr mark={markOf(was)} />
              <Icon name="arrow" />
              {was === now ? t.editor.textOnly : <MarkOr mark={markOf(now)} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the statements lack, as reminders. */
function Missing({ sheets }: { readonly sheets: readonly EditedSheet[] }) {
  const { t } = useText();
  const { duties, via, source } = remindersOf(sheets);
  const told = [
    duties === 0 ? '' : t.editor.missingDuties(duties),
    via === 0 ? '' : t.editor.missingVia(via),
    source === 0 ? '' : t.editor.missingSource(source),
  ].filter((text) => text !== '');
  return told.map((text) => (
    <p key={text} className={classNames('editing', 'missing')}>
      {text}
    </p>
  ));
}

/** Preparing to publish: which drafts, from when, what changes, what it does to the gaps and to whom; then the one button. */
export function PublishPanel(props: {
  readonly table: EditedTable;
  readonly today: Day;
  readonly onDone: (message: string) => void;
  readonly onBack: () => void;
}) {
  const { table, today, onDone, onBack } = props;
  const { editor, editing, matrix, institution } = table;
  const { t, say, name, day } = useText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<string>(today);
  const all = useMemo(() => toPublish(editing.sheets), [editing.sheets]);
  const sheets = useMemo(() => all.filter(({ component }) => !left.has(component.key)), [all, left]);
  const on = parseDay(typed);
  const tried = useTry(institution, sheets, on);
  const { state, publish } = usePublish(editor, institution);
  const isTried = tried.isCurrent && tried.answer?.simulate?.problems.length === 0;
  const isReady = on !== undefined && sheets.length > 0 && isTried && state.at !== 'busy';
  const run = async () => {
    if (!isReady || on === undefined) return;
    if (await publish(sheets, on)) onDone(t.editor.published(sheets.length, day(on)));
  };
  const take = (key: string, isTaken: boolean) =>
    setLeft((last) => new Set(isTaken ? [...last].filter((each) => each !== key) : [...last, key]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside data-panel className={classNames('panel', 'panel')} aria-label={t.editor.publishTitle} tabIndex={0}>
      <h2>{t.editor.publishTitle}</h2>
      {all.map((sheet) => (
        <div key={sheet.component.key} className={classNames('publishing', 'toPublish')}>
          <Check checked={!left.has(sheet.component.key)} onChange={(is) => take(sheet.component.key, is)}>
            {t.editor.versionOf(name(sheet.component.name), sheet.version)}
          </Check>
          <Rows sheet={sheet} rows={matrix.rows} />
        </div>
      ))}
      <Missing sheets={sheets} />
      <div className={classNames('editing', 'fields')}>
        <Labelled
          label={t.editor.publishOn}
          hint={on === undefined ? undefined : t.decision.untilRead(day(on))}
          missing={on === undefined ? t.decision.untilWrong : undefined}
        >
          {(attributes) => (
            <input
              {...attributes}
              autoComplete="off"
              value={typed}
              aria-invalid={on === undefined || undefined}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Labelled>
      </div>
      {on === undefined || sheets.length === 0 ? null : (
        <Effect institution={institution} sheets={sheets} on={on} tried={tried} />
      )}
      <p className={classNames('editing', 'hint')}>{t.editor.publishNote}</p>
      {state.at === 'ready' || state.at === 'busy' ? null : (
        <p className={classNames('editing', 'problem')} role="alert">
          {state.at === 'refused'
            ? state.problems.map(({ message }) => say(message)).join(' ')
            : state.at === 'overtaken'
              ? t.editor.publishOvertaken
              : t.editor.publishFailed}
        </p>
      )}
      <p className={classNames('panel', 'actions')}>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonPrimary')}
          aria-disabled={!isReady}
          onClick={() => void run()}
        >
          {on === undefined ? t.editor.publish : t.editor.publishFrom(day(on))}
        </button>
        <button type="button" className={classNames('controls', 'button', 'buttonQuiet')} onClick={onBack}>
          {t.editor.backToDraft}
        </button>
      </p>
    </aside>
  );
}
