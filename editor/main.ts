/** The editor's page: scheme and words first, then the one element. */
import { loadStrings } from '../shared/strings/strings';
import { loadSettings } from '../shared/storage/settings';
import { applyScheme } from '../shared/ui/scheme';
import './ui/editor-words';

const settings = await loadSettings().catch(() => undefined);
applyScheme(settings?.scheme, new AbortController().signal);
const chosen =
  settings?.interfaceLocale === 'de' || settings?.interfaceLocale === 'en' ? settings.interfaceLocale : undefined;
await loadStrings(chosen);
await import('./editor-app');
