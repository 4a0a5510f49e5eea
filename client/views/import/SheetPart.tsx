import { withPhases, withTarget } from '../../model/tableMapping.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { Columns } from './Columns.tsx';
import { Rows } from './Rows.tsx';
import { NOT_READ, type SheetProps } from './sheetProps.ts';

/** What situations a sheet can be said to speak about: each of them, or every kind of emergency. */
const SITUATIONS = [
  ['normal'],
  ['disaster'],
  ['cyberattack'],
  ['system-failure'],
  ['disaster', 'cyberattack', 'system-failure'],
] as const;

function PhaseChoice({ at, mapping, onCorrect }: SheetProps) {
  const { t } = useText();
  const words = {
    normal: t.phase.NORMAL,
    disaster: t.phase.DISASTER,
    cyberattack: t.phase.CYBERATTACK,
    'system-failure': t.phase.SYSTEM_FAILURE,
  };
  const now = mapping.sheets[at]?.phases ?? [];
  return (
    <label>
      {t.importing.situations}
      <select
        value={now.join(' ')}
        onChange={({ target: { value } }) => onCorrect(withPhases(mapping, at, value === '' ? [] : value.split(' ')))}
      >
        <option value="">{t.importing.anySituation}</option>
        {SITUATIONS.map((phases) => (
          <option key={phases.join(' ')} value={phases.join(' ')}>
            {t.dots(phases.map((phase) => words[phase]))}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One sheet: what it is, where its headings stand, its columns and rows. */
export function SheetPart(props: SheetProps) {
  const { sheet, title: called, at, mapping, kinds, onCorrect } = props;
  const { t, say } = useText();
  const first = sheet.sample.find(({ cells }) => cells.filter((cell) => cell !== '').length > 1) ?? sheet.sample[0];
  const now = mapping.sheets[at];
  const target = now?.target ?? null;
  const header = now?.header?.[0] ?? first?.number ?? 1;
  return (
    <section className={classNames('importing', 'sheet')} data-sheet={sheet.name}>
      <h2>
        {called} {sheet.isHidden ? <small>{t.importing.hidden}</small> : null}
      </h2>
      <p className={classNames('importing', 'choices')}>
        <label>
          {t.importing.targetLabel}
          <select
            aria-label={t.importing.target(called)}
            value={target ?? NOT_READ}
            onChange={(event) => onCorrect(withTarget(mapping, at, event.target.value || null, header))}
          >
            <option value={NOT_READ}>{t.importing.notRead}</option>
            {kinds.map(({ name, title }) => (
              <option key={name} value={name}>
                {say(title)}
              </option>
            ))}
          </select>
        </label>
        {target ? (
          <label>
            {t.importing.header}
            <select
              value={header}
              onChange={(event) => onCorrect(withTarget(mapping, at, target, Number(event.target.value)))}
            >
              {sheet.sample.map(({ number, cells }) => (
                <option key={number} value={number}>
                  {t.importing.headerRow(
                    number,
                    cells
                      .filter((cell) => cell !== '')
                      .join(' ')
                      .slice(0, 30),
                  )}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {target === 'matrix' ? <PhaseChoice {...props} /> : null}
      </p>
      {sheet.target ? <Columns {...props} /> : null}
      {sheet.target ? <Rows {...props} /> : null}
    </section>
  );
}
