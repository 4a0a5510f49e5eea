import { type RefObject, useMemo } from 'react';
import type { EditedLine } from '../../model/editor/lines.ts';
import { linesOn, saidIn, sameStatement } from '../../model/editor/lines.ts';
import type { EditedSheet } from '../../model/editor/sheets.ts';
import { markOf, PALETTE } from '../../model/editor/statements.ts';
import type { PhaseCode } from '../../model/place.ts';
import type { AskedRequirement, TemplateQuestion } from '../../model/services/sheetRows.ts';
import { EditFields } from '../matrix/editing/EditFields.tsx';
import type { Editing, Editor } from '../matrix/editing/Editor.ts';
import { Steps } from '../matrix/editing/Steps.tsx';
import { useFields } from '../matrix/editing/useFields.ts';
import { Check, Segmented } from '../parts/Controls.tsx';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { Hatch, Mark } from '../parts/Mark.tsx';
import { useText } from '../state/useText.ts';
import type { SheetActions } from './useSheet.ts';

/** What a template asks about the requirement: a question; only a click makes it the viewer's own statement. */
function Question(props: { readonly question: TemplateQuestion; readonly onTake: () => void }) {
  const { question, onTake } = props;
  const { t, language } = useText();
  const left = (question.usuallyLeft ?? []).map(({ text }) => text[language]);
  return (
    <section className={classNames('sheet', 'question')} aria-label={t.sheet.question}>
      <h3>{t.sheet.question}</h3>
      <p>{question.ask[language]}</p>
      <p className={classNames('editing', 'hint')}>{t.sheet.usually(t.editor.meaning[question.usualStance], left)}</p>
      {question.check === undefined ? null : (
        <p className={classNames('editing', 'hint')}>{question.check[language]}</p>
      )}
      <button
        type="button"
        className={classNames('controls', 'button', 'buttonSmall')}
        aria-keyshortcuts="T"
        onClick={onTake}
      >
        {t.sheet.take} <span aria-hidden="true">（T）</span>
      </button>
    </section>
  );
}

/** What a statement says, in words. */
function useWords(): (line: EditedLine | undefined) => string[] {
  const { t, say } = useText();
  return (line) =>
    line === undefined
      ? [t.editor.blank]
      : [
          t.editor.meaning[line.stance],
          ...line.duties.map(({ text }) => say(text)),
          ...line.duties.map(({ within }) => say(within)),
          say(line.note),
          say(line.compensation),
          line.source === null ? '' : t.sheet.sourceOf(line.source.document, line.source.page),
        ].filter((words) => words !== '');
}

/** The version in force and the draft, what was removed struck out and what was added underlined. */
function Compared({ was, now }: { readonly was: EditedLine | undefined; readonly now: EditedLine | undefined }) {
  const { t } = useText();
  const words = useWords();
  if (sameStatement(was, now)) return <p className={classNames('editing', 'hint')}>{t.editor.same}</p>;
  const [before, after] = [words(was), words(now)];
  return (
    <section className={classNames('sheet', 'compared')}>
      <h3>{t.sheet.comparedWith}</h3>
      {before
        .filter((text) => !after.includes(text))
        .map((text) => (
          <del key={text}>{text}</del>
        ))}
      {after.map((text) => (before.includes(text) ? <span key={text}>{text}</span> : <ins key={text}>{text}</ins>))}
    </section>
  );
}

/** One requirement of the sheet: who does it, what is left to the user, conditions, evidence; what a template asks; the version in force. */
export function SheetPanel(props: {
  readonly editor: Editor;
  readonly editing: Editing;
  readonly sheet: EditedSheet;
  readonly requirement: AskedRequirement;
  readonly question: TemplateQuestion | undefined;
  readonly actions: SheetActions;
  readonly phase: PhaseCode | undefined;
  readonly onPhase: (phase: PhaseCode) => void;
  readonly alone: boolean;
  readonly onAlone: (alone: boolean) => void;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onLeave: () => void;
}) {
  const { editor, editing, sheet, requirement, question, actions, onPhase, alone, onAlone, panel, onLeave } = props;
  const { t, say } = useText();
  const target = actions.targetOf(requirement);
  const { phase, phases } = target.cell;
  const same = JSON.stringify(target);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same target is the same
  const targets = useMemo(() => [target], [same]);
  const fields = useFields(editor, editing, targets, phase);
  const now = saidIn(linesOn(sheet.lines, requirement.key), phase);
  const was = saidIn(linesOn(sheet.published, requirement.key), phase);
  return (
    <aside
      data-panel
      className={classNames('panel', 'panel')}
      aria-label={t.sheet.panel}
      ref={panel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onKeyDown={({ key, nativeEvent }) => (key === 'Escape' && !nativeEvent.isComposing ? onLeave() : undefined)}
    >
      <div className={classNames('panel', 'crumb')}>
        <span>{t.dots([say(requirement.chapter?.title), requirement.item ?? ''].filter((words) => words !== ''))}</span>
        <button
          type="button"
          className={classNames('panel', 'closeButton')}
          aria-label={t.panel.close}
          onClick={onLeave}
        >
          <Icon name="close" />
        </button>
      </div>
      <h2>{say(requirement.title) || say(requirement.summary)}</h2>
      {requirement.title === null ? null : <p className={classNames('editing', 'hint')}>{say(requirement.summary)}</p>}
      {phases.length > 1 ? (
        <div className={classNames('sheet', 'phases')}>
          <Segmented
            label={t.matrix.phases}
            value={phase}
            segments={phases.map((id) => ({ id, label: t.phase[id] }))}
            onChoose={onPhase}
          />
          <Check checked={alone} onChange={onAlone}>
            {t.editor.alone}
          </Check>
        </div>
      ) : null}
      <fieldset className={classNames('editing', 'palette')} aria-label={t.sheet.who}>
        {PALETTE.map((stance, at) => (
          <button
            key={stance ?? 'blank'}
            type="button"
            aria-pressed={(now?.stance ?? null) === stance}
            title={stance === null ? t.editor.blankMeaning : t.editor.meaning[stance]}
            aria-keyshortcuts={stance === null ? '0' : String(at + 1)}
            onClick={() => actions.say(requirement, stance)}
          >
            <span aria-hidden="true">{stance === null ? <Hatch /> : <Mark mark={markOf(stance)} />}</span>
            <span>{stance === null ? t.editor.blank : t.editor.stance[stance]}</span>
            <small className={classNames('editing', 'digit')} aria-hidden="true">
              {stance === null ? 0 : at + 1}
            </small>
          </button>
        ))}
      </fieldset>
      {question === undefined ? null : <Question question={question} onTake={() => actions.sayAsUsual(requirement)} />}
      <div className={classNames('editing', 'fields')}>
        <EditFields fields={fields} editing={editing} targets={targets} />
      </div>
      {sheet.published.size === 0 ? null : <Compared was={was} now={now} />}
      <Steps editor={editor} editing={editing} />
    </aside>
  );
}
