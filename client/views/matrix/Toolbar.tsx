import type { MatrixAnswer } from '../../model/answers.ts';
import { catalogueOf } from '../../model/matrixView.ts';
import { PHASE_CODES, type PhaseCode } from '../../model/place.ts';
import { FilterChip, type Option } from '../parts/Choice.tsx';
import { Check, Segmented } from '../parts/Controls.tsx';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { UnknownKeys } from '../parts/UnknownKeys.tsx';
import { NARROW, useMedia } from '../state/media.ts';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** Phase, edition, what stands across, only rows with gaps; folded but for the phase where there is little room. */
export function Toolbar({
  matrix,
  phase,
  mayEdit,
}: {
  readonly matrix: MatrixAnswer;
  readonly phase: PhaseCode;
  /** Whether editing can be begun. */
  readonly mayEdit: boolean;
}) {
  const { t, say, language } = useText();
  const place = usePlace();
  const narrow = useMedia(NARROW);
  const groups = new Map<string, Option>();
  const catalogues = new Map<string, Option>();
  for (const { key, requirement } of matrix.rows) {
    const { group } = requirement;
    const catalogue = catalogueOf(key);
    catalogues.set(catalogue, { id: catalogue, label: catalogue });
    if (group !== null && (place.catalogue === undefined || place.catalogue === catalogue)) {
      groups.set(group.key, { id: group.key, label: say(group.title) || group.key });
    }
  }
  const set = (change: Parameters<typeof move>[0]) => move(change, 'replace');
  const edit = mayEdit ? (
    <button
      type="button"
      className={classNames('controls', 'button', 'buttonSmall')}
      onClick={() => set({ edit: true, requirement: undefined, component: undefined, gap: undefined })}
    >
      <Icon name="pen" />
      {t.editor.edit}
    </button>
  ) : null;
  const filters = (
    <>
      {catalogues.size < 2 ? null : (
        <FilterChip
          name={t.matrix.catalogue}
          value={place.catalogue}
          options={[...catalogues.values()]}
          onChoose={(catalogue) => set({ catalogue, group: undefined })}
        />
      )}
      <FilterChip
        name={t.matrix.group}
        value={place.group}
        options={[...groups.values()]}
        onChoose={(group) => set({ group })}
      />
      <Segmented
        label={t.matrix.columns}
        value={place.by ?? 'PARTY'}
        segments={[
          { id: 'PARTY', label: t.matrix.byParty },
          { id: 'COMPONENT', label: t.matrix.byComponent },
        ]}
        onChoose={(by) => set({ by: by === 'COMPONENT' ? by : undefined })}
      />
      <Check checked={place.only === true} onChange={(on) => set({ only: on ? true : undefined })}>
        {t.matrix.onlyGaps}
      </Check>
      {(language === 'ja' ? matrix.inJapanese : matrix.inEnglish).map(({ format, title, url, fileName }) => (
        <a key={format} className={classNames('controls', 'button')} href={url} download={fileName}>
          {t.matrix.download(say(title))}
        </a>
      ))}
      {narrow ? edit : null}
    </>
  );
  return (
    <div className={classNames('controls', 'toolbar')} role="toolbar" aria-label={t.gaps.filters}>
      <Segmented
        label={t.matrix.phases}
        value={phase}
        segments={PHASE_CODES.map((id) => ({
          id,
          label: t.phase[id],
          count: matrix.phases.find((counted) => counted.phase === id)?.count ?? 0,
        }))}
        onChoose={(id) => set({ phase: id })}
      />
      {narrow ? (
        <details className={classNames('screen', 'folded')}>
          <summary>{t.gaps.filters}</summary>
          <div className={classNames('screen', 'moreFilters')}>{filters}</div>
        </details>
      ) : (
        filters
      )}
      {narrow || edit === null ? null : (
        <>
          <span className={classNames('utility', 'spacer')} />
          {edit}
        </>
      )}
      <UnknownKeys here={{ catalogue: catalogues.keys(), group: groups.keys() }} />
    </div>
  );
}
