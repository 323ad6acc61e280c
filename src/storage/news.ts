import { siteId } from '../site-id.ts';

/** Tells the other open tabs what has changed. */
export interface News {
  tell(key: string): void;
  /** Calls back with the key of each change made in another tab; an empty key means all of them. */
  hear(listener: (key: string) => void): void;
}

/** News over a channel of this browser. It never leaves the device. A page that slept has missed some: read again on `pageshow`. */
export function openNews(): News {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(`${siteId} ${import.meta.env.BASE_URL}`);
  } catch {
    // Firefox refuses it where a page may keep nothing, such as in the frame of another site. Then there is no news.
  }
  return {
    tell: (key) => channel?.postMessage(key),
    hear: (listener) => channel?.addEventListener('message', ({ data }) => listener(String(data))),
  };
}
