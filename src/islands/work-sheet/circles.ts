import type { Network } from '../../domain/network.ts';

const WIDTH = 720;
const HEIGHT = 480;
const NAMESPACE = 'http://www.w3.org/2000/svg';
const LONGEST_NAME = 16;

type Attributes = Record<string, string | number>;

function shape(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

const short = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** Draws the network: you in the middle, a ring for each closeness, a sector for each need, a stone for each person. The table says the same in words. */
export function drawCircles(svg: SVGSVGElement, { needs, closeness, people }: Network): void {
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  const ring = (index: number) => ((HEIGHT / 2 - 28) / closeness.length) * (index + 1);
  const sector = (Math.PI * 2) / needs.length;
  const at = (angle: number, radius: number) => ({ x: x + Math.cos(angle) * radius * 1.35, y: y + Math.sin(angle) * radius });
  const rings = closeness.map((_, index) => shape('ellipse', { class: 'ring', cx: x, cy: y, rx: ring(index) * 1.35, ry: ring(index) }));
  const edges = needs.map((_, index) => {
    const end = at(index * sector - Math.PI / 2, ring(closeness.length - 1));
    return shape('line', { class: 'ring', x1: x, y1: y, x2: end.x, y2: end.y });
  });
  const titles = needs.map(({ label }, index) => {
    const angle = (index + 0.5) * sector - Math.PI / 2;
    const place = at(angle, ring(closeness.length - 1) * 1.2);
    return shape('text', { class: 'need', x: place.x, y: place.y, 'text-anchor': 'middle' }, label);
  });
  const stones = needs.flatMap(({ id }, index) =>
    closeness.flatMap((near, level) => {
      const here = people.filter((person) => person.need === id && person.closeness === near.id);
      return here.flatMap(({ name }, place) => {
        const angle = (index + (place + 1) / (here.length + 1)) * sector - Math.PI / 2;
        const spot = at(angle, ring(level) - (HEIGHT / 2 - 28) / closeness.length / 2.2);
        return [
          shape('ellipse', { class: 'stone', cx: spot.x, cy: spot.y, rx: 9, ry: 6 }),
          shape('text', { class: 'name', x: spot.x, y: spot.y + 20, 'text-anchor': 'middle' }, short(name)),
        ];
      });
    }),
  );
  svg.replaceChildren(...rings, ...edges, ...titles, shape('ellipse', { class: 'me', cx: x, cy: y, rx: 13, ry: 9 }), ...stones);
}
