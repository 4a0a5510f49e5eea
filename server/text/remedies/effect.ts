import type { Severity } from '../../model/vocabulary.ts';
import type { Language } from '../facts.ts';
import { formatNumber } from '../format.ts';
import { SEVERITY_WORDS } from '../vocabulary.ts';

const gapsEn = (n: number): string => `${formatNumber(n, 'en')} other ${n === 1 ? 'gap' : 'gaps'}`;

/**
 * What a remedy does besides closing its gap: how many others it closes and opens, and the worst severity of those that it
 * opens (undefined for none).
 */
export function remedyEffect(closed: number, opened: number, worst: Severity | undefined, language: Language): string {
  if (language === 'ja') {
    const closes = closed === 0 ? '' : `ほかの空白・不整合も${formatNumber(closed, 'ja')}件なくなり`;
    if (opened === 0) return closes === '' ? 'ほかの空白・不整合は変わりません。' : `${closes}ます。`;
    const gravest = worst === undefined ? '' : `(最も重いものは「${SEVERITY_WORDS[worst].ja}」)`;
    const opens = `新たに${formatNumber(opened, 'ja')}件生じます${gravest}。`;
    return closes === '' ? `ほかの空白・不整合が、${opens}` : `${closes}、${opens}`;
  }
  if (opened === 0) return closed === 0 ? 'No other gap changes.' : `It also closes ${gapsEn(closed)}.`;
  const gravest = worst === undefined ? '' : `, the gravest of severity ${SEVERITY_WORDS[worst].en.toLowerCase()}`;
  const closes = closed === 0 ? '' : `closes ${gapsEn(closed)} and `;
  return `It ${closes}opens ${formatNumber(opened, 'en')} ${opened === 1 ? 'gap' : 'gaps'}${gravest}.`;
}
