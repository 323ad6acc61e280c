/** Reading a list: loaded when the first one is read. */
export { cohortOf } from '../../domain/cohort.ts';
export { linesOf } from '../../exchange/pair-list.ts';
export { readText } from '../../exchange/text-file.ts';
