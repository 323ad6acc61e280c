import { execFileSync } from 'node:child_process';

/** A package as the bill of materials names it. */
export interface Part {
  name: string;
  version: string;
  licenses?: readonly { expression?: string; license?: { id?: string; name?: string } }[];
}

/** The bill of materials of everything that is installed, as npm writes it in CycloneDX. */
export function billOfMaterials(): { text: string; parts: readonly Part[] } {
  const npm = process.env['npm_execpath'];
  const ask = ['sbom', '--sbom-format=cyclonedx'];
  const text = execFileSync(npm ? process.execPath : 'npm', npm ? [npm, ...ask] : ask, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { text, parts: (JSON.parse(text) as { components: Part[] }).components };
}
