import { useEffect, useId, useRef } from 'react';
import { readBlock } from '../../../model/editor/clipboard.ts';
import { OUTCOMES } from '../../../model/editor/paste.ts';
import { classNames } from '../../parts/classNames.ts';
import { useText } from '../../state/useText.ts';
import type { Pasted, Pasting } from './usePaste.ts';

/** How many rows and columns of the block are shown. */
const SHOWN = 20;

function Review({ pasted, paste }: { readonly pasted: Pasted; readonly paste: Pasting }) {
  const { t } = useText();
  const all = pasted.rows.flat();
  const changing = all.filter(({ stance }) => stance !== undefined).length;
  const counts = OUTCOMES.map((outcome) => ({ outcome, count: all.filter((of) => of.outcome === outcome).length }));
  const [rows, columns] = pasted.heads;
  return (
    <>
      <p className={classNames('panel', 'crumb')}>{t.editor.reviewNot}</p>
      <h2>{t.editor.review(changing)}</h2>
      <ul className={classNames('editing', 'outcomes')}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ outcome, count }) => (
            <li key={outcome} data-outcome={outcome}>
              {t.editor.outcome[outcome](count)}
            </li>
          ))}
      </ul>
      {rows + columns === 0 ? null : <p className={classNames('editing', 'hint')}>{t.editor.heads(rows, columns)}</p>}
      <p className={classNames('panel', 'actions')}>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonPrimary')}
          onClick={paste.take}
          aria-disabled={changing === 0}
        >
          {t.editor.takePaste(changing)}
        </button>
        <button type="button" className={classNames('controls', 'button', 'buttonQuiet')} onClick={paste.drop}>
          {t.editor.no}
        </button>
      </p>
      <h3>{t.editor.block}</h3>
      <div className={classNames('editing', 'blockScroll')}>
        <table className={classNames('editing', 'block')}>
          <tbody>
            {pasted.rows.slice(0, SHOWN).map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a block have no names and do not move
              <tr key={line}>
                {row.slice(0, SHOWN).map(({ text, outcome }, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor have its columns
                  <td key={column} data-outcome={outcome}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** A paste that is being looked at, or, after the button, a place to paste into. */
export function PastePanel({ paste }: { readonly paste: Pasting }) {
  const { t } = useText();
  const id = useId();
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside data-panel className={classNames('panel', 'panel')} aria-label={t.editor.paste} tabIndex={0}>
      {paste.pasted !== undefined ? (
        <Review pasted={paste.pasted} paste={paste} />
      ) : (
        <div className={classNames('editing', 'field')}>
          <label htmlFor={id}>{t.editor.pasteHere}</label>
          <textarea
            id={id}
            ref={place}
            rows={6}
            onKeyDown={({ key }) => (key === 'Escape' ? paste.drop() : undefined)}
            onPaste={(event) => {
              event.preventDefault();
              void paste.begin(readBlock(event.clipboardData.getData('text/plain')));
            }}
          />
          <p className={classNames('panel', 'actions')}>
            <button type="button" className={classNames('controls', 'button', 'buttonQuiet')} onClick={paste.drop}>
              {t.editor.no}
            </button>
          </p>
        </div>
      )}
    </aside>
  );
}
