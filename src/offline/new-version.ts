import type { Message } from './messages.ts';

/** Said by a part of a page whose words are not on the device: then a reload would lose them. */
const UNSAVED = '.status.alarm';
/** Nobody waits longer for what they have pressed. */
const PATIENCE = 3000;

/** Before it reloads, the page lets everything that is typed be put down. */
const settle = () => document.dispatchEvent(new Event('visibilitychange'));

/** Shows that a newer version waits. Only the reader's press brings it, and only to this page. */
export function offer(registration: ServiceWorkerRegistration, place: HTMLElement): void {
  const bar = place.querySelector<HTMLElement>('.newer');
  if (!bar) throw new Error('new-version: there is no .newer.');
  bar.hidden = false;
  place.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.dataset['do'] === 'later') bar.hidden = true;
    else use(registration, place);
  });
  // The worker took over without us: nothing is to be asked.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!place.dataset['pressed']) bar.hidden = true;
  });
}

function use(registration: ServiceWorkerRegistration, place: HTMLElement): void {
  const words = place.querySelector('p');
  if (document.querySelector(UNSAVED)) {
    if (words) words.textContent = place.dataset['unsaved'] ?? '';
    return;
  }
  settle();
  place.dataset['pressed'] = 'yes';
  if (!registration.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  // The worker before ends what it has begun, which may take minutes. Pages come from the network first, so that the new one is shown all the same.
  setTimeout(() => location.reload(), PATIENCE);
  registration.waiting.postMessage({ kind: 'use' } satisfies Message);
}
