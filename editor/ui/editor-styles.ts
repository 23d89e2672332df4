import { unsafeCSS } from 'lit';
import text from './editor.css?inline';

/** The editor's buttons, fields, dots, banners and pane heads; every element of the editor adopts it first. */
export const editorStyles = unsafeCSS(text);
