import { classNames } from '../parts/classNames.ts';
import { Failure, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';

/** What is written of an institution for people: every paper that the server has, in each of its formats. */
export function Papers({ institution, asOf, day }: ScreenProps) {
  const { t, say, language, day: sayDay } = useText();
  const asked = { institution, asOf, language: language === 'ja' ? 'JA' : 'EN' } as const;
  const { answer, error, waiting, retry } = useApiQuery(SOURCES.papers, asked);
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (answer === undefined) return <Waiting />;
  const papers = new Map(answer.papers.map(({ paper, paperTitle }) => [paper, say(paperTitle)]));
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('papers', 'papers')}`} aria-busy={waiting}>
      <h1>{t.papers.title}</h1>
      <p className={classNames('screen', 'lead')}>{t.papers.lead(sayDay(day))}</p>
      <ul className={classNames('papers', 'list')}>
        {[...papers].map(([paper, title]) => (
          <li key={paper} data-paper={paper}>
            <h2>{title}</h2>
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
    </div>
  );
}
