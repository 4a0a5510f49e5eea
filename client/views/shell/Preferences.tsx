import { Choice } from '../parts/Choice.tsx';
import { Segmented } from '../parts/Controls.tsx';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { setPreferences, THEMES, usePreferences } from '../state/preferences.ts';
import { useText } from '../state/useText.ts';

/** Language and brightness, which are the person's own. */
export function Preferences() {
  const { t } = useText();
  const { language, theme } = usePreferences();
  const names = { system: t.header.system, light: t.header.light, dark: t.header.dark };
  return (
    <>
      <Segmented
        label={t.header.language}
        className={classNames('header', 'choiceLinks')}
        value={language}
        segments={[
          { id: 'ja', label: '日本語' },
          { id: 'en', label: 'English' },
        ]}
        onChoose={(chosen) => setPreferences({ language: chosen })}
      />
      <span>
        <Choice
          label={t.header.theme}
          className={classNames('header', 'iconButton')}
          value={theme}
          options={THEMES.map((id) => ({ id, label: names[id] }))}
          before={<Icon name="sun" />}
          show={(label) => <span className={classNames('utility', 'visuallyHidden')}>{label}</span>}
          onChoose={(id) => {
            const chosen = THEMES.find((name) => name === id);
            if (chosen !== undefined) setPreferences({ theme: chosen });
          }}
        />
      </span>
    </>
  );
}
