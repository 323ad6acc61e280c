import { LONGEST_FRAGMENT, MOST_BYTES_OF_LINK } from '../domain/limits.ts';
import { deflated, inflated } from './deflate.ts';
import { soundness } from './sound.ts';

/** What a fragment turned out to be. damaged: cut or changed on its way. too-big: more than it may hold. newer: of a format that we do not know yet. */
export type Unpacked = { is: 'read'; value: unknown } | { is: 'not-ours' | 'newer' | 'damaged' | 'too-big' };

/** What kind of fragment it is: the signs at its beginning (a regular expression), and the newest format. */
export interface Mark {
  begins: string;
  format: number;
}

/** Mail programs break lines inside a link. */
const BREAKS = /[\s\u00AD\u200B\u2060\uFEFF]|%0[AD]|%20/gi;

/** A value as text for the fragment of an address: JSON, deflated, as base64url. */
export const packed = (value: unknown): Promise<string> => deflated(JSON.stringify(value));

/** Reads a fragment that begins with our signs, the number of its format and a dot. Mail programs write %23 for #, and take the signs behind a link for a part of it. It never throws. */
export async function unpacked(fragment: string, { begins, format }: Mark): Promise<Unpacked> {
  if (fragment.length > LONGEST_FRAGMENT) return { is: 'too-big' };
  const [, version, data = ''] = new RegExp(`^(?:#|%23)*${begins}(\\d+)\\.([\\w-]*)`, 'i').exec(fragment.replace(BREAKS, '')) ?? [];
  if (version === undefined) return { is: 'not-ours' };
  if (Number(version) > format) return { is: 'newer' };
  const found = await inflated(data, MOST_BYTES_OF_LINK);
  if (found.is !== 'read') return found;
  try {
    const value: unknown = JSON.parse(found.text);
    const is = soundness(value);
    return is === 'sound' ? { is: 'read', value } : { is };
  } catch {
    return { is: 'damaged' };
  }
}

/** The most signs of a whole address that travel everywhere. */
export const FITS = 1800;
