import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
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
