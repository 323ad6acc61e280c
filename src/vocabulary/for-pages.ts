/** The tags for pages about the site, beside those of every text. */
import CatalogueExamples from './CatalogueExamples.astro';
import CatalogueFields from './CatalogueFields.astro';
import CatalogueFiles from './CatalogueFiles.astro';
import EmbedExample from './EmbedExample.astro';
import EmbedSnippets from './EmbedSnippets.astro';
import EvidenceList from './EvidenceList.astro';
import EvidenceScale from './EvidenceScale.astro';
import Glossary from './Glossary.astro';
import Mentor from './Mentor.astro';
import Mentors from './Mentors.astro';
import Message from './Message.astro';
import Questions from './Questions.astro';
import Specimen from './Specimen.astro';
import StoredData from '../islands/stored-data/StoredData.astro';
import { vocabulary } from './index.ts';

export const pageVocabulary = {
  ...vocabulary,
  CatalogueExamples,
  CatalogueFields,
  CatalogueFiles,
  EmbedExample,
  EmbedSnippets,
  EvidenceList,
  EvidenceScale,
  Glossary,
  Mentor,
  Mentors,
  Message,
  Questions,
  Specimen,
  StoredData,
};
