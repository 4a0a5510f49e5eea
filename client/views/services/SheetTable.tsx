import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { type EditedLine, linesOn } from '../../model/editor/lines.ts';
import { typedBy } from '../../model/editor/marks.ts';
import type { EditedSheet } from '../../model/editor/sheets.ts';
import { type CellStance, carries, markOf } from '../../model/editor/statements.ts';
import { type AskedRequirement, countSaid, type SheetChapter, stancesOf } from '../../model/services/sheetRows.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { Hatch, Mark } from '../parts/Mark.tsx';
import { useText } from '../state/useText.ts';
import type { SheetActions } from './useSheet.ts';

/** What fills a chapter, in the order of the buttons. */
const FILLS = ['SELF', 'SHARED', 'CONSUMER', 'NOT_APPLICABLE'] as const;

const MarkOr = ({ stance }: { readonly stance: CellStance }) =>
  stance === null ? <Hatch /> : <Mark mark={markOf(stance)} />;

function Difference(props: {
  readonly requirement: AskedRequirement;
  readonly own: readonly EditedLine[];
  readonly was: readonly EditedLine[];
}) {
  const { requirement, own, was } = props;
  const { t } = useText();
  if (own === was) return <span>{was.length === 0 ? t.sheet.stillBlank : t.sheet.same}</span>;
  const [before] = stancesOf(was, requirement);
  const [after] = stancesOf(own, requirement);
  if (before === after) return <b>{t.editor.textOnly}</b>;
  return (
    <b className={classNames('sheet', 'marks')}>
      <MarkOr stance={before ?? null} />
      <Icon name="arrow" />
      <MarkOr stance={after ?? null} />
    </b>
  );
}

interface RowProps {
  readonly requirement: AskedRequirement;
  readonly own: readonly EditedLine[];
  /** Undefined: there is no version in force to compare with. */
  readonly was: readonly EditedLine[] | undefined;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly isAsked: boolean;
  readonly onChoose: (row: AskedRequirement) => void;
}

/** One requirement; only a row that changes is drawn again. */
const Row = memo(function Row(props: RowProps) {
  const { requirement, own, was, isChosen, isStop, isAsked, onChoose } = props;
  const { t, say } = useText();
  const stances = stancesOf(own, requirement);
  const duties = own.flatMap((line) => line.duties);
  const lacksDuty = own.some((line) => carries(line.stance, 'duties') && line.duties.length === 0);
  const conditions = [
    ...new Set([
      ...own.flatMap((line) => line.when),
      ...duties.map(({ within }) => say(within)),
      ...own.flatMap(({ charge }) => (charge === null ? [] : [t.editor.charges[charge]])),
    ]),
  ].filter((words) => words !== '');
  const sources = [
    ...new Set(own.flatMap(({ source }) => (source === null ? [] : [t.sheet.sourceOf(source.document, source.page)]))),
  ];
  const [first, ...others] = duties;
  return (
    <tr
      data-row={requirement.key}
      aria-selected={isChosen}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onChoose(requirement)}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget && !isChosen) onChoose(requirement);
      }}
    >
      <th scope="row">
        <small>{requirement.item}</small> {say(requirement.title) || say(requirement.summary)}
      </th>
      <td className={classNames('sheet', 'stance')} data-stance={stances.map((stance) => stance ?? 'BLANK').join(' ')}>
        <span className={classNames('sheet', 'marks')}>
          {stances.map((stance) => (
            <MarkOr key={stance ?? ''} stance={stance} />
          ))}
        </span>
        {isAsked && own.length === 0 ? (
          <span className={classNames('sheet', 'asked')} title={t.sheet.hasQuestion}>
            ?
          </span>
        ) : null}
      </td>
      <td data-lacks={lacksDuty || undefined}>
        {lacksDuty ? <b>{t.sheet.writeDuty}</b> : null}
        {first === undefined ? null : t.sheet.dutiesOf(say(first.text), others.length)}
      </td>
      <td>{t.dots(conditions)}</td>
      <td>{sources.length > 0 ? t.list(sources) : own.length > 0 ? <b>{t.sheet.noSource}</b> : null}</td>
      {was === undefined ? null : (
        <td>
          <Difference requirement={requirement} own={own} was={was} />
        </td>
      )}
    </tr>
  );
});

