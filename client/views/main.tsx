import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@digital-go-jp/design-tokens/dist/tokens.css';
import '../style/semantic.css';
import '../style/base.css';
import '../style/shell.css';
import '../style/controls.css';
import '../style/parts.css';
import '../style/overview.css';
import '../style/chain.css';
import '../style/matrix.css';
import '../style/gaps.css';
import '../style/decision.css';
import '../style/signIn.css';
import '../style/narrow.css';
import '../style/forced.css';
import '../style/print.css';
import { App } from './App.tsx';
import { startConnection } from './state/connection.ts';
import { startPreferences } from './state/preferences.ts';
import { startSession } from './state/session.ts';
import { startPlace } from './state/usePlace.ts';

startPreferences();
startSession();
startPlace();
startConnection();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
