/** The tags for pages about the site, beside those of every text. They stand apart, so that other pages do not carry their styles. */
import EvidenceList from './EvidenceList.astro';
import EvidenceScale from './EvidenceScale.astro';
import Glossary from './Glossary.astro';
import Specimen from './Specimen.astro';
import StoredData from '../islands/stored-data/StoredData.astro';
import { vocabulary } from './index.ts';

export const pageVocabulary = { ...vocabulary, EvidenceList, EvidenceScale, Glossary, Specimen, StoredData };