/** Keys of a row; whether one was taken. Marks go down to the next row. */
function rowKey(
  event: KeyboardEvent,
  actions: SheetActions,
  row: AskedRequirement,
  toPanel: (field: 'duty' | 'source' | undefined) => void,
): 'next' | boolean {
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) actions.undo();
    else if (key === 'y' || key === 'z') actions.redo();
    else return false;
    return true;
  }
  const digit = event.key === 'Process' ? /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] : undefined;
  const typed = typedBy(digit ?? event.key);
  if (typed === 'CROSS') {
    actions.setMessage('');
    return false;
  }
  if (typed !== undefined) {
    actions.say(row, typed);
    return 'next';
  }
  switch (event.key) {
    case '.':
      actions.sayAsAbove(row);
      return 'next';
    case 't':
      actions.sayAsUsual(row);
      return 'next';
    case 'd':
      toPanel('duty');
      return true;
    case 's':
      toPanel('source');
      return true;
    case 'Enter':
    case 'F2':
      toPanel(undefined);
      return true;
    default:
      return false;
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** The statements of a sheet, requirement by requirement: one tab stop, arrow keys from row to row, a mark by one key. */
export function SheetTable(props: {
  readonly sheet: EditedSheet;
  readonly chapters: readonly SheetChapter[];
  readonly actions: SheetActions;
  readonly chosen: string | undefined;
  readonly asked: ReadonlySet<string>;
  readonly toPanel: (field: 'duty' | 'source' | undefined) => void;
}) {
  const { sheet, chapters, actions, chosen, asked, toPanel } = props;
  const { t, say } = useText();
  const table = useRef<HTMLTableElement>(null);
  const follows = useRef(false);
  const { rows } = actions;
  const at = rows.findIndex(({ key }) => key === chosen);
  const stop = rows[Math.max(0, at)]?.key;
  const isFirstVersion = sheet.published.size === 0;
  useEffect(() => {
    if (!follows.current || chosen === undefined) return;
    follows.current = false;
    table.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(chosen)}"]`)?.focus();
  }, [chosen]);
  const go = (next: AskedRequirement | undefined) => {
    if (next === undefined) return;
    follows.current = true;
    actions.choose(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const row = rows[at];
    const onRow = event.target instanceof HTMLTableRowElement;
    if (!onRow || row === undefined || event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    const target =
      event.key === 'Home'
        ? rows[0]
        : event.key === 'End'
          ? rows.at(-1)
          : step === undefined
            ? undefined
            : rows[Math.min(rows.length - 1, Math.max(0, at + step))];
    if (target !== undefined) {
      go(target);
      event.preventDefault();
      return;
    }
    const taken = rowKey(event, actions, row, toPanel);
    if (taken === 'next') go(rows[at + 1]);
    if (taken === false) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const columns = isFirstVersion ? 5 : 6;
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen and written by keys
      role="grid"
      aria-label={t.sheet.table}
      className={classNames('sheet', 'table')}
      ref={table}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col">{t.sheet.requirement}</th>
          <th scope="col">{t.sheet.stance}</th>
          <th scope="col">{t.editor.duties}</th>
          <th scope="col">{t.sheet.conditions}</th>
          <th scope="col">{t.editor.source}</th>
          {isFirstVersion ? null : <th scope="col">{t.sheet.difference}</th>}
        </tr>
      </thead>
      {chapters.map((chapter) => (
        <tbody key={chapter.key}>
          <tr className={classNames('sheet', 'chapter')} data-chapter={chapter.key}>
            <th colSpan={columns} scope="rowgroup">
              <span>
                {say(chapter.title) || t.sheet.noChapter}{' '}
                <small>{t.sheet.saidOf(countSaid(chapter.rows, sheet.lines), chapter.rows.length)}</small>
              </span>
              <fieldset aria-label={t.sheet.fillOf(say(chapter.title) || t.sheet.noChapter)}>
                <span aria-hidden="true">{t.sheet.fill}</span>
                {FILLS.map((stance) => (
                  <button
                    key={stance}
                    type="button"
                    title={t.editor.meaning[stance]}
                    onClick={() => actions.fillChapter(chapter, stance)}
                  >
                    <Mark mark={markOf(stance)} />
                    <span className={classNames('utility', 'visuallyHidden')}>{t.editor.stance[stance]}</span>
                  </button>
                ))}
              </fieldset>
            </th>
          </tr>
          {chapter.rows.map((requirement) => (
            <Row
              key={requirement.key}
              requirement={requirement}
              own={linesOn(sheet.lines, requirement.key)}
              was={isFirstVersion ? undefined : linesOn(sheet.published, requirement.key)}
              isChosen={requirement.key === chosen}
              isStop={requirement.key === stop}
              isAsked={asked.has(requirement.key)}
              onChoose={actions.choose}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
