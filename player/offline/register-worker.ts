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

/** Installs the service worker after the page has what it needs. Without one the player plays from the network. */
export async function registerWorker(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
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
