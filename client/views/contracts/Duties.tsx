import { compareDuties, type Duty, dutiesOf, type SheetVersion, servicesOf } from '../../model/contracts/duties.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { useSheets } from './useSheets.ts';

type Change = 'added' | 'changed' | 'gone' | 'same';

/** What a duty is, where, until when, who pays, and for whom. */
function DutyLine(props: {
  readonly duty: Duty;
  /** How it compares with what was signed before; undefined where nothing was. */
  readonly change: Change | undefined;
  readonly was?: Duty;
}) {
  const { duty, change, was } = props;
  const { t, say, name } = useText();
  const d = t.duties;
  const wordsOf = ({ text, requirement, requirementKey }: Duty) =>
    say(text) || say(requirement?.title) || requirementKey;
  const facts = [
    name(duty.component.name),
    duty.requirement?.item ?? '',
    say(duty.within),
    duty.charge === null ? '' : d.charge[duty.charge],
    duty.when.length === 0 ? '' : d.when(duty.when.join(', ')),
  ].filter((each) => each !== '');
  return (
    <li data-change={change}>
      {change === undefined ? null : <span className={classNames('duties', 'change')}>{d[change]}</span>}
      <span>
        {change === 'gone' ? <s>{wordsOf(duty)}</s> : <b>{wordsOf(duty)}</b>}
        <small>{t.dots(facts)}</small>
        {was === undefined ? null : <small>{d.before(wordsOf(was), say(was.within))}</small>}
      </span>
    </li>
  );
}

/** What does not change is folded. */
function Same({ duties, note }: { readonly duties: readonly Duty[]; readonly note: string }) {
  const { t } = useText();
  if (duties.length === 0) return null;
  return (
    <details className={classNames('duties', 'fold')}>
      <summary>{t.duties.sameOnes(duties.length)}</summary>
      <ul className={classNames('duties', 'list')} aria-label={note}>
        {duties.map((duty) => (
          <DutyLine key={duty.key} duty={duty} change="same" />
        ))}
      </ul>
    </details>
  );
}

/** Duties of the versions that are annexed, beside those of the versions signed before. */
function Comparison(props: {
  readonly title: string;
  readonly note: string;
  readonly before: readonly Duty[];
  readonly after: readonly Duty[];
  readonly none: string;
  /** Whether there is anything to compare with. */
  readonly isCompared: boolean;
}) {
  const { title, note, before, after, none, isCompared } = props;
  const { t } = useText();
  const { added, changed, gone, same } = compareDuties(before, after);
  const counts = { added: added.length, changed: changed.length, gone: gone.length, same: same.length };
  return (
    <section className={classNames('duties', 'duties')} aria-label={title}>
      <h2>{title}</h2>
      {note === '' ? null : <p className={classNames('panel', 'fallBack')}>{note}</p>}
      {before.length + after.length === 0 ? (
        none === '' ? null : (
          <p className={classNames('panel', 'fallBack')}>{none}</p>
        )
      ) : !isCompared ? (
        <ul className={classNames('duties', 'list')}>
          {after.map((duty) => (
            <DutyLine key={duty.key} duty={duty} change={undefined} />
          ))}
        </ul>
      ) : (
        <>
          <p className={classNames('duties', 'counts')}>
            {(['added', 'changed', 'gone', 'same'] as const).map((change) => (
              <span key={change}>
                <b>{counts[change]}</b> {t.duties[change]}
              </span>
            ))}
          </p>
          <ul className={classNames('duties', 'list')}>
            {added.map((duty) => (
              <DutyLine key={duty.key} duty={duty} change="added" />
            ))}
            {changed.map((pair) => (
              <DutyLine key={pair.after.key} duty={pair.after} change="changed" was={pair.before} />
            ))}
            {gone.map((duty) => (
              <DutyLine key={duty.key} duty={duty} change="gone" />
            ))}
          </ul>
          <Same duties={same} note={title} />
        </>
      )}
    </section>
  );
}

/**
 * What the customer takes on by signing the annexed versions, and what the supplier does: new, changed, gone and the same, beside the
 * versions signed before.
 */
export function TakesOn(props: {
  readonly customer: string;
  readonly supplier: string;
  readonly annexes: readonly SheetVersion[];
  readonly before: readonly SheetVersion[];
  /** Whether it has been signed. */
  readonly isSigned?: boolean;
}) {
  const { customer, supplier, annexes, before, isSigned = false } = props;
  const { t } = useText();
  const now = useSheets(annexes);
  const then = useSheets(before);
  const d = t.duties;
  if (now.waiting || then.waiting) return <p role="status">{t.states.waiting}</p>;
  const isCompared = before.length > 0;
  const against = isCompared ? d.against : isSigned ? '' : d.againstNothing;
  return (
    <>
      <Comparison
        title={isSigned ? d.tookOn(customer) : d.takesOn(customer)}
        note={annexes.length === 0 ? d.noAnnex : against}
        before={then.sheets.flatMap(dutiesOf)}
        after={now.sheets.flatMap(dutiesOf)}
        none={annexes.length === 0 && before.length === 0 ? '' : d.none}
        isCompared={isCompared}
      />
      {supplier === '' || now.sheets.length + then.sheets.length === 0 ? null : (
        <Comparison
          title={d.does(supplier)}
          note=""
          before={then.sheets.flatMap(servicesOf)}
          after={now.sheets.flatMap(servicesOf)}
          none={d.doesNothing}
          isCompared={isCompared}
        />
      )}
    </>
  );
}
