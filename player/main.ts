/** Starts the player: what the visitor chose, the words, the worker, then the page. */
import { loadStrings, INTERFACE_LOCALES, type InterfaceLocale } from '../shared/strings/strings';
import { siteRoot } from '../shared/ui/site-root';
import { readAddress } from './address';
import { applySettings } from './apply-settings';
import { registerWorker } from './offline/register-worker';
import { rememberedSettings } from './remembered-settings';
import './player-app';

const address = readAddress(new URL(location.href), siteRoot());
const settings = await rememberedSettings();
applySettings(settings);
const wishes = [address.lang, settings.interfaceLocale, ...navigator.languages].map((tag) => tag?.split('-')[0]);
await loadStrings(
  wishes.find((tag): tag is InterfaceLocale => INTERFACE_LOCALES.some((known) => known === tag)) ?? 'en',
);
const app = document.createElement('player-app');
app.settings = settings;
document.body.replaceChildren(app);
if (!address.preview) void registerWorker();
