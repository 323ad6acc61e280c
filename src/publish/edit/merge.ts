import { isMap, isScalar, isSeq, type Document, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

export type Fields = Readonly<Record<string, unknown>>;
export type Entries = YAMLMap<Scalar<string>, Node | null>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** True when two values say the same, in whatever order their fields stand, and whatever space a form took off the ends of a text. */
export const isSame = (one: unknown, other: unknown): boolean => said(one) === said(other);
const said = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? inner.trim() : isFields(inner) ? sorted(inner) : inner));
const sorted = (fields: Fields) => Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A form cannot tell a field that is not there from one with nothing in it. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === false || value === '' || (typeof value === 'object' && Object.values(value).every(isEmpty));

/** Brings the map of a document to these fields. Nodes that still say the same stay, with their quotes and comments. */
export function mergeMap(doc: Document, map: Entries, fields: Fields): void {
  map.items = map.items.filter(({ key, value }) => key.value in fields || isEmpty(value?.toJSON()));
  let before = '';
  for (const [key, value] of Object.entries(fields)) {
    const old = map.items.find((pair) => pair.key.value === key);
    if (old) old.value = mergeNode(doc, old.value, value);
    else map.items.splice(placeAfter(map, before), 0, doc.createPair<Scalar<string>>(key, value));
    before = key;
  }
}

const placeAfter = (map: Entries, key: string): number => map.items.findIndex((pair) => pair.key.value === key) + 1 || (key === '' ? 0 : map.items.length);

function mergeNode(doc: Document, old: Node | null, value: unknown): Node {
  if (old === null) return doc.createNode(value);
  if (isSame(old.toJSON(), value)) return old;
  if (isMap(old) && isFields(value)) mergeMap(doc, old as Entries, value);
  else if (isSeq(old) && Array.isArray(value)) mergeSeq(doc, old as YAMLSeq<Node>, value);
  else if (isScalar(old) && typeof old.value === typeof value) old.value = value;
  else return doc.createNode(value);
  return old;
}

/** An item is the one that says the same, or else the one with the same id. */
function mergeSeq(doc: Document, seq: YAMLSeq<Node>, values: readonly unknown[]): void {
  const left = [...seq.items];
  const take = (isIt: (item: Node) => boolean): Node | undefined => left.splice(left.findIndex(isIt) >>> 0, 1)[0];
  seq.items = values.map(
    (value) =>
      take((item) => isSame(item.toJSON(), value)) ??
      mergeNode(doc, take((item) => isFields(value) && isMap(item) && item.has('id') && item.get('id') === value['id']) ?? null, value),
  );
}
