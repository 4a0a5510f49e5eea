import type { StatementWordsFragment } from '../../api/generated/documents.ts';
import type { SeverityCode } from '../../model/place.ts';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import { SeverityIcon } from './Severity.tsx';
import { StatementSide } from './Statement.tsx';

function Cycle({ statements }: { readonly statements: readonly StatementWordsFragment[] }) {
  const { name } = useText();
  const [first] = statements;
  return (
    <ol className={classNames('statement', 'cycle')}>
      {[...statements, ...(first === undefined ? [] : [first])].map(({ party, component }, index) => (
        <li key={`${component.key} ${String(index)}`}>
          {index === 0 ? null : <Icon name="arrow" />}
          <span>
            <b>{name(party.name)}</b> <small>{name(component.name)}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}

/**
 * Who said what: two statements with the boundary and the severity's icon between them, left the consumer; one side alone
 * where there is no other side; a row of parties where they go in a cycle.
 */
export function OpposingStatements({
  statements,
  severity,
  rule,
  brief = false,
}: {
  readonly statements: readonly StatementWordsFragment[];
  readonly severity: SeverityCode;
  readonly rule: string;
  readonly brief?: boolean;
}) {
  const { t } = useText();
  const [left, right, third] = statements;
  if (left === undefined) return null;
  if (rule === 'CIRCULAR_RELIANCE' || third !== undefined) return <Cycle statements={statements} />;
  if (right === undefined) return <StatementSide statement={left} side="alone" brief={brief} />;
  return (
    <div className={classNames('statement', 'opposing')}>
      <StatementSide
        statement={left}
        side="consumer"
        brief={brief}
        {...(rule === 'TACIT_DUTY' ? { aside: t.said.tacit } : {})}
      />
      <div className={classNames('statement', 'edge')} data-severity={severity}>
        <SeverityIcon severity={severity} />
      </div>
      <StatementSide statement={right} side="supplier" brief={brief} />
    </div>
  );
}
