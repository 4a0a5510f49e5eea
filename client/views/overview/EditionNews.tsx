import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';

/** What the edition that replaced an adopted one changes, where that is known; folded until it is asked for. */
export function EditionNews({ to }: { readonly to: string }) {
  const { t, say } = useText();
  const { answer } = useApiQuery(SOURCES.editionNews, {});
  const news = answer?.editionChanges.find((each) => each.to === to);
  if (news === undefined) return null;
  const { changes, twoFactors, unknown } = news;
  return (
    <details>
      <summary>{t.overview.changesTo(to)}</summary>
      <ul>
        {changes.map(({ text }) => (
          <li key={text.ja}>{say(text)}</li>
        ))}
      </ul>
      <p>
        <b>{say(twoFactors.title)}</b> {say(twoFactors.fromText)}
      </p>
      <ul>
        {twoFactors.rows.map(({ where, need }) => (
          <li key={where.ja}>{t.overview.twoFactor(say(where), say(need))}</li>
        ))}
      </ul>
      <p>
        <b>{t.overview.notKnown}</b>
      </p>
      <ul>
        {unknown.map((text) => (
          <li key={text.ja}>{say(text)}</li>
        ))}
      </ul>
    </details>
  );
}
