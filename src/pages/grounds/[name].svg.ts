import type { APIRoute } from 'astro';
import { sheetStyle, stripFile, svgFile } from '../../formats/svg.ts';
import { obstacles, terms } from '../../library/library.ts';
import { palette } from '../../styles/palettes.ts';
import { placesFor } from '../../terrain/places.ts';
import { drawSheet } from '../../terrain/sheet.ts';
import { drawStrip, drawStripFor } from '../../terrain/strip.ts';

/** The sheet, a strip for each obstacle, and one for each stage. Land without a place of its own is made from its number. */
export async function getStaticPaths() {
  const [all, stages] = await Promise.all([obstacles(), terms('stages')]);
  const places = placesFor(all.map(({ id }) => id));
  const strips = [
    ...all.map(({ id }, index) => ({ name: id, drawing: strip(places.get(id), index + 31) })),
    ...stages.map(({ id }, index) => ({ name: id, drawing: drawStripFor(index + 11) })),
    // Pages about the site borrow these two, whatever the stages are called.
    ...['understand', 'find'].filter((name) => !stages.some(({ id }) => id === name)).map((name, index) => ({ name, drawing: drawStripFor(index + 21) })),
  ];
  return [
    { params: { name: 'sheet' }, props: { text: svgFile(drawSheet(), sheetStyle(palette('map'), palette('map', 'dark'))) } },
    ...strips.map(({ name, drawing }) => ({ params: { name }, props: { text: stripFile(drawing, palette('strip')) } })),
  ];
}

const strip = (place: Parameters<typeof drawStrip>[0] | undefined, seed: number) => (place ? drawStrip(place) : drawStripFor(seed));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'image/svg+xml' } });
