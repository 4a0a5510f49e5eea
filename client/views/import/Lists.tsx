import type { ReactNode } from 'react';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import type { ImportProblem } from './useImport.ts';

/** Rows of one list at most; the rest is counted. */
const MAX_ROWS = 200;

/** What stands against an import; nothing where there is nothing. */
export function Problems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { t, say } = useText();
  if (problems.length === 0) return null;
  return (
    <section role="alert" className={classNames('importing', 'problems')}>
      <h2>{t.importing.problems(problems.length)}</h2>
      <ul>
        {problems.slice(0, MAX_ROWS).map(({ code, path, message }) => (
          <li key={`${code} ${path} ${message.ja}`}>
            {path === '' ? null : <code>{path}</code>} {say(message)}
          </li>
        ))}
      </ul>
      {problems.length > MAX_ROWS ? <p>{t.importing.cutAt(MAX_ROWS, problems.length)}</p> : null}
    </section>
  );
}

/** A table that scrolls in itself, of the first rows of a list; its title opens it. */
export function Fold(props: {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly isOpen?: boolean;
}) {
  const { title, heads, rows, isOpen = false } = props;
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <details className={classNames('importing', 'fold')} open={isOpen}>
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={classNames('importing', 'scroll')} aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MAX_ROWS).map((cells, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
              <tr key={i}>
                {cells.map((cell, j) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns do not change
                  <td key={j}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > MAX_ROWS ? <p>{t.importing.cutAt(MAX_ROWS, rows.length)}</p> : null}
    </details>
  );
}
