import { useState } from 'react';
import type { DeemingAnswer } from '../../model/answers.ts';
import { classNames } from '../parts/classNames.ts';
import { LetterLinks } from '../parts/LetterLinks.tsx';
import { PrintButton } from '../parts/PrintButton.tsx';
import { Failure, NothingExamined, NotShown, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';

type Server = DeemingAnswer['servers']['nodes'][number];
type Missing = Server['missing'][number];

function MissingAt({ missing }: { readonly missing: readonly Missing[] }) {
  const { t, name } = useText();
  const words = ({ party, contract }: Missing): string => {
    if (party === null) return t.deeming.noParty;
    return contract === null
      ? t.deeming.noContract(name(party.name))
      : t.deeming.missingIn(name(contract.name), name(party.name));
  };
  return (
    <ul>
      {missing.map((one) => (
        <li key={`${one.party?.key ?? ''} ${one.contract?.key ?? ''}`}>{words(one)}</li>
      ))}
    </ul>
  );
}

function Row({ server }: { readonly server: Server }) {
  const { t, say, name } = useText();
  const { answer, contract, document: written, missing } = server;
  return (
    <tr data-answer={answer} data-server={server.component.key}>
      <th scope="row">
        {name(server.component.name)} <small>{name(server.component.owner.name)}</small>
      </th>
      <td data-label={t.deeming.answer}>
        <b>{t.deeming.answers[answer]}</b>
      </td>
      <td data-label={t.deeming.why}>{say(server.why)}</td>
      <td data-label={answer === 'YES' ? t.deeming.written : t.deeming.missing}>
        {answer === 'YES' ? (
          <>
            {contract === null ? null : name(contract.name)}
            {written === null ? null : <small> {written}</small>}
          </>
        ) : (
          <MissingAt missing={missing} />
        )}
      </td>
    </tr>
  );
}

/** The parties whose letter asks for the sentence, each once: not about what the institution does itself. */
function partiesOf(servers: readonly Server[]) {
  const asked = servers.filter(({ cells }) => cells.some(({ reason }) => reason === 'UNWRITTEN' || reason === 'GAP'));
  const parties = asked.flatMap(({ missing }) => missing.flatMap(({ party }) => (party === null ? [] : [party])));
  return [...new Map(parties.map((party) => [party.key, party])).values()];
}

function Sentence({ text }: { readonly text: string }) {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  return (
    <section aria-labelledby="deeming-sentence">
      <h2 id="deeming-sentence">{t.deeming.sentence}</h2>
      <blockquote className={classNames('deeming', 'quote')}>{text}</blockquote>
      <p>{t.deeming.sentenceNote}</p>
      <p className={classNames('deeming', 'actions')}>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonSmall')}
          onClick={() => {
            void navigator.clipboard.writeText(text).then(() => setCopied(true));
          }}
        >
          {copied ? t.deeming.copied : t.deeming.copy}
        </button>
      </p>
    </section>
  );
}

function Loaded({ deeming }: { readonly deeming: DeemingAnswer }) {
  const { t, say } = useText();
  const { nodes, totalCount } = deeming.servers;
  const open = totalCount - deeming.counts.yes;
  const result =
    totalCount === 0
      ? t.deeming.noServers
      : deeming.applies
        ? t.deeming.yes(totalCount)
        : t.deeming.no(open, totalCount);
  return (
    <>
      <p className={classNames('deeming', 'result')} data-applies={deeming.applies}>
        {result}
      </p>
      <p className={classNames('screen', 'notice')}>{t.deeming.check}</p>
      {totalCount === 0 ? null : (
        <table className={classNames('deeming', 'servers')}>
          <thead>
            <tr>
              <th scope="col">{t.deeming.server}</th>
              <th scope="col">{t.deeming.answer}</th>
              <th scope="col">{t.deeming.why}</th>
              <th scope="col">{t.dots([t.deeming.written, t.deeming.missing])}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((server) => (
              <Row key={server.component.key} server={server} />
            ))}
          </tbody>
        </table>
      )}
      {totalCount > nodes.length ? <p>{t.deeming.leftOut(nodes.length, totalCount)}</p> : null}
      <p className={classNames('deeming', 'actions')}>
        <LetterLinks actors={partiesOf(nodes)} />
      </p>
      {deeming.applies ? null : <Sentence text={say(deeming.sentence)} />}
    </>
  );
}

/** Whether the edition of the guideline for outsourced maintenance is enough, server by server, and which sentence is missing where. */
export function Deeming({ institution, asOf }: ScreenProps) {
  const { t } = useText();
  const { answer, error, retry } = useApiQuery(SOURCES.deeming, { institution, asOf });
  const deeming = answer?.institution?.key === institution ? answer.institution.deeming : undefined;
  if (deeming === null) return <NotShown />;
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('deeming', 'deeming')}`}>
      <h1>{t.deeming.title}</h1>
      <p className={classNames('screen', 'lead')}>{t.deeming.lead}</p>
      <p className={classNames('deeming', 'actions')}>
        <PrintButton />
      </p>
      {error !== undefined ? (
        <Failure error={error} onRetry={retry} />
      ) : deeming === undefined ? (
        <Waiting />
      ) : deeming.examined.nothing === 'NO_EDITION' ? (
        <NothingExamined why={deeming.examined.nothing} others={0} />
      ) : (
        <Loaded deeming={deeming} />
      )}
    </div>
  );
}
