import type { ShellQuery } from '../../api/generated/documents.ts';
import type { Day } from '../../model/day.ts';
import { isMarkedFictional, withoutSuffix } from '../../model/words.ts';
import { Choice } from '../parts/Choice.tsx';
import { Segmented } from '../parts/Controls.tsx';
import { Icon } from '../parts/Icon.tsx';
import { setPreferences, THEMES, usePreferences } from '../state/preferences.ts';
import { linkTo, move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { DayPicker } from './DayPicker.tsx';
import { SearchBox } from './SearchBox.tsx';

function Brand() {
  const { t } = useText();
  const place = usePlace();
  const home = place.institution === undefined ? {} : { institution: place.institution };
  return (
    <a className="brand" {...linkTo({ screen: 'overview', ...home })}>
      <svg viewBox="0 0 26 26" aria-hidden="true">
        <path d="M10 3H4v20h6z" fill="currentColor" />
        <path d="M13 1.5v23" stroke="var(--accent)" strokeWidth="2" strokeDasharray="3 2.2" />
        <path d="M17 4h5v18h-5z" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {t.app.name} <small>{t.app.small}</small>
    </a>
  );
}

function InstitutionPicker({
  institutions,
  institution,
}: {
  readonly institutions: ShellQuery['institutions']['nodes'];
  readonly institution: string | undefined;
}) {
  const { t, say } = useText();
  return (
    <Choice
      label={t.header.institution}
      className="pick"
      placeholder={t.header.chooseInstitution}
      value={institution}
      options={institutions.map(({ key, name }) => ({ id: key, label: say(name) }))}
      show={(label) => (
        <>
          {withoutSuffix(label)}
          {isMarkedFictional(label) ? <span className="sub">{t.app.fictional}</span> : null}
        </>
      )}
      onChoose={(key) =>
        move({
          institution: key,
          gap: undefined,
          component: undefined,
          link: undefined,
          party: undefined,
          actors: undefined,
          requirement: undefined,
          catalogue: undefined,
          group: undefined,
        })
      }
    />
  );
}

function Preferences() {
  const { t } = useText();
  const { language, theme } = usePreferences();
  const names = { system: t.header.system, light: t.header.light, dark: t.header.dark };
  return (
    <>
      <Segmented
        label={t.header.language}
        className="switch"
        value={language}
        segments={[
          { id: 'ja', label: '日本語' },
          { id: 'en', label: 'English' },
        ]}
        onChoose={(chosen) => setPreferences({ language: chosen })}
      />
      <span className="themes">
        <Choice
          label={t.header.theme}
          className="iconbtn"
          value={theme}
          options={THEMES.map((id) => ({ id, label: names[id] }))}
          before={<Icon name="sun" />}
          show={(label) => <span className="sr">{label}</span>}
          onChoose={(id) => {
            const chosen = THEMES.find((name) => name === id);
            if (chosen !== undefined) setPreferences({ theme: chosen });
          }}
        />
      </span>
    </>
  );
}

/** Brand, institution, day, search, language, brightness. */
export function Header(props: {
  readonly shell: ShellQuery | undefined;
  readonly institution: string | undefined;
  readonly day: Day | undefined;
  readonly onKeys: () => void;
}) {
  const { shell, institution, day, onKeys } = props;
  const { t } = useText();
  return (
    <header className="top">
      <Brand />
      <span className="sep" />
      {shell === undefined ? null : (
        <InstitutionPicker institutions={shell.institutions.nodes} institution={institution} />
      )}
      {shell === undefined || day === undefined ? null : <DayPicker day={day} today={shell.server.today} />}
      <span className="grow" />
      <SearchBox institution={institution} />
      <Preferences />
      <button type="button" className="iconbtn" aria-label={t.header.keys} title={t.header.keys} onClick={onKeys}>
        <Icon name="keys" />
      </button>
    </header>
  );
}
