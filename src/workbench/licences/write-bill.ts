/** `npm run sbom`: writes the bill of materials of this version to reports/cairn.cdx.json (CycloneDX). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './bill.ts';

const { text, parts } = billOfMaterials();
mkdirSync('reports', { recursive: true });
writeFileSync('reports/cairn.cdx.json', text);
console.log(`reports/cairn.cdx.json lists ${parts.length} packages.`);
