import type { ShellQuery } from '../../api/generated/documents.ts';
import type { Day } from '../../model/day.ts';
import { isLocal, seesScreens } from '../../model/viewer.ts';
import { isMarkedFictional, withoutSuffix } from '../../model/words.ts';
import { Choice } from '../parts/Choice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { move } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Account } from './Account.tsx';
import { Brand } from './Brand.tsx';
import { DayPicker } from './DayPicker.tsx';
import { Preferences } from './Preferences.tsx';
import { SearchBox } from './SearchBox.tsx';

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

/** Whose gaps, as of when, and the search: for those whom the screens are for. */
function Choices({
  shell,
  institution,
  day,
}: {
  readonly shell: ShellQuery;
  readonly institution: string | undefined;
  readonly day: Day;
}) {
  return (
    <>
      <span className="sep" />
      <InstitutionPicker institutions={shell.institutions.nodes} institution={institution} />
      <DayPicker day={day} today={shell.server.today} />
      <span className="grow" />
      <SearchBox institution={institution} />
    </>
  );
}

/** Brand, institution, day, search, language, brightness, and who is signed in. */
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
      {shell === undefined || day === undefined || !seesScreens(shell.me.role) ? (
        <span className="grow" />
      ) : (
        <Choices shell={shell} institution={institution} day={day} />
      )}
      <Preferences />
      <button type="button" className="iconbtn" aria-label={t.header.keys} title={t.header.keys} onClick={onKeys}>
        <Icon name="keys" />
      </button>
      {shell === undefined || isLocal(shell.me.id) ? null : <Account viewer={shell.me} />}
    </header>
  );
}
