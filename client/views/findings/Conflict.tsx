import { differingFields, type FindingField, type FindingForm } from '../../model/findings/findingForm.ts';
import type { Option } from '../parts/Choice.tsx';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';

/** Both versions of a finding that another person has changed first; nothing is saved before one has chosen. */
export function Conflict(props: {
  readonly mine: FindingForm;
  /** Null: it was removed. */
  readonly theirs: FindingForm | null;
  readonly names: readonly Option[];
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}) {
  const { mine, theirs, names, onMine, onTheirs } = props;
  const { t } = useText();
  const f = t.findings;
  const labels: Readonly<Record<FindingField, string>> = {
    component: f.component,
    title: f.what,
    titleEn: `${f.what} (en)`,
    severity: f.severity,
    foundOn: f.foundOn,
    requirement: f.requirement,
    assignee: f.assignee,
    dueOn: f.dueOn,
    closedOn: f.closedOn,
    document: f.source,
    page: f.page,
  };
  const shown = (form: FindingForm, field: FindingField) => {
    if (field === 'severity') return form.severity === '' ? f.unstated : t.severity[form.severity];
    return names.find(({ id }) => id === form[field])?.label ?? (form[field] || f.unstated);
  };
  return (
    <section role="alert" className={classNames('findings', 'conflict')}>
      <h2>{f.conflict}</h2>
      <p>{theirs === null ? f.conflictGone : f.conflictBody}</p>
      {theirs === null ? null : (
        <dl>
          {differingFields(mine, theirs).map((field) => (
            <div key={field}>
              <dt>{labels[field]}</dt>
              <dd>
                {f.theirs}: {shown(theirs, field)}
              </dd>
              <dd>
                {f.mine}: {shown(mine, field)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className={classNames('findings', 'actions')}>
        <button type="button" className={classNames('controls', 'button')} onClick={onTheirs}>
          {f.takeTheirs}
        </button>
        <button type="button" className={classNames('controls', 'button')} onClick={onMine}>
          {f.takeMine}
        </button>
      </div>
    </section>
  );
}
