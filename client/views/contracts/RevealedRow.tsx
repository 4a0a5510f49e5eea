import type { ChainAnswer } from '../../model/answers.ts';
import { consentTo } from '../../model/contracts/consent.ts';
import type { Revealed } from '../../model/contracts/ledger.ts';
import { onScreen } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Cells, type RowContext } from './Row.tsx';
import { Bars } from './TimeLine.tsx';

/** A party that the chain reveals behind a supplier: what it does, and whether the contract lets it. */
export function RevealedRow(props: {
  readonly revealed: Revealed;
  readonly chain: ChainAnswer;
  readonly context: RowContext;
}) {
  const { revealed, chain, context } = props;
  const { t, name } = useText();
  const place = usePlace();
  const { contract } = revealed;
  const node = chain.nodes.find(({ key }) => key === revealed.component);
  const link = chain.links.find(({ from, to }) => from === revealed.by && to === revealed.component);
  if (node === undefined) return null;
  const consent = consentTo(contract.subcontracting, revealed.party);
  const isOpen = consent === 'CONSENT' || consent === 'PROHIBITED';
  return (
    <tr data-revealed={revealed.party}>
      <Cells
        about={
          <a {...linkTo(onScreen(place, 'chain', { component: revealed.component }))} data-row>
            <b>{t.contracts.behind(name(contract.supplier.name), name(node.owner.name))}</b>
            <small>{name(node.component.name)}</small>
          </a>
        }
        line={<Bars period={context.period} day={context.day} bars={[]} />}
        words={link === undefined ? '' : t.binding[link.binding]}
        next={
          <>
            <span className={classNames('contracts', isOpen && 'soon')}>{t.contracts.consent[consent]}</span>
            <small>{t.contracts.by(name(contract.name))}</small>
          </>
        }
        annexes={node.sheet === null ? t.contracts.noAnnex : t.contracts.versionNow(node.sheet.version)}
        gaps=""
      />
    </tr>
  );
}
