import { type MouseEvent, useDeferredValue, useEffect, useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from 'react-aria-components';
import type { InstitutionsQuery, StandingQuery } from '../../api/generated/documents.ts';
import type { Place } from '../../model/place.ts';
import { isMarkedFictional, withoutSuffix } from '../../model/words.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { noteRecent, recentInstitutions } from '../state/recent.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { goToInstitution, linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

type Found = InstitutionsQuery['institutions']['nodes'][number];

/** An institution in the list, under an id of the list's own: one that was seen lately may be among the found ones, too. */
function Item({ found, id }: { readonly found: Found; readonly id: string }) {
  const { say } = useText();
  return (
    <ListBoxItem id={id} textValue={say(found.name)}>
      <span>{say(found.name)}</span>
      <span className={`${classNames('popover', 'optionNote')} ${classNames('finder', 'finderKey')}`}>{found.key}</span>
    </ListBoxItem>
  );
}

function isInstitution(node: InstitutionsQuery['nodes'][number]): node is Found {
  return node !== null && 'key' in node;
}

/** Ways to the first steps: of the institution that is shown, and of a new one. */
function Beginnings({ close }: { readonly close: () => void }) {
  const { t } = useText();
  const { institution } = usePlace();
  const to = (place: Place) => {
    const { href, onClick } = linkTo(place);
    return {
      href,
      onClick: (event: MouseEvent) => {
        onClick(event);
        close();
      },
    };
  };
  return (
    <p className={classNames('finder', 'beginnings')}>
      {institution === undefined ? null : <a {...to({ screen: 'first', institution })}>{t.first.take}</a>}
      <a {...to({ screen: 'first', fresh: true })}>{t.first.another}</a>
    </p>
  );
}

/** The field and the list under it: while nothing is typed those seen recently and the first ones, else what is found. */
function Finder({ close, begin }: { readonly close: () => void; readonly begin: boolean }) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [recent] = useState(recentInstitutions);
  const wanted = useDeferredValue(text.trim());
  const { answer: last, isCurrent, waiting } = useApiQuery(SOURCES.institutions, { text: wanted, recent });
  // What was found for another text must not be chosen by a person who types fast.
  const answer = isCurrent && wanted === text.trim() ? last : undefined;
  const found = answer?.institutions.nodes ?? [];
  const total = answer?.institutions.totalCount ?? 0;
  const lately = wanted === '' ? (answer?.nodes ?? []).filter(isInstitution) : [];
  const choose = (key: string) => {
    goToInstitution(key);
    close();
  };
  const note = wanted === '' ? t.picker.first(found.length, total) : t.picker.narrow(found.length, total);
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={t.picker.label} className={classNames('finder', 'finderField')} autoFocus>
        <Icon name="search" />
        <Input placeholder={t.picker.hint} />
      </SearchField>
      <ListBox
        aria-label={t.header.institution}
        className={classNames('finder', 'finderFound')}
        onAction={(key) => choose(String(key).replace(/^recent /, ''))}
        renderEmptyState={() => (
          <p className={`${classNames('popover', 'menuHint')} ${classNames('finder', 'finderHint')}`}>
            {waiting ? t.header.searchWaiting : t.picker.nothing}
          </p>
        )}
      >
        {lately.length === 0 ? null : (
          <ListBoxSection id="recent">
            <Header className={`${classNames('popover', 'menuHint')} ${classNames('finder', 'finderHint')}`}>
              {t.picker.recent}
            </Header>
            {lately.map((one) => (
              <Item key={one.key} id={`recent ${one.key}`} found={one} />
            ))}
          </ListBoxSection>
        )}
        <ListBoxSection id="found">
          <Header className={`${classNames('popover', 'menuHint')} ${classNames('finder', 'finderHint')}`}>
            {wanted === '' ? t.header.institution : t.picker.found}
          </Header>
          {found.map((one) => (
            <Item key={one.key} id={one.key} found={one} />
          ))}
        </ListBoxSection>
      </ListBox>
      {waiting || found.length < total ? (
        <p className={`${classNames('popover', 'menuHint')} ${classNames('finder', 'finderHint')}`} role="status">
          {waiting ? t.header.searchWaiting : note}
        </p>
      ) : null}
      {begin ? <Beginnings close={close} /> : null}
    </Autocomplete>
  );
}

/** Chooses the institution: found by name, reading or id on the server, however many there are. */
export function InstitutionPicker({
  standing,
  begin,
}: {
  /** Whether the viewer may take first steps. */
  readonly begin: boolean;
  /** The institution that is shown; null where there is none such. */
  readonly standing: StandingQuery['institution'] | undefined;
}) {
  const { t, say } = useText();
  const label = say(standing?.name);
  const id = standing?.id;
  useEffect(() => {
    if (id !== undefined) noteRecent(id);
  }, [id]);
  return (
    <DialogTrigger>
      <Button
        className={classNames('header', 'institutionButton')}
        aria-label={`${label === '' ? t.header.chooseInstitution : label} ${t.header.institution}`}
      >
        <span className={classNames('header', 'institutionName')}>
          {label === '' ? t.header.chooseInstitution : withoutSuffix(label)}
        </span>
        {isMarkedFictional(label) ? (
          <span className={classNames('header', 'institutionNote')}>{t.app.fictional}</span>
        ) : null}
        <Icon name="down" />
      </Button>
      <Popover className={`${classNames('popover', 'menu')} ${classNames('finder', 'institutionMenu')}`} offset={6}>
        <Dialog className={classNames('finder', 'finder')} aria-label={t.header.chooseInstitution}>
          {({ close }) => <Finder close={close} begin={begin} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
