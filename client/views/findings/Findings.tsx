import type { Day } from '../../../schema/calendar/day.ts';
import type { FindingFilter, FindingsQuery } from '../../api/generated/documents.ts';
import { findingFormOf } from '../../model/findings/findingForm.ts';
import { moved, onScreen, type Place } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { Empty, Failure, NotShown, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { DoneBar } from './DoneBar.tsx';
import { Filters } from './Filters.tsx';
import { FindingPage } from './FindingPage.tsx';
import { List, type Listed } from './List.tsx';
import { useFindingDone, useFindingDraft, useSubjects } from './useFindings.ts';
import { writeFinding } from './writeFinding.ts';

/** What the address narrows the findings of an institution to. */
function filterOf(institution: string, place: Place, asOf: Day | undefined): FindingFilter {
  const { standing, severities, component, party, due } = place;
  return {
    concerns: institution,
    state: standing === 'ALL' ? null : (standing ?? 'OPEN'),
    severities: severities === undefined ? null : [...severities],
    component: component ?? null,
    assignee: party ?? null,
    dueBy: due ?? null,
    asOf: asOf ?? null,
  };
}

/** The register of findings as a workbook, where the server writes one. */
function Download({ institution, asOf }: Pick<ScreenProps, 'institution' | 'asOf'>) {
  const { t, language } = useText();
  const { answer } = useApiQuery(SOURCES.papers, { institution, asOf, language: language === 'ja' ? 'JA' : 'EN' });
  const register = answer?.papers.find(({ paper, format }) => paper === 'register-findings' && format === 'xlsx');
  if (register === undefined) return null;
  return (
    <a href={register.url} download={register.fileName} className={classNames('controls', 'button', 'buttonSmall')}>
      {t.findings.download}
    </a>
  );
}

/** The findings of an institution as a list, with what one may do about them. */
function Ledger(
  props: ScreenProps & { readonly answer: FindingsQuery; readonly subjects: ReturnType<typeof useSubjects> },
) {
  const { institution, asOf, day, answer, subjects } = props;
  const { t, say } = useText();
  const place = usePlace();
  const f = t.findings;
  const { me, server, findings } = answer;
  const mayWrite = me.mayEdit && asOf === undefined;
  const [begun] = useFindingDraft(me.id, institution, undefined);
  const [, setDone] = useFindingDone(institution);
  const close = async (finding: Listed) => {
    const before = findingFormOf(finding);
    const [id, after] = [finding.key, { ...before, closedOn: day }];
    const written = await writeFinding({ institution, id, before, after, revision: server.revision }).catch(
      () => undefined,
    );
    if (written === undefined || 'problems' in written) return setDone({ words: f.notDone });
    setDone({ words: f.closedNow(say(finding.title)), undo: { id, before, after, revision: written.revision } });
  };
  const isUsual = place.standing === undefined;
  return (
    <>
      <div className={classNames('findings', 'head')}>
        <h1>{isUsual ? f.count(findings.totalCount) : f.found(findings.totalCount)}</h1>
        <Download institution={institution} asOf={asOf} />
        {mayWrite ? (
          <>
            <a {...linkTo(onScreen(place, 'import'))} className={classNames('controls', 'button', 'buttonSmall')}>
              {f.import}
            </a>
            <a
              {...linkTo(moved(place, { finding: undefined, edit: true }))}
              className={classNames('controls', 'button', 'buttonPrimary')}
            >
              <Icon name="plus" /> {begun === undefined ? f.register : f.goOn}
            </a>
          </>
        ) : null}
      </div>
      <p className={classNames('screen', 'lead')}>{f.lead}</p>
      {mayWrite ? null : (
        <p className={classNames('screen', 'lead')}>{asOf === undefined ? f.readOnlyAll : f.notToday}</p>
      )}
      <Filters day={day} components={subjects.components} parties={subjects.parties} />
      <DoneBar institution={institution} />
      {findings.nodes.length === 0 ? (
        <Empty title={f.none}>
          <p>{f.noneBody}</p>
        </Empty>
      ) : (
        <List
          findings={findings.nodes}
          day={day}
          onClose={asOf === undefined ? (finding) => void close(finding) : undefined}
        />
      )}
      {findings.nodes.length < findings.totalCount ? (
        <p>{f.first(findings.nodes.length, findings.totalCount)}</p>
      ) : null}
    </>
  );
}

/** One finding in its form; asked for by its key, so that it is there whatever the list is narrowed to. */
function One(
  props: ScreenProps & { readonly answer: FindingsQuery; readonly subjects: ReturnType<typeof useSubjects> },
) {
  const { institution, asOf, day, answer, subjects } = props;
  const { finding: key } = usePlace();
  const { t } = useText();
  const asked = key === undefined ? undefined : { finding: key, institution };
  const { answer: page, isCurrent, error, retry } = useApiQuery(SOURCES.finding, asked);
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (key !== undefined && !isCurrent) return <Waiting />;
  const found = key === undefined ? undefined : page?.finding;
  if (found === null) return <Empty title={t.findings.gone} alone />;
  const now = found && { key: found.key, form: findingFormOf(found) };
  const mayEdit = asOf === undefined && (found === undefined ? answer.me.mayEdit : found.mayEdit);
  return (
    <FindingPage
      key={key ?? ''}
      institution={institution}
      viewer={answer.me.id}
      day={day}
      now={now}
      revision={key === undefined ? answer.server.revision : (page?.server.revision ?? answer.server.revision)}
      mayEdit={mayEdit}
      components={found === undefined ? subjects.own : subjects.components}
      parties={subjects.parties}
    />
  );
}

/** What is known to be wrong with an institution's components: a list that can be narrowed, and each finding in its form. */
export function Findings(props: ScreenProps) {
  const { institution, asOf } = props;
  const place = usePlace();
  const filter = filterOf(institution, place, asOf);
  const { answer, error, waiting, retry } = useApiQuery(SOURCES.findings, { institution, filter, asOf });
  const subjects = useSubjects(props);
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (answer?.institution === null) return <NotShown />;
  if (answer?.institution.key !== institution) return <Waiting />;
  const parts = { ...props, answer, subjects };
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('findings', 'findings')}`} aria-busy={waiting}>
      {place.edit === true ? <One {...parts} /> : <Ledger {...parts} />}
    </div>
  );
}
