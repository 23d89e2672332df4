import { siteAddress, siteRoot } from '../../shared/ui/site-root';

/** Tells when a new version of the app waits, and takes it when the visitor says so. */
class WorkerUpdates extends EventTarget {
  waiting = false;
  #registration?: ServiceWorkerRegistration;

  /** Watches a registration for workers that have arrived and wait. */
  watch(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    if (registration.waiting && navigator.serviceWorker.controller) this.#tell();
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing;
      arriving?.addEventListener('statechange', () => {
        // Without a controller it is the first one, and there is nothing to change.
        if (arriving.state === 'installed' && navigator.serviceWorker.controller) this.#tell();
      });
    });
  }

  /** Changes to the new version and loads the page again. The waiting worker is read now: it may not be the first that waited. */
  take(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    const waiting = this.#registration?.waiting;
    if (waiting) waiting.postMessage('take-over');
    else location.reload();
  }

  #tell(): void {
    this.waiting = true;
    this.dispatchEvent(new Event('waiting'));
  }
}

export const workerUpdates = new WorkerUpdates();

/** The network counts as quiet after so many milliseconds without anything fetched; nobody waits longer than the second. */
const QUIET = 1000;
const PATIENCE = 8000;

let hurry: (() => void) | undefined;

/**
 * Installs the service worker once the page has what it needs: what the worker keeps does not compete with what the
 * visitor waits for. Without one the player plays from the network.
 */
export async function registerWorker(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  if (!navigator.serviceWorker.controller) await quietNetwork();
  try {
    const scope = siteRoot().pathname;
    const registration = await navigator.serviceWorker.register(siteAddress('sw.js'), {
      scope,
      updateViaCache: 'none',
    });
    workerUpdates.watch(registration);
  } catch (error) {
    // A frame without storage, a broken sw.js or a sign-in page instead of it: the worker there is, or none, goes on.
    console.warn('no service worker', error);
  }
}

/** Whoever saves a tour wants the worker now; resolves when it serves, or after a while where there is none. */
export async function workerStands(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  hurry?.();
  await Promise.race([navigator.serviceWorker.ready, new Promise((done) => setTimeout(done, PATIENCE))]);
}

function quietNetwork(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      hurry = undefined;
      watcher.disconnect();
      resolve();
    };
    let timer = setTimeout(done, QUIET);
    const watcher = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET);
    });
    watcher.observe({ type: 'resource' });
    setTimeout(done, PATIENCE);
    hurry = done;
  });
}
