import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { remindersOf } from '../../model/editor/publishing.ts';
import { changesOf, type EditedSheet } from '../../model/editor/sheets.ts';
import { moved, type PhaseCode } from '../../model/place.ts';
import { countSaid } from '../../model/services/sheetRows.ts';
import { ConflictPanel } from '../matrix/editing/ConflictPanel.tsx';
import type { Editing } from '../matrix/editing/Editor.ts';
import { useSheetEditor } from '../matrix/editing/useEditor.ts';
import { Check } from '../parts/Controls.tsx';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { Empty, Waiting } from '../parts/States.tsx';
import { linkTo, move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Crumb } from './Crumb.tsx';
import { Recorded } from './Recorded.tsx';
import type { ServiceProps } from './ServicePage.tsx';
import { SheetPanel } from './SheetPanel.tsx';
import { SheetTable } from './SheetTable.tsx';
import { type SheetActions, useSheetActions, useSheetRows } from './useSheet.ts';

/** What the changed statements lack; none of it stops publishing. */
function Reminders({ sheet }: { readonly sheet: Parameters<typeof remindersOf>[0][number] }) {
  const { t } = useText();
  const { duties, via, source } = remindersOf([sheet]);
  const told = [
    duties === 0 ? '' : t.editor.missingDuties(duties),
    via === 0 ? '' : t.editor.missingVia(via),
    source === 0 ? '' : t.editor.missingSource(source),
  ].filter((words) => words !== '');
  return told.length === 0 ? null : <p className={classNames('editing', 'missing')}>{t.dots(told)}</p>;
}

/** Where the panel has its place beside the table (sheet.module.css). */
const BESIDE = '(min-width: 1100px)';

/** The field of the panel in which one goes on. */
type PanelField = 'duty' | 'source' | undefined;

function goToField(panel: HTMLElement, field: PanelField): void {
  if (field === 'duty') {
    panel.querySelector<HTMLElement>('[data-add-duty]')?.click();
    // The field of the new duty is there once it is drawn.
    requestAnimationFrame(() => [...panel.querySelectorAll<HTMLElement>('[data-duty-text]')].at(-1)?.focus());
    return;
  }
  const selector = field === 'source' ? '[data-source-field]' : '[data-first-field]';
  (panel.querySelector<HTMLElement>(selector) ?? panel).focus();
}

/** The panel, and going into it from the table, once it is there. */
function usePanel(setOpen: (isOpen: boolean) => void) {
  const panel = useRef<HTMLElement>(null);
  const wanted = useRef<{ readonly field: PanelField } | undefined>(undefined);
  const [, draw] = useState(0);
  const toPanel = useCallback(
    (field: PanelField) => {
      wanted.current = { field };
      setOpen(true);
      draw((n) => n + 1);
    },
    [setOpen],
  );
  useEffect(() => {
    if (wanted.current === undefined || panel.current === null) return;
    goToField(panel.current, wanted.current.field);
    wanted.current = undefined;
  });
  return { panel, toPanel };
}

/** How the draft stands, and the way on. */
function Foot(props: {
  readonly service: string;
  readonly label: string;
  readonly sheet: EditedSheet;
  readonly editing: Editing;
  readonly actions: SheetActions;
  readonly children: ReactNode;
}) {
  const { service, label, sheet, editing, actions, children } = props;
  const { t, say } = useText();
  const place = usePlace();
  const changed = changesOf(sheet).length;
  const problems = editing.problems.get(service) ?? [];
  return (
    <section className={classNames('sheet', 'foot')} aria-label={t.sheet.foot}>
      <div>
        <p role="status" className={classNames('editing', 'message')}>
          {actions.message}
        </p>
        <p className={classNames('editing', 'status')} role="status" data-saving={editing.saving}>
          {changed === 0 ? t.sheet.nothingChanged : t.dots([t.sheet.changed(changed), t.editor.status[editing.saving]])}
        </p>
        <Reminders sheet={sheet} />
        {problems.length === 0 ? null : (
          <p className={classNames('editing', 'problem')} role="alert">
            {t.editor.refused(label, problems.map(({ message }) => say(message)).join(' '))}
          </p>
        )}
      </div>
      {children}
      {changed === 0 ? null : (
        <a {...linkTo(moved(place, { part: 'publish' }))} className={classNames('controls', 'button', 'buttonPrimary')}>
          {t.editor.prepare}
        </a>
      )}
    </section>
  );
}

/**
 * The sheet of a service as it is written: requirement by requirement, with templates as questions and the version in force beside
 * it. The draft is kept and saved as in the matrix.
 */
