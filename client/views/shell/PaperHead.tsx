import { useEffect } from 'react';
import { type Day, eraOf } from '../../../schema/calendar/day.ts';
import type { StandingQuery } from '../../api/generated/documents.ts';
import { classNames } from '../parts/classNames.ts';
import { usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** A text as CSS writes it. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

/** Names the sheets of a printout: what, whose, when, and which of how many. Browsers that cannot leave it out. */
function useRunningFoot(text: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const style = 'font: 8pt sans-serif; color: #333;';
    sheet.replaceSync(`@page {
      @bottom-left { content: ${quoted(text)}; ${style} }
      @bottom-right { content: counter(page) " / " counter(pages); ${style} }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [text]);
}

/** The head of what is printed: what it is, of whom, as of when, compared with what. The page itself does not show it. */
export function PaperHead({
  standing,
  day,
  demo,
}: {
  readonly standing: StandingQuery['institution'] | undefined;
  readonly day: Day | undefined;
  readonly demo: boolean;
}) {
  const { t, say, name, day: sayDay } = useText();
  const { screen } = usePlace();
  useRunningFoot(
    standing && day !== undefined ? t.dots([name(standing.name), t.screens[screen], sayDay(day)]) : t.app.name,
  );
  if (!standing || day === undefined) return null;
  const editions = standing.adopts.map(({ key, catalogue }) => say(catalogue?.title) || key);
  return (
    <div className={classNames('shell', 'paperHead')}>
      <p className={classNames('shell', 'paperHeadTitle')}>{t.screens[screen]}</p>
      <p className={classNames('shell', 'paperHeadOwner')}>{name(standing.name)}</p>
      <p>{t.print.asOf(sayDay(day), eraOf(day) ?? '')}</p>
      <p>
        {t.print.editions}：{editions.length === 0 ? t.print.noEdition : t.list(editions)}
      </p>
      {demo ? <p>{t.app.fiction}</p> : null}
    </div>
  );
}
