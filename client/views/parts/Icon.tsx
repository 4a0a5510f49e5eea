import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';

const SHAPES = {
  info: <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7.2v4M8 4.6v.2" />,
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
  check: <path d="m3 8.4 3.2 3.2L13 4.8" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.6" />
      <path d="m10.5 10.5 3.6 3.6" />
    </>
  ),
  down: <path d="m4 6 4 4 4-4" />,
  up: <path d="m4 10 4-4 4 4" />,
  right: <path d="m6 4 4 4-4 4" />,
  left: <path d="m10 4-4 4 4 4" />,
  arrow: <path d="M2 8h11M9 4l4 4-4 4" />,
  'arrow-left': <path d="M14 8H3M7 4 3 8l4 4" />,
  person: (
    <>
      <circle cx="8" cy="5.2" r="2.9" />
      <path d="M2.6 14c.5-3 2.6-4.6 5.4-4.6s4.9 1.6 5.4 4.6" />
    </>
  ),
  close: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />,
  plus: <path d="M3 8h10M8 3v10" />,
  minus: <path d="M3 8h10" />,
  fit: <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />,
  calendar: (
    <>
      <rect x="2" y="3" width="12" height="11" rx="1.5" />
      <path d="M2 6.5h12M5 1.5v3M11 1.5v3" />
    </>
  ),
  clock: <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4.2V8l2.6 1.6" />,
  doc: <path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.8 8h4.4M5.8 10.8h4.4" />,
  nodoc: <path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M6 8l4 4M10 8l-4 4" />,
  contract: (
    <>
      <path d="M3 1.5h10v13H3zM5.5 5h5M5.5 8h3" />
      <circle cx="10" cy="11" r="1.4" />
    </>
  ),
  table: (
    <>
      <rect x="1.8" y="2.5" width="12.4" height="11" rx="1" />
      <path d="M1.8 6.2h12.4M1.8 9.8h12.4M6 2.5v11" />
    </>
  ),
  server: (
    <>
      <rect x="2.5" y="2" width="11" height="5" rx="1" />
      <rect x="2.5" y="9" width="11" height="5" rx="1" />
      <path d="M5 4.5h.1M5 11.5h.1" />
    </>
  ),
  device: (
    <>
      <rect x="1.5" y="7.5" width="13" height="5.5" rx="1" />
      <path d="M4.5 10.3h.1M7 10.3h.1M11.5 7.5V3" />
    </>
  ),
  terminal: (
    <>
      <rect x="1.8" y="2.5" width="12.4" height="8.5" rx="1" />
      <path d="M5.5 14h5M8 11v3" />
    </>
  ),
  network: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M2 8h12M8 2c4.4 4 4.4 8 0 12M8 2C3.6 6 3.6 10 8 14" />
    </>
  ),
  api: <path d="M5.5 3C3 3 4.5 8 2 8c2.5 0 1 5 3.5 5M10.5 3C13 3 11.5 8 14 8c-2.5 0-1 5-3.5 5" />,
  cloud: <path d="M4.5 13h7a3 3 0 0 0 .5-6 4 4 0 0 0-7.6-1A3.5 3.5 0 0 0 4.5 13z" />,
  people: (
    <>
      <circle cx="5.5" cy="5.5" r="2.3" />
      <path d="M1.5 13.5c0-3 1.8-4.3 4-4.3s4 1.3 4 4.3M10.5 3.5a2.3 2.3 0 0 1 0 4.2M11.5 9.3c1.8.3 3 1.6 3 4.2" />
    </>
  ),
  pen: <path d="m2.5 13.5.8-3.2 7.6-7.6a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2l-7.6 7.6zM9.6 4l2.4 2.4" />,
  lock: <path d="M3.5 7h9v7h-9zM5.5 7V4.8a2.5 2.5 0 0 1 5 0V7" />,
  undo: <path d="M5.5 2.5 2.5 5.5l3 3M2.5 5.5h6.7a4 4 0 0 1 0 8H6" />,
  redo: <path d="m10.5 2.5 3 3-3 3M13.5 5.5H6.8a4 4 0 0 0 0 8H10" />,
  paste: <path d="M5.5 2.5h-2v12h9v-12h-2M5.5 1.5h5v3h-5zM6 8h4M6 11h4" />,
  copy: <path d="M5.5 5.5h8v9h-8zM10.5 5.5v-4h-8v9h3" />,
  sun: (
    <>
      <circle cx="8" cy="8" r="3" />
      <path d="M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1" />
    </>
  ),
  keys: (
    <>
      <rect x="1.5" y="4" width="13" height="8.5" rx="1.2" />
      <path d="M4 7h.1M6.7 7h.1M9.3 7h.1M12 7h.1M5 10h6" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

/** Names of the line icons, 16 × 16. */
export type IconName = keyof typeof SHAPES;

/** A line icon; decoration only, its meaning stands beside it in words. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={`${classNames('utility', 'icon')} ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
