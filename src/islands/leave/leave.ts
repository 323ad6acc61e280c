/** The quick way out of a page: by its link, or by Escape. The page is blank at once, and what comes takes its place, so that Back does not lead to it again. */
const way = document.querySelector<HTMLAnchorElement>('a.leave');

function leave(event: Event) {
  event.preventDefault();
  document.body.hidden = true;
  location.replace(way?.href ?? '/');
}

/** A step within the page would stay in the history, and Back would lead to it: it takes the place of the one before. */
function step(event: Event) {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  location.replace(link.hash);
}

if (way) {
  way.addEventListener('click', leave);
  addEventListener('click', step);
  // In an open menu or window Escape means that one.
  addEventListener('keydown', (event) => event.key === 'Escape' && !document.querySelector(':popover-open, :modal') && leave(event));
}

export {};
