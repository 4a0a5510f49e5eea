import type { BothWords } from './templates.ts';

/** An edition that is shipped with the page, for stores that do not hold it yet. */
export interface ShippedCatalogue {
  readonly id: string;
  readonly title: BothWords;
  readonly supersededBy?: string;
}

/** The editions that are shipped (seed/catalogues). */
export const SHIPPED: readonly ShippedCatalogue[] = [
  { id: 'core', title: { ja: '責任分界の日常24項目', en: 'Core: 24 everyday duties' } },
  {
    id: 'mhlw-6.0',
    title: {
      ja: '医療情報システムの安全管理に関するガイドライン 第6.0版',
      en: 'Guidelines on the Safety Management of Medical Information Systems, Edition 6.0',
    },
    supersededBy: 'mhlw-7.0',
  },
  {
    id: 'mhlw-7.0',
    title: {
      ja: '医療情報システムの安全管理に関するガイドライン 第7.0版(原文未照合)',
      en: 'Guidelines on the Safety Management of Medical Information Systems, Edition 7.0 (not checked against the official text)',
    },
  },
];
