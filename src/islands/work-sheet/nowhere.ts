import type { Disk } from '../../storage/disk.ts';

/** A device that keeps nothing, for sheets that are nobody's business. */
export const nowhere: Disk = {
  read: () => Promise.resolve(undefined),
  write(_, decide) {
    decide(undefined);
    return Promise.resolve();
  },
  putLast: () => Promise.resolve(),
  dropLast: () => Promise.resolve(),
  all: () => Promise.resolve([]),
  clear: () => Promise.resolve(),
};
