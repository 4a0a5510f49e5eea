import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Day } from '../../../schema/calendar/day.ts';
import type { ShellQuery, StandingQuery } from '../../api/generated/documents.ts';
import { isLocal, mayBegin, seesScreens } from '../../model/viewer.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { useText } from '../state/useText.ts';
import { Account } from './Account.tsx';
import { Brand } from './Brand.tsx';
import { DayPicker } from './DayPicker.tsx';
import { InstitutionPicker } from './InstitutionPicker.tsx';
import { Preferences } from './Preferences.tsx';
import { SearchBox } from './SearchBox.tsx';

/** Whose gaps, as of when, and the search: for those whom the screens are for. */
function Choices({
  shell,
  institution,
  standing,
  day,
  onSearching,
}: {
  readonly shell: ShellQuery;
  readonly institution: string | undefined;
  readonly standing: StandingQuery['institution'] | undefined;
  readonly day: Day;
  readonly onSearching: (on: boolean) => void;
}) {
  return (
    <>
      <span className={classNames('header', 'separator')} />
      <InstitutionPicker standing={standing} begin={mayBegin(shell.me.role)} />
      <DayPicker day={day} today={shell.server.today} />
      <span className={classNames('utility', 'spacer')} />
      <SearchBox institution={institution} onSearching={onSearching} />
    </>
  );
}

/** Where the header has no room: language, brightness and keys behind one button. */
function Menu({ onKeys }: { readonly onKeys: () => void }) {
  const { t } = useText();
  return (
    <DialogTrigger>
      <Button className={classNames('header', 'iconButton', 'menuButton')} aria-label={t.menu.more}>
        <Icon name="menu" />
      </Button>
      <Popover className={classNames('popover', 'menu')} offset={6}>
        <Dialog className={classNames('popover', 'dialog', 'settings')} aria-label={t.menu.label}>
          {({ close }) => (
            <>
              <Preferences />
              <button
                type="button"
                className={classNames('controls', 'button', 'buttonQuiet')}
                onClick={() => {
                  close();
                  onKeys();
                }}
              >
                {t.header.keys}
              </button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Brand, institution, day, search, language, brightness, and who is signed in. */
export function Header(props: {
  readonly shell: ShellQuery | undefined;
  readonly institution: string | undefined;
  readonly standing: StandingQuery['institution'] | undefined;
  readonly day: Day | undefined;
  readonly onKeys: () => void;
  /** Told when the search gets and loses the focus. */
  readonly onSearching: (on: boolean) => void;
}) {
  const { shell, institution, standing, day, onKeys, onSearching } = props;
  const { t } = useText();
  return (
    <header className={classNames('header', 'header')}>
      <Brand />
      {shell === undefined || day === undefined || !seesScreens(shell.me.role) ? (
        <span className={classNames('utility', 'spacer')} />
      ) : (
        <Choices shell={shell} institution={institution} standing={standing} day={day} onSearching={onSearching} />
      )}
      <div className={classNames('header', 'headerAside')}>
        <Preferences />
        <button
          type="button"
          className={classNames('header', 'iconButton')}
          aria-label={t.header.keys}
          title={t.header.keys}
          onClick={onKeys}
        >
          <Icon name="keys" />
        </button>
      </div>
      <Menu onKeys={onKeys} />
      {shell === undefined || isLocal(shell.me.id) ? null : <Account viewer={shell.me} />}
    </header>
  );
}
