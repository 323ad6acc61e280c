/** The scripts that we start by their address, below the base path. */
const own = ['pagefind/pagefind-worker.js', 'sw.js'];

/** What we use of Trusted Types. TypeScript's own list of the web does not have them yet. */
interface TrustedTypes {
  readonly defaultPolicy: object | null;
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): object;
}

/**
 * Lets our own workers start. The policy of every page refuses to start a script by its address (Trusted Types), and Pagefind and the
 * service worker have no other way; from then on these two addresses pass, and no other does.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const addresses = own.map((path) => new URL(import.meta.env.BASE_URL + path, location.origin).href);
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (addresses.includes(new URL(address, location.href).href) ? address : null),
  });
}
