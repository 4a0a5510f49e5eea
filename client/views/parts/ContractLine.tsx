import type { ContractHeadFragment } from '../../api/generated/documents.ts';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';

/** A contract with how it stands on the day. */
export function ContractLine({ contract }: { readonly contract: ContractHeadFragment }) {
  const { t, name, day } = useText();
  const { standing, lastDay, startsOn, endsOn } = contract;
  const words =
    standing === 'ENDED'
      ? t.gaps.ended(day(lastDay ?? endsOn ?? startsOn))
      : standing === 'FUTURE'
        ? t.gaps.future(day(startsOn))
        : t.gaps.inForce(lastDay === null ? undefined : day(lastDay));
  return (
    <span>
      {name(contract.name)} <span className={classNames('utility', 'noBreak')}>{words}</span>
    </span>
  );
}
