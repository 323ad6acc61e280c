import type { Server } from './servers.ts';
export const cloudflare: Server = { name: 'cloudflare', version: () => undefined, install: '', gaps: ['packed files', 'parts', 'dates'], start: () => Promise.reject(new Error('soon')) };
