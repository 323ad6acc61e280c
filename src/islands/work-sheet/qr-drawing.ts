const svg = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A QR code to show: black on white in both themes, with words for those who do not see it. */
export function drawing(size: number, path: string, label: string): SVGElement {
  const whole = element('svg', { viewBox: `0 0 ${size} ${size}`, 'shape-rendering': 'crispEdges', role: 'img', 'aria-label': label });
  whole.append(element('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }), element('path', { d: path }));
  return whole;
}
