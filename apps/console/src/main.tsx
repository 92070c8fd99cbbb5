import { render } from 'preact';
import { App } from './app.tsx';
import { readSettings } from './session/settings.ts';

const place = document.getElementById('console');
if (!place) throw new Error('The page has no place for the console.');
render(<App settings={await readSettings()} />, place);
