// In this order: of two rules of the same weight about one element the later holds.
// biome-ignore assist/source/organizeImports: the order of the styles
import '@digital-go-jp/design-tokens/dist/tokens.css';
import '../../style/semantic.css';
import '../../style/base.css';
import utility from './utility.module.css';
import shell from '../shell/shell.module.css';
import controls from './controls.module.css';
import parts from './parts.module.css';
import overview from '../overview/overview.module.css';
import chain from '../chain/chain.module.css';
import matrix from '../matrix/matrix.module.css';
import gaps from '../gaps/gaps.module.css';
import decision from '../gaps/decision.module.css';
import signIn from '../signIn/signIn.module.css';
import paperPicture from '../chain/paperPicture.module.css';
import paperTable from '../matrix/paperTable.module.css';
import '../../style/narrow.css';
import '../../style/forced.css';
import '../../style/print.css';

/** The style modules by their names: all in one object, so that they make one sheet in one order, whatever code is loaded when. */
export const STYLES = {
  utility,
  shell,
  controls,
  parts,
  overview,
  chain,
  matrix,
  gaps,
  decision,
  signIn,
  paperPicture,
  paperTable,
};