export function SheetEditor({ service, recordedBy }: ServiceProps) {
  const { t, say, name } = useText();
  const place = usePlace();
  const { editor, editing } = useSheetEditor(service.key);
  const sheet = editing.sheets.get(service.key);
  const [phase, setPhase] = useState<PhaseCode>();
  const [alone, setAlone] = useState(false);
  const [isOpen, setOpen] = useState(() => matchMedia(BESIDE).matches);
  const { panel, toPanel } = usePanel(setOpen);
  const { catalogues, catalogue, chapters, requirements, questions, kinds, kind, setKind, all } = useSheetRows(
    sheet,
    service.layers,
  );
  const actions = useSheetActions({
    ...{ editor, editing, component: service.key, chapters: chapters ?? [], questions, phase, alone },
  });
  const chosen = actions.rows.find(({ key }) => key === place.requirement);
  const leave = () => {
    setOpen(false);
    document.querySelector<HTMLElement>('[role="grid"] tr[tabindex="0"]')?.focus();
  };
  const clashes = editing.clashes.get(service.key);
  const vendor = { key: service.party.key, name: name(service.party.name) };
  const crumb = <Crumb vendor={vendor} service={{ key: service.key, name: name(service.name) }} />;
  if (sheet === undefined || chapters === undefined) {
    return (
      <>
        {crumb}
        {catalogues?.length === 0 ? <Empty title={t.sheet.noCatalogue} alone /> : <Waiting />}
      </>
    );
  }
  return (
    <>
      {crumb}
      <div className={classNames('services', 'head')}>
        <h1>
          {t.sheet.title(name(service.name), sheet.version)} <Recorded by={recordedBy} />
        </h1>
        <span>{t.sheet.saidOf(countSaid(actions.rows, sheet.lines), actions.rows.length)}</span>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonQuiet', 'buttonSmall')}
          onClick={actions.undo}
        >
          <Icon name="undo" /> {t.editor.undo}
        </button>
      </div>
      <p className={classNames('screen', 'lead')}>
        {service.sheetInForce === null ? t.sheet.firstVersion : t.sheet.comparesWith(service.sheetInForce.version)}{' '}
        {t.sheet.help}
      </p>
      <div className={classNames('sheet', 'tools')}>
        <label>
          {t.matrix.catalogue}
          <select
            value={catalogue ?? ''}
            onChange={({ target }) => move({ catalogue: target.value, requirement: undefined }, 'replace')}
          >
            {catalogues?.map((each) => (
              <option key={each.key} value={each.key}>
                {say(each.title) || each.key}
              </option>
            ))}
          </select>
        </label>
        {kinds.length < 2 ? null : (
          <label>
            {t.sheet.template}
            <select value={kind?.id ?? ''} onChange={({ target }) => setKind(target.value)}>
              {kinds.map((each) => (
                <option key={each.id} value={each.id}>
                  {say(each.name)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Check checked={all} onChange={(on) => move({ everyone: on ? true : undefined }, 'replace')}>
          {t.sheet.all(requirements?.length ?? 0)}
        </Check>
      </div>
      <div className={classNames('sheet', 'split')}>
        <section className={classNames('sheet', 'scroll')} aria-label={t.sheet.table}>
          <SheetTable
            sheet={sheet}
            chapters={chapters}
            actions={actions}
            chosen={chosen?.key}
            asked={new Set(questions.keys())}
            toPanel={toPanel}
          />
          {actions.rows.length === 0 ? <p>{t.sheet.noRows}</p> : null}
        </section>
        {clashes !== undefined ? (
          <ConflictPanel
            editor={editor}
            editing={editing}
            titleOf={(key) => {
              const requirement = requirements?.find((each) => each.key === key);
              return say(requirement?.title) || say(requirement?.summary) || key;
            }}
            component={service.key}
            clashes={clashes}
          />
        ) : chosen === undefined || !isOpen ? null : (
          <SheetPanel
            key={chosen.key}
            {...{ editor, editing, sheet, actions, phase, alone, panel }}
            requirement={chosen}
            question={questions.get(chosen.key)}
            onPhase={setPhase}
            onAlone={setAlone}
            onLeave={leave}
          />
        )}
      </div>
      <Foot service={service.key} label={name(service.name)} {...{ sheet, editing, actions }}>
        {chosen === undefined || isOpen ? null : (
          <button type="button" className={classNames('controls', 'button')} onClick={() => toPanel(undefined)}>
            {t.panel.details}（Enter）
          </button>
        )}
      </Foot>
    </>
  );
}
