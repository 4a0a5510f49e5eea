import type { TableMapping } from '../../model/tableMapping.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { Fold } from './Lists.tsx';
import { Options } from './Options.tsx';
import { SheetPart } from './SheetPart.tsx';
import type { Kinds } from './sheetProps.ts';
import { ToSettle } from './ToSettle.tsx';
import type { Importing, Step } from './useImport.ts';

type Props = Extract<Step, { at: 'mapping' }> & { readonly kinds: Kinds; readonly importing: Importing } & Pick<
    Parameters<typeof ToSettle>[0],
    'institution' | 'mayAdd'
  >;

/** What the file was taken for, sheet by sheet, to be corrected. */
export function MappingStep({ file, tables, kinds, importing, institution, mayAdd }: Props) {
  const { t, say } = useText();
  const { preview, mapping, isRemembered } = tables;
  const facts = [
    t.importing.understood(preview.understood),
    preview.encoding ? t.importing.encoding(preview.encoding) : '',
    isRemembered ? t.importing.remembered : '',
  ];
  const correct = (next: TableMapping) => void importing.correct(file, tables, next);
  const parts = preview.sheets.map((sheet, at) => ({ sheet, at, isRead: sheet.target != null }));
  const partOf = ({ sheet, at }: (typeof parts)[number]) => (
    <SheetPart
      key={sheet.name}
      sheet={sheet}
      at={at}
      mapping={mapping}
      kinds={kinds}
      title={sheet.name === '' ? file.name : sheet.name}
      onCorrect={correct}
    />
  );
  const unread = parts.filter(({ isRead }) => !isRead);
  const isReadable = preview.sheets.some(({ target }) => target);
  return (
    <>
      <ul className={classNames('importing', 'facts')}>
        {facts
          .filter((fact) => fact !== '')
          .map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
      </ul>
      <ToSettle tables={tables} institution={institution} mayAdd={mayAdd} onCorrect={correct} />
      <Options mapping={mapping} kinds={kinds} onCorrect={correct} />
      {parts.filter(({ isRead }) => isRead || !isReadable).map(partOf)}
      {unread.length > 0 && isReadable ? (
        <details className={classNames('importing', 'fold')}>
          <summary>{t.importing.unread(unread.length)}</summary>
          {unread.map(partOf)}
        </details>
      ) : null}
      <Fold
        title={t.importing.notUnderstood(preview.notUnderstood.length)}
        heads={[t.importing.place, t.importing.original, t.importing.reason]}
        rows={preview.notUnderstood.map(({ place, original, message }) => [place, original, say(message)])}
        isOpen
      />
      <Fold
        title={t.importing.repaired(preview.repaired.length)}
        heads={[t.importing.place, t.importing.original, t.importing.readAs]}
        rows={preview.repaired.map(({ path, original, readAs }) => [path, original, readAs])}
      />
      <p className={classNames('importing', 'actions')}>
        <button
          type="button"
          disabled={importing.isBusy || !isReadable}
          className={classNames('controls', 'button', 'buttonPrimary')}
          onClick={() => void importing.examine(file, tables)}
        >
          {t.importing.examine}
        </button>
        <button type="button" className={classNames('controls', 'button')} onClick={importing.restart}>
          {t.importing.another}
        </button>
      </p>
    </>
  );
}
