import type { MatrixBook } from '../../../exchange/xlsx/matrixBook.ts';
import { BOOK_WORDS, RACI_LEGEND } from '../../../text/matrixBook.ts';
import type { Mark } from '../gaps/explanation.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { PaperGround } from './maker.ts';
import { matrixBook } from './matrix.ts';
import type { CellText, RowPart } from './matrixRows.ts';
import type { Speaking } from './remarks.ts';

/** What a party's own word is in letters; nothing where it is not confirmed. */
const LETTERS: Readonly<Record<Mark, string>> = {
  ALONE: 'R',
  PART: 'R',
  SUPPORTS: 'C',
  NOT_DONE: '－',
  NOT_ARISING: '－',
  NOT_ALLOWED: '－',
  NOT_CONFIRMED: '',
};

/** The one party (its row) among some, −1 where there is none or several. */
const onlyOne = (parties: Iterable<number>): number => {
  const [first = -1, ...others] = new Set(parties);
  return others.length === 0 ? first : -1;
};

/** Who answers by a statement (row of the party): the component's owner, or whoever alone uses it in the chain; −1: not said. */
function namedBy({ analysis }: InstitutionView, { component, line }: Speaking): number {
  const node = analysis.context.chain.nodes.find(({ row }) => row === component.row);
  if (node === undefined || line.accountable === undefined) return -1;
  return line.accountable === 'OWNER' ? node.owner : onlyOne(node.consumers.map(({ consumer }) => consumer.owner));
}

/** Who answers on a row: one party always. In law it is the institution; between the parties it is whom all statements name. */
function accountableOn(view: InstitutionView, { speaking }: RowPart): number {
  const named = speaking.map((each) => namedBy(view, each)).filter((party) => party >= 0);
  const agreed = onlyOne(named);
  return agreed < 0 ? view.row : agreed;
}

/** Letters in place of marks. Who performs has R; who answers A, beside R where it is the same. */
function lettersFor(view: InstitutionView): CellText {
  return (cell, party, part) => {
    const isAccountable = party === accountableOn(view, part);
    if (cell === undefined) return isAccountable ? 'A' : '';
    const letters = new Set(cell.marks.map(({ mark }) => LETTERS[mark]));
    const strongest = ['R', 'C', ''].find((letter) => letters.has(letter)) ?? '－';
    if (!isAccountable) return strongest;
    return strongest === 'R' || strongest === 'C' ? `A/${strongest}` : 'A';
  };
}

/** The book of the institution's RACI table: the same rows and columns as the 責任分界表, letters in place of marks. */
export async function makeRaci({ institution, language, turn }: PaperGround): Promise<MatrixBook | undefined> {
  if (institution === undefined) return undefined;
  return matrixBook(institution, language, turn, {
    title: BOOK_WORDS[language].raci,
    legend: RACI_LEGEND[language],
    marks: ['R', 'A', 'A/R', 'C', 'A/C', '－'],
    cellText: lettersFor(institution),
  });
}
