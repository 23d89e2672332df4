import { unsafeCSS } from 'lit';
import text from './controls.css?inline';

/** Buttons, circles, chips, notices and lines: the sheet that every element of both pages adopts first. */
export const controls = unsafeCSS(text);
