import type { IncidentAnswer } from '../../model/answers.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';

type Duty = IncidentAnswer['duties']['nodes'][number];

/** More are read in the matrix. */
const MAX_UNDECIDED = 6;
const MAX_DECIDED = 12;

function useTitle(): (duty: Duty) => string {
  const { say } = useText();
  return ({ requirement, key }) => say(requirement?.title ?? requirement?.summary) || key;
}

/** What no party is in charge of, each with room for a name. */
export function Undecided({ duties }: { readonly duties: readonly Duty[] }) {
  const { t, name } = useText();
  const title = useTitle();
  if (duties.length === 0) return <p>{t.incident.allDecided}</p>;
  const rest = duties.length - MAX_UNDECIDED;
  return (
    <>
      <ul className={classNames('incident', 'undecided')}>
        {duties.slice(0, MAX_UNDECIDED).map((duty) => (
          <li key={duty.key}>
            <p>
              <b>{title(duty)}</b>
              <span>{t.incident.undecidedAt(t.list(duty.open.map((each) => name(each.name))))}</span>
            </p>
            <p className={classNames('incident', 'name')}>{t.incident.name}</p>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{t.incident.more(rest)}</p> : null}
    </>
  );
}

/** Who does what in the phase, as the responsibility sheets say. */
export function Decided({ duties }: { readonly duties: readonly Duty[] }) {
  const { t, name } = useText();
  const title = useTitle();
  const rest = duties.length - MAX_DECIDED;
  return (
    <>
      <ul className={classNames('incident', 'decided')}>
        {duties.slice(0, MAX_DECIDED).map((duty) => (
          <li key={duty.key}>
            <b>{title(duty)}</b> <span>{t.list(duty.performers.map((party) => name(party.name)))}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{t.incident.more(rest)}</p> : null}
    </>
  );
}
