import { MOST_BYTES_OF_LOGO, MOST_DOTS_OF_LOGO } from '../../domain/limits.ts';

const kinds = ['image/png', 'image/jpeg', 'image/svg+xml'];

/** A picture that can be shown, or why not. It is only ever an <img>: nothing inside an SVG runs or loads. */
export type Logo = { is: 'shown'; picture: HTMLImageElement } | { is: 'too-large' | 'too-wide' | 'not-a-picture' };

/** Reads a picture from a file. It stays in the memory of this page. */
export async function readLogo(file: File): Promise<Logo> {
  if (file.size > MOST_BYTES_OF_LOGO) return { is: 'too-large' };
  if (!kinds.includes(file.type)) return { is: 'not-a-picture' };
  const picture = new Image();
  picture.src = URL.createObjectURL(file);
  try {
    await picture.decode();
  } catch {
    forget(picture);
    return { is: 'not-a-picture' };
  }
  if (file.type === 'image/svg+xml' || Math.max(picture.naturalWidth, picture.naturalHeight) <= MOST_DOTS_OF_LOGO) return { is: 'shown', picture };
  forget(picture);
  return { is: 'too-wide' };
}

/** Gives the memory of a picture back. */
export const forget = ({ src }: HTMLImageElement): void => URL.revokeObjectURL(src);
