import type { IncidentNode } from '../../model/answers.ts';
import { type Aim, aimOf } from '../../model/incidents/drills.ts';
import { PHASE_CODES } from '../../model/place.ts';
import { Choice, type Option } from '../parts/Choice.tsx';
import { Chooser } from '../parts/Chooser.tsx';
import { classNames } from '../parts/classNames.ts';
import { PrintButton } from '../parts/PrintButton.tsx';
import { Empty, Failure, NotShown, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Drill } from './Drill.tsx';
import { Sheet } from './Sheet.tsx';

const NOT_A_DRILL = 'none';

/** The parties and components of a chain, as what a person chooses from. */
function useOptions(nodes: readonly IncidentNode[]) {
  const { t, name } = useText();
  const vendors = new Map<string, Option>();
  for (const { isOwn, owner } of nodes) if (!isOwn) vendors.set(owner.key, { id: owner.key, label: name(owner.name) });
  const components = nodes.map(({ key, component, owner }) => ({
    id: key,
    label: name(component.name),
    note: t.dots([t.kind[component.kind], name(owner.name)]),
  }));
  return { vendors: [...vendors.values()], components };
}

function Chosen({ aim, ...props }: ScreenProps & { readonly aim: Aim }) {
  const { t } = useText();
  const { phase = 'CYBERATTACK' } = usePlace();
  const { institution, asOf } = props;
  const { answer, error, retry } = useApiQuery(SOURCES.incident, { institution, asOf, at: aim, phase });
  const found = answer?.institution?.key === institution ? answer.institution : undefined;
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (answer === undefined || found === undefined) return <Waiting />;
  if (found.incident === null) return <p role="status">{t.incident.unknown}</p>;
  return (
    <Sheet
      incident={found.incident}
      institution={found}
      duties={answer.noticeDuties}
      phase={phase}
      isVendor={'party' in aim}
      day={props.day}
    />
  );
}

/** The first hour after something that the institution rests on was broken into: chosen here, and worked through on paper. */
export function Incident(props: ScreenProps) {
  const { t, say } = useText();
  const place = usePlace();
  const { institution, asOf } = props;
  const { answer, error, retry } = useApiQuery(SOURCES.incidentSubjects, { institution, asOf });
  const found = answer?.institution?.key === institution ? answer.institution : undefined;
  const nodes = found?.chain?.nodes ?? [];
  const { vendors, components } = useOptions(nodes);
  const drill = answer?.drills.find(({ key }) => key === place.drill);
  const chosen: Aim | undefined =
    place.party !== undefined
      ? { party: place.party }
      : place.component === undefined
        ? undefined
        : { component: place.component };
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (answer === undefined || found === undefined) return <Waiting />;
  if (found.chain === null) return <NotShown />;
  const startDrill = (key: string) => {
    const next = answer.drills.find((each) => each.key === key);
    const aim = next && aimOf(next, nodes);
    move({
      drill: next?.key,
      ...(next === undefined ? {} : { phase: next.phase, party: undefined, component: undefined, ...aim }),
    });
  };
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('incident', 'incident')}`}>
      <header className={classNames('incident', 'chooser')}>
        <h1>{t.incident.title}</h1>
        <p className={classNames('screen', 'lead')}>{t.incident.lead}</p>
        <div className={classNames('incident', 'fields')}>
          <Chooser
            label={t.incident.vendor}
            options={vendors}
            chosen={vendors.find(({ id }) => id === place.party)}
            onChoose={(party) => move({ party, component: undefined }, 'replace')}
          />
          <Chooser
            label={t.incident.component}
            options={components}
            chosen={components.find(({ id }) => id === place.component)}
            onChoose={(component) => move({ component, party: undefined }, 'replace')}
          />
          <Choice
            label={t.incident.phase}
            className={classNames('controls', 'filterValue')}
            boxClass={classNames('controls', 'filter')}
            value={place.phase ?? 'CYBERATTACK'}
            options={PHASE_CODES.map((id) => ({ id, label: t.phase[id] }))}
            onChoose={(id) => move({ phase: PHASE_CODES.find((phase) => phase === id) }, 'replace')}
          />
          <Choice
            label={t.incident.drill}
            className={classNames('controls', 'filterValue')}
            boxClass={classNames('controls', 'filter')}
            value={place.drill ?? NOT_A_DRILL}
            options={[
              { id: NOT_A_DRILL, label: t.incident.noDrill },
              ...answer.drills.map(({ key, title }) => ({ id: key, label: say(title) })),
            ]}
            onChoose={startDrill}
          />
          <PrintButton />
        </div>
      </header>
      {chosen === undefined ? (
        drill === undefined ? (
          <Empty title={t.incident.choose} />
        ) : (
          <p role="status">{t.incident.drillNone}</p>
        )
      ) : (
        <Chosen {...props} aim={chosen} />
      )}
      {drill === undefined ? null : <Drill drill={drill} />}
    </div>
  );
}
