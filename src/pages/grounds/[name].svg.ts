import type { APIRoute } from 'astro';
import { sheetStyle, stripFile, svgFile } from '../../formats/svg.ts';
import { terms } from '../../library/library.ts';
import { PLACES } from '../../terrain/places.ts';
import { drawSheet } from '../../terrain/sheet.ts';
import { drawStrip, drawStripFor } from '../../terrain/strip.ts';

/** The sheet, a strip for each obstacle, and one for each stage. */
export async function getStaticPaths() {
  const stages = await terms('stages');
  return [
    { params: { name: 'sheet' }, props: { text: svgFile(drawSheet(), sheetStyle) } },
    ...PLACES.map(({ slug }) => ({ params: { name: slug }, props: { text: stripFile(drawStrip(slug)) } })),
    ...stages.map(({ id }, index) => ({ params: { name: id }, props: { text: stripFile(drawStripFor(index + 11)) } })),
  ];
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'image/svg+xml' } });
