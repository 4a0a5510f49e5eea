import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** Evidence that is not valid on the day. */
export const evidenceExpired = ruleTexts({
  ja: {
    badge: '根拠資料の期限切れ',
    sentence: ({ c, r, e, date, variant }) =>
      variant === 'NOT_YET_ISSUED'
        ? `${c}の${r}の根拠資料${e ?? ''}は、基準日の時点で発行されていません。`
        : `${c}の${r}の根拠資料${e ?? ''}は、有効期限${around('(', date, ')')}を過ぎています。`,
    remedy: ({ C, variant }) =>
      variant === 'NOT_YET_ISSUED'
        ? `${C}が、発行済みの根拠資料を責任分界表に示します。`
        : `${C}が、有効な根拠資料に差し替えます。`,
  },
  en: {
    badge: 'Evidence expired',
    sentence: ({ c, r, e, date, variant }) =>
      variant === 'NOT_YET_ISSUED'
        ? `The evidence ${around('', e, ' ')}for ${r} of ${c} had not been issued by this date.`
        : `The evidence ${around('', e, ' ')}for ${r} of ${c} ${around('was valid until ', date) || 'is no longer valid'}.`,
    remedy: ({ C, variant }) =>
      variant === 'NOT_YET_ISSUED'
        ? `${C} can name evidence that has been issued.`
        : `${C} can replace it with evidence that is still valid.`,
  },
});
