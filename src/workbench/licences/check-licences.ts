/** `npm run check:licenses`: the licence of every installed package against those that are allowed. Ends with 1 when one is not. */
import { billOfMaterials } from './bill.ts';
import { complaints } from './judge.ts';

const { parts } = billOfMaterials();
const wrong = complaints(parts);
console.log(wrong.length > 0 ? wrong.join('\n') : `The licences of ${parts.length} packages are allowed.`);
process.exitCode = wrong.length > 0 ? 1 : 0;
