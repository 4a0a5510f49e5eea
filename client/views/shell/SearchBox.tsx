import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { SearchQuery } from '../../api/generated/documents.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { goToInstitution, goToScreen } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

type Hit = SearchQuery['search']['nodes'][number];

const ICONS: Readonly<Record<Hit['kind'], IconName>> = {
  PARTY: 'people',
  COMPONENT: 'server',
  REQUIREMENT: 'doc',
  CONTRACT: 'contract',
};

const NOTHING_CHOSEN = { component: undefined, link: undefined, contract: undefined, gap: undefined } as const;

/** Goes to what was found: components in the chain, contracts on their own screen, requirements in the matrix, institutions everywhere. */
function open({ target }: Hit): void {
  switch (target.__typename) {
    case 'Institution':
      goToInstitution(target.key);
      break;
    case 'Vendor':
      goToScreen('gaps', { ...NOTHING_CHOSEN, party: target.key });
      break;
    case 'Component':
      goToScreen('chain', { ...NOTHING_CHOSEN, component: target.key });
      break;
    case 'Contract':
      goToScreen('contracts', { ...NOTHING_CHOSEN, contract: target.key });
      break;
    case 'Requirement':
      goToScreen('matrix', { ...NOTHING_CHOSEN, requirement: target.key });
      break;
  }
}

/** Whether the list has an entry under the keyboard, which Enter then takes. */
function isOnEntry({ currentTarget }: KeyboardEvent<HTMLInputElement>): boolean {
  return currentTarget.hasAttribute('aria-activedescendant');
}

/** What is found for a text, and opening the first of it: at once where it is there, else when it comes. */
function useHits(text: string, institution: string | undefined, take: (hit: Hit) => void) {
  const asked = useDeferredValue(text.trim());
  const { answer, isCurrent, waiting } = useApiQuery(
    SOURCES.search,
    asked === '' || institution === undefined ? undefined : { text: asked, institution },
  );
  const hits = asked === '' ? [] : (answer?.search.nodes ?? []);
  const isReady = isCurrent && asked === text.trim();
  const wanted = useRef(false);
  const first = isReady ? hits[0] : undefined;
  useEffect(() => {
    if (!wanted.current || !isReady) return;
    wanted.current = false;
    if (first !== undefined) take(first);
  });
  return {
    hits,
    waiting,
    total: asked === '' ? 0 : (answer?.search.totalCount ?? 0),
    takeFirst: () => {
      if (first !== undefined) take(first);
      else wanted.current = !isReady && text.trim() !== '';
    },
    giveUp: () => {
      wanted.current = false;
    },
  };
}

/** Search over components, requirements, parties and contracts; `/` leads here from everywhere, Enter opens the first hit. */
export function SearchBox({
  institution,
  onSearching,
}: {
  readonly institution: string | undefined;
  /** Told when it gets and loses the focus. */
  readonly onSearching: (on: boolean) => void;
}) {
  const { t, say } = useText();
  const [text, setText] = useState('');
  const field = useRef<HTMLSpanElement>(null);
  const take = (hit: Hit) => {
    setText('');
    open(hit);
  };
  const { hits, waiting, total, takeFirst, giveUp } = useHits(text, institution, take);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isOnEntry(event)) return;
    event.preventDefault();
    takeFirst();
  };
  return (
    <ComboBox
      className={classNames('search', 'search')}
      aria-label={t.header.search}
      onFocusChange={onSearching}
      inputValue={text}
      onInputChange={(next) => {
        giveUp();
        setText(next);
      }}
      items={hits.map((hit, index) => ({ id: String(index), hit }))}
      value={null}
      onChange={(key) => {
        const hit = key === null ? undefined : hits[Number(key)];
        if (hit !== undefined) take(hit);
      }}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className={classNames('utility', 'visuallyHidden')}>{t.header.search}</Label>
      <span className={classNames('search', 'searchField')} ref={field}>
        <Icon name="search" />
        <Input id="search" placeholder={t.header.searchHint} onKeyDownCapture={onKeyDown} />
        <kbd>/</kbd>
      </span>
      <Popover
        className={`${classNames('popover', 'menu')} ${classNames('search', 'searchHits')}`}
        offset={6}
        triggerRef={field}
        placement="bottom end"
      >
        <ListBox<{ id: string; hit: Hit }>
          renderEmptyState={() => (
            <p className={classNames('popover', 'menuHint')}>
              {waiting ? t.header.searchWaiting : t.header.searchNothing}
            </p>
          )}
        >
          {({ hit }) => (
            <ListBoxItem textValue={say(hit.label)}>
              <Icon name={ICONS[hit.kind]} />
              <span>
                {say(hit.label)}
                <small>{t.dots([t.hits[hit.kind], say(hit.context)].filter((words) => words !== ''))}</small>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
        {hits.length < total ? (
          <p className={classNames('popover', 'menuHint')}>{t.hits.more(hits.length, total)}</p>
        ) : null}
      </Popover>
    </ComboBox>
  );
}
