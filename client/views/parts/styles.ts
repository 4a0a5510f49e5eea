// In this order: of two rules of the same weight about one element the later holds.
// biome-ignore assist/source/organizeImports: the order of the styles
import '@digital-go-jp/design-tokens/dist/tokens.css';
import '../../style/semantic.css';
import '../../style/base.css';
import utility from './utility.module.css';
import shell from '../shell/shell.module.css';
import header from '../shell/header.module.css';
import search from '../shell/search.module.css';
import finder from '../shell/finder.module.css';
import account from '../shell/account.module.css';
import controls from './controls.module.css';
import popover from './popover.module.css';
import chooser from './chooser.module.css';
import dayChooser from '../shell/dayChooser.module.css';
import keyList from '../shell/keyList.module.css';
import field from './field.module.css';
import done from './done.module.css';
import severity from './severity.module.css';
import mark from './mark.module.css';
import statement from './statement.module.css';
import legend from './legend.module.css';
import state from './state.module.css';
import pickBox from './pickBox.module.css';
import panel from './panel.module.css';
import screen from './screen.module.css';
import overview from '../overview/overview.module.css';
import coverage from '../overview/coverage.module.css';
import actors from '../overview/actors.module.css';
import severities from '../overview/severities.module.css';
import ending from '../overview/ending.module.css';
import chain from '../chain/chain.module.css';
import layers from '../chain/layers.module.css';
import badge from '../chain/badge.module.css';
import outline from '../chain/outline.module.css';
import ways from '../chain/ways.module.css';
import wayList from '../chain/wayList.module.css';
import notice from '../chain/notice.module.css';
import matrix from '../matrix/matrix.module.css';
import trail from '../matrix/trail.module.css';
import editing from '../matrix/editing/editing.module.css';
import publishing from '../matrix/editing/publishing.module.css';
import gaps from '../gaps/gaps.module.css';
import decision from '../gaps/decision.module.css';
import contracts from '../contracts/contracts.module.css';
import timeLine from '../contracts/timeLine.module.css';
import contractForm from '../contracts/contractForm.module.css';
import contractPage from '../contracts/contractPage.module.css';
import duties from '../contracts/duties.module.css';
import services from '../services/services.module.css';
import sheet from '../services/sheet.module.css';
import findings from '../findings/findings.module.css';
import papers from '../papers/papers.module.css';
import importing from '../import/importing.module.css';
import first from '../first/first.module.css';
import entries from '../first/entries.module.css';
import outlook from '../first/outlook.module.css';
import incident from '../incident/incident.module.css';
import drill from '../incident/drill.module.css';
import deeming from '../deeming/deeming.module.css';
import signIn from '../signIn/signIn.module.css';
import paperPicture from '../chain/paperPicture.module.css';
import paperTable from '../matrix/paperTable.module.css';
import '../../style/narrow.css';
import '../../style/narrowScreens.css';
import '../../style/forced.css';
import '../../style/print.css';
import '../../style/printScreens.css';

/** The style modules by their names: all in one object, so that they make one sheet in one order, whatever code is loaded when. */
export const STYLES = {
  utility,
  shell,
  header,
  search,
  finder,
  account,
  controls,
  popover,
  chooser,
  dayChooser,
  keyList,
  field,
  done,
  severity,
  mark,
  statement,
  legend,
  state,
  pickBox,
  panel,
  screen,
  overview,
  coverage,
  actors,
  severities,
  ending,
  chain,
  layers,
  badge,
  outline,
  ways,
  wayList,
  notice,
  matrix,
  trail,
  editing,
  publishing,
  gaps,
  decision,
  contracts,
  timeLine,
  contractForm,
  contractPage,
  duties,
  services,
  sheet,
  findings,
  papers,
  importing,
  first,
  entries,
  outlook,
  incident,
  drill,
  deeming,
  signIn,
  paperPicture,
  paperTable,
};
