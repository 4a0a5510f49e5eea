import type { ReactNode } from 'react';
import type { Mark as MarkCode } from '../../api/generated/documents.ts';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';

const SHAPES: Readonly<Record<Exclude<MarkCode, 'NOT_ALLOWED' | 'NOT_CONFIRMED'>, ReactNode>> = {
  ALONE: (
    <>
      <circle cx="9" cy="9" r="7.4" />
      <circle cx="9" cy="9" r="3.2" fill="currentColor" />
    </>
  ),
  PART: <circle cx="9" cy="9" r="7.4" />,
  SUPPORTS: <path d="M9 2.2 16.6 15.4H1.4z" />,
  NOT_DONE: <path d="m3.2 3.2 11.6 11.6M14.8 3.2 3.2 14.8" />,
  NOT_ARISING: <path d="M5 9h8" />,
};

/** A mark, drawn so that it looks the same in every font; its name is its words. Blank has no shape: its place is hatched. */
export function Mark({ mark }: { readonly mark: MarkCode }) {
  const { t } = useText();
  if (mark === 'NOT_CONFIRMED') return <span className={classNames('utility', 'visuallyHidden')}>{t.mark[mark]}</span>;
  if (mark === 'NOT_ALLOWED') {
    return (
      <span className={classNames('mark', 'markText')} role="img" aria-label={t.mark[mark]}>
        禁
      </span>
    );
  }
  return (
    <svg
      className={classNames('mark', 'mark', mark === 'NOT_ARISING' && 'markNotArising')}
      viewBox="0 0 18 18"
      role="img"
      aria-label={t.mark[mark]}
    >
      {SHAPES[mark]}
    </svg>
  );
}

/** A mark in its box, as it stands beside a statement. */
export function MarkBox({ mark }: { readonly mark: MarkCode }) {
  return (
    <span className={classNames('mark', 'markBox', mark === 'NOT_CONFIRMED' && 'markBoxBlank')}>
      <Mark mark={mark} />
    </span>
  );
}

/** A hatched box drawn with strokes: paper and forced colours leave backgrounds out. */
export function Hatch() {
  const { t } = useText();
  return (
    <svg className={classNames('mark', 'hatchedMark')} viewBox="0 0 22 18" role="img" aria-label={t.mark.NOT_CONFIRMED}>
      <path d="M.5.5h21v17H.5zM.5 7.5l7-7M.5 13.5l13-13M2.5 17.5l17-17M8.5 17.5l13-13M14.5 17.5l7-7" />
    </svg>
  );
}
