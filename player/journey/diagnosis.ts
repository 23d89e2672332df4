/** What can be said about this browser in words that fit into an e-mail. English: whoever helps may be anywhere. */
import { KEPT } from '../../shared/model/kept-files';
import { listDownloads } from '../../shared/storage/downloads';
import { listSavings } from '../../shared/storage/saving';

/** Lines `what: answer`. Never rejects: a part that fails says so in its line. */
export async function diagnosis(): Promise<readonly string[]> {
  const questions: readonly (readonly [string, () => unknown])[] = [
    ['rundgang', () => __BUILD__],
    ['page', () => location.href],
    ['browser', () => navigator.userAgent],
    ['languages', () => navigator.languages.join(', ')],
    ['screen', () => `${innerWidth} x ${innerHeight} at ${devicePixelRatio}`],
    ['network', () => (navigator.onLine ? 'there' : 'not there')],
    ['secure page', () => isSecureContext],
    ['service worker', serviceWorker],
    ['storage kept for good', async () => (await navigator.storage?.persisted?.()) ?? 'unknown'],
    ['storage used', async () => `${Math.round(((await navigator.storage?.estimate?.())?.usage ?? 0) / 1000)} kB`],
    ['assets kept', async () => (await (await caches.open(KEPT.assets)).keys()).length],
    ['app parts kept', async () => (await (await caches.open(KEPT.parts)).keys()).length],
    [
      'saved tours',
      async () => (await listDownloads()).map(({ id, edition }) => `${id} edition ${edition}`).join(', ') || 'none',
    ],
    [
      'unfinished savings',
      async () =>
        (await listSavings()).map(({ id, paused }) => `${id}${paused ? ' (paused)' : ''}`).join(', ') || 'none',
    ],
    ['position', () => permission('geolocation')],
    ['camera', () => permission('camera' as PermissionName)],
    ['3D', webgl],
    [
      'compass',
      () =>
        'ondeviceorientationabsolute' in window ? 'absolute' : 'ondeviceorientation' in window ? 'relative' : 'none',
    ],
    ['vibration', () => 'vibrate' in navigator],
    ['code reader of the browser', () => 'BarcodeDetector' in window],
    ['read-aloud voices', () => ('speechSynthesis' in window ? speechSynthesis.getVoices().length : 'none')],
  ];
  return Promise.all(questions.map(async ([what, ask]) => `${what}: ${await answer(ask)}`));
}

async function answer(ask: () => unknown): Promise<string> {
  try {
    return String(await ask());
  } catch (error) {
    return `fails with ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function serviceWorker(): Promise<string> {
  if (!('serviceWorker' in navigator)) return 'not supported';
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return 'not installed';
  const serves = navigator.serviceWorker.controller ? 'serves this page' : 'does not serve this page';
  return `${registration.active?.state ?? 'no active one'}, ${serves}${registration.waiting ? ', a new one waits' : ''}`;
}

async function permission(name: PermissionName): Promise<string> {
  return (await navigator.permissions.query({ name })).state;
}

function webgl(): string {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return 'none';
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = info ? context.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'WebGL 2';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return String(name);
}
