import type { Disk } from '../../storage/disk.ts';

const nothing = () => Promise.resolve();

/** A device that keeps nothing, for sheets that are nobody's business. */
export const nowhere: Disk = {
  read: nothing,
  write(_, decide) {
    decide(undefined);
    return nothing();
  },
  putLast: nothing,
  dropLast: nothing,
  all: () => Promise.resolve([]),
  clear: nothing,
};
