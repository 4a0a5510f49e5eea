import { useDeferredValue, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { SearchQuery } from '../../api/generated/documents.ts';
import { Icon } from '../parts/Icon.tsx';
import { SOURCES } from '../state/sources.ts';
import { useAsk } from '../state/useAsk.ts';
import { goToScreen, move } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

type Hit = SearchQuery['search']['nodes'][number];

/** Goes to what was found: components and parties in the chain, requirements in the matrix, institutions everywhere. */
function open({ target }: Hit): void {
  switch (target.__typename) {
    case 'Institution':
      move({ institution: target.key, gap: undefined, component: undefined, link: undefined });
      break;
    case 'Vendor':
      goToScreen('gaps', { party: target.key, gap: undefined });
      break;
    case 'Component':
      goToScreen('chain', { component: target.key, gap: undefined });
      break;
    case 'Contract':
      goToScreen('chain', { component: target.covers[0]?.key, gap: undefined });
      break;
    case 'Requirement':
      goToScreen('matrix', { requirement: target.key, component: undefined, gap: undefined });
      break;
  }
}

/** Search over components, requirements, parties and contracts; `/` leads here from everywhere. */
export function SearchBox({ institution }: { readonly institution: string | undefined }) {
  const { t, say } = useText();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { answer, waiting } = useAsk(
    SOURCES.search,
    asked === '' || institution === undefined ? undefined : { text: asked, institution },
  );
  const hits = asked === '' ? [] : (answer?.search.nodes ?? []);
  return (
    <ComboBox
      className="find"
      aria-label={t.header.search}
      inputValue={text}
      onInputChange={setText}
      items={hits.map((hit, index) => ({ id: String(index), hit }))}
      value={null}
      onChange={(key) => {
        const hit = key === null ? undefined : hits[Number(key)];
        if (hit === undefined) return;
        setText('');
        open(hit);
      }}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className="sr">{t.header.search}</Label>
      <span className="field">
        <Icon name="search" />
        <Input id="search" placeholder={t.header.searchHint} />
        <kbd>/</kbd>
      </span>
      <Popover className="menu" offset={6}>
        <ListBox<{ id: string; hit: Hit }>
          renderEmptyState={() => <p className="hint">{waiting ? t.header.searchWaiting : t.header.searchNothing}</p>}
        >
          {({ hit }) => (
            <ListBoxItem textValue={say(hit.label)}>
              <span>{say(hit.label)}</span>
              <span className="c">{say(hit.context)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
