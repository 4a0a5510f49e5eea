import type { RecordedByFragment } from '../../api/generated/documents.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { useText } from '../state/useText.ts';

/** The sign of what an institution has recorded from paper: it stands wherever the vendor, its services or its sheets do. */
export function Recorded({ by }: { readonly by: RecordedByFragment['recordedBy'] | undefined }) {
  const { t, name } = useText();
  if (!by) return null;
  return (
    <span className={classNames('services', 'recorded')} title={t.services.recordedBy(name(by.name))}>
      <Icon name="doc" />
      {t.services.recorded}
    </span>
  );
}
