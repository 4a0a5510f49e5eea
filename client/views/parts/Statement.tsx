import type { StatementWordsFragment } from '../../api/generated/documents.ts';
import { type Saying, useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import { MarkBox } from './Mark.tsx';

/** Which side of the boundary a party stands on: it uses, it supplies, or there is no other side. */
export type Side = 'consumer' | 'supplier' | 'alone';

interface Verb {
  readonly words: string;
  /** Where it points: to the one who is said to do it. */
  readonly arrow?: 'to' | 'back';
}

/** What a statement says, as a verb with an arrow that points at whom it says will do it. */
function verbOf(statement: StatementWordsFragment, side: Side, { t, name }: Saying): Verb {
  switch (statement.stance) {
    case null:
      return { words: t.said.nothing };
    case 'SELF':
      return { words: t.said.SELF };
    case 'SHARED':
      return side === 'supplier' ? { words: t.said.sharedBack, arrow: 'back' } : { words: t.said.SHARED };
    case 'CONSUMER':
      return { words: t.said.CONSUMER, arrow: 'back' };
    case 'SUPPLIER': {
      const { via } = statement;
      const same = via?.owner.key === statement.party.key;
      const who = via === null ? undefined : name(same ? via.name : via.owner.name);
      return { words: who === undefined ? t.said.someSupplier : t.said.supplier(who), arrow: 'to' };
    }
    case 'NOT_APPLICABLE':
      return { words: t.said.NOT_APPLICABLE };
    case 'FORBIDDEN':
      return { words: t.said.FORBIDDEN };
  }
}

/** Keeps an arrow on the line of the word that it belongs to. */
const NO_BREAK = '\u00a0';

/** The verb with its arrow. */
export function Verb({ statement, side }: { readonly statement: StatementWordsFragment; readonly side: Side }) {
  const { words, arrow } = verbOf(statement, side, useText());
  return (
    <span>
      {arrow === 'back' ? <Icon name="arrow-left" className={classNames('utility', 'iconInline')} /> : null}
      {arrow === 'back' ? NO_BREAK : null}
      {words}
      {arrow === 'to' ? NO_BREAK : null}
      {arrow === 'to' ? <Icon name="arrow" className={classNames('utility', 'iconInline')} /> : null}
    </span>
  );
}

/** The statement's own words, its duties, and what stands in for what is not allowed. */
export function Quotation({ statement }: { readonly statement: StatementWordsFragment }) {
  const { t, say } = useText();
  const duties = statement.duties.map(({ key, text }) => say(text) || key);
  return (
    <>
      {statement.note === null ? null : <blockquote>{t.quote(say(statement.note))}</blockquote>}
      {duties.length === 0 ? null : (
        <p className={classNames('statement', 'duties')}>
          <span className={classNames('statement', 'dutiesLabel')}>{t.said.duties}</span> {t.list(duties)}
        </p>
      )}
      {statement.compensation === null ? null : (
        <p className={classNames('statement', 'duties')}>
          <span className={classNames('statement', 'dutiesLabel')}>{t.said.compensation}</span>{' '}
          {say(statement.compensation)}
        </p>
      )}
    </>
  );
}

/** Where a statement stands: document and page, sheet version and date. No document is said in words. */
export function Sources({
  statement,
  brief = false,
}: {
  readonly statement: StatementWordsFragment;
  readonly brief?: boolean;
}) {
  const { t, day } = useText();
  const { source, sheet, stance, takenOver } = statement;
  const version =
    sheet === null
      ? t.said.noSheet
      : sheet.publishedOn === null
        ? t.said.draft(sheet.version)
        : t.said.sheet(sheet.version, day(sheet.publishedOn));
  return (
    <div className={classNames('statement', 'sources')}>
      {stance === null ? null : source === null ? (
        <p className={classNames('statement', 'source', 'sourceMissing')}>
          <Icon name="nodoc" />
          <span>{t.said.noDocument}</span>
        </p>
      ) : (
        <p className={classNames('statement', 'source')}>
          <Icon name="doc" />
          <span>{source.page === null ? source.document : t.said.page(source.document, source.page)}</span>
        </p>
      )}
      {brief ? null : (
        <p className={classNames('statement', 'source')}>
          <Icon name="table" />
          <span>{takenOver ? t.dots([version, t.said.takenOver]) : version}</span>
        </p>
      )}
    </div>
  );
}

/** One side of a boundary: party, component, mark, verb, quotation, sources; `brief` leaves out all but verb and document. */
export function StatementSide({
  statement,
  side,
  brief = false,
  aside,
}: {
  readonly statement: StatementWordsFragment;
  readonly side: Side;
  readonly brief?: boolean;
  /** What else puts this party under the duty, such as a signature. */
  readonly aside?: string;
}) {
  const { name } = useText();
  return (
    <div className={classNames('statement', 'statement')}>
      <p className={classNames('statement', 'statementParty')} data-party title={name(statement.party.name)}>
        {name(statement.party.name)}
      </p>
      <p className={classNames('statement', 'statementComponent')}>{name(statement.component.name)}</p>
      <p className={classNames('statement', 'said', statement.stance === null && 'saidNothing')}>
        <MarkBox mark={statement.mark} />
        <Verb statement={statement} side={side} />
      </p>
      {aside === undefined ? null : <p className={classNames('statement', 'duties')}>{aside}</p>}
      {brief ? null : <Quotation statement={statement} />}
      <Sources statement={statement} brief={brief} />
    </div>
  );
}
