import { classNames } from '../parts/classNames.ts';
import { Failure, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';

/** The papers about exactly what is named, each with a button for every format. */
export function Downloads({
  institution,
  asOf,
  vendor,
  component,
}: Pick<ScreenProps, 'institution' | 'asOf'> & { readonly vendor?: string; readonly component?: string }) {
  const { t, say, language } = useText();
  const about = { ...(vendor === undefined ? {} : { vendor }), ...(component === undefined ? {} : { component }) };
  const asked = { institution, asOf, language: language === 'ja' ? 'JA' : 'EN', ...about } as const;
  const { answer, error, waiting, retry } = useApiQuery(SOURCES.papers, asked);
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (answer === undefined) return <Waiting />;
  const papers = new Map(answer.papers.map(({ paper, paperTitle }) => [paper, say(paperTitle)]));
  return (
    <ul className={classNames('papers', 'list')} aria-busy={waiting}>
      {[...papers].map(([paper, title]) => (
        <li key={paper} data-paper={paper}>
          <h3>{title}</h3>
          <p className={classNames('papers', 'files')}>
            {answer.papers
              .filter((download) => download.paper === paper)
              .map((download) => (
                <a
                  key={download.format}
                  className={classNames('controls', 'button')}
                  href={download.url}
                  download={download.fileName}
                  aria-label={t.papers.download(title, say(download.title))}
                >
                  {say(download.title)}
                </a>
              ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
