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
import { App } from './App.tsx';
import { startPreferences } from './state/preferences.ts';
import { startPlace } from './state/usePlace.ts';

startPreferences();
startPlace();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
