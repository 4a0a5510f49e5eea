import type { Node } from '../../../analysis/chain.ts';
import type { BookAnnex } from '../../../exchange/xlsx/matrixBook.ts';
import { SERVICE_TERMS } from '../../../model/vocabulary.ts';
import type { Language } from '../../../text/facts.ts';
import { formatTerm } from '../../../text/format.ts';
import { ANNEX_WORDS, PURPOSE_WORDS } from '../../../text/matrixBook.ts';
import { TERM_WORDS } from '../../../text/vocabulary.ts';
import { shownParty } from '../../access/mask.ts';
import { chainFacts } from '../chain/chainFacts.ts';
import type { InstitutionView } from '../institutionView.ts';
import { contractName } from '../lists/contractList.ts';
import type { PartyHandle } from '../lists/entities.ts';
import { textIn } from './remarks.ts';

const named = (names: readonly string[], widths: readonly number[]) =>
  names.map((name, i) => ({ name, width: widths[i] ?? 20 }));

/** Whom to turn to at each party of a table, and who stands in, as far as the viewer is shown that. */
export function contactsAnnex(parties: readonly PartyHandle[], language: Language): BookAnnex {
  const { name, heading, columns, none } = ANNEX_WORDS[language].contacts;
  const rows = parties.flatMap(({ session, data }) => {
    const party = textIn(data.name, language);
    const contacts = shownParty(session, data).contacts ?? [];
    if (contacts.length === 0) return [[party, none, ...columns.slice(2).map(() => '')]];
    return contacts.map(({ purpose, ...of }) => [
      party,
      PURPOSE_WORDS[purpose][language],
      ...[of.name, of.department, of.phone, of.email, of.hours, of.deputy].map((text) => text ?? ''),
    ]);
  });
  return { name, heading, columns: named(columns, [28, 20, 18, 18, 20, 28, 20, 30]), rows };
}

/** What of the institution's own (by its row) hangs on a component, however far away. */
export function hangingOn(start: Node, institution: number): Node[] {
  const reached = new Set([start]);
  for (const node of reached) for (const { consumer } of node.consumers) reached.add(consumer);
  return [...reached].filter((node) => node !== start && node.owner === institution);
}

function promised(view: InstitutionView, node: Node, language: Language): { terms: string; contract: string } {
  const { none, between } = ANNEX_WORDS[language].stops;
  const { session } = view;
  const row = chainFacts(view.analysis).contractFor(node);
  if (row < 0 || !session.access.contract(row)) return { terms: none, contract: '' };
  const contract = session.contract(row);
  const terms = SERVICE_TERMS.flatMap((term) => {
    const value = contract.data.terms?.[term];
    return value === undefined ? [] : [`${TERM_WORDS[term][language]} ${formatTerm(term, value, language)}`];
  });
  return {
    terms: terms.length === 0 ? none : terms.join(between),
    contract: textIn(contractName(contract), language),
  };
}

/** What stops when a service of another party stops, and what its contract promises; what most hangs on first, then the nearest. */
export function stopsAnnex(view: InstitutionView, language: Language): BookAnnex {
  const { name, heading, columns, between } = ANNEX_WORDS[language].stops;
  const { session, analysis, row: institution } = view;
  const services = analysis.context.chain.nodes.flatMap((node) => {
    const hanging = node.owner === institution ? [] : hangingOn(node, institution);
    return hanging.length === 0 ? [] : [{ node, hanging }];
  });
  const { distance } = chainFacts(analysis);
  const far = ({ node }: (typeof services)[number]) => distance.get(node) ?? Number.POSITIVE_INFINITY;
  services.sort((a, b) => b.hanging.length - a.hanging.length || far(a) - far(b) || a.node.index - b.node.index);
  const nameOf = ({ row }: Node) => textIn(session.component(row).data.name, language);
  const rows = services.map(({ node, hanging }) => {
    const { terms, contract } = promised(view, node, language);
    const vendor = textIn(session.party(node.owner).data.name, language);
    return [nameOf(node), vendor, hanging.map(nameOf).join(between), terms, contract];
  });
  return { name, heading, columns: named(columns, [30, 26, 60, 40, 34]), rows };
}
