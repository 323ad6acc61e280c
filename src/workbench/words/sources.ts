/** Honest about sources: every claim about research is cited, every citation says how sure one can be, nothing forbidden is repeated. */
import { opening, type Finding, type Rule, type Text } from './finding.ts';
import type { Block } from './prose.ts';

/** Words that only a sentence about research needs. */
const RESEARCH =
  /\b(stud(y|ies) (find|found|show|link|suggest|say)|research|meta-analys[ei]s|in (one|a|an) (\w+ )?(review|survey|trial|experiment)s?|in experiments|(the|most|some) evidence\b|percent(age)?\b|effects? (is|are|was|were|of mentoring)|randomized|samples of)\b/i;
const EFFECT =
  /\b(mentor(ing|s|ship)?|mentees?)\b[^.?!]{0,80}\b(improves?|raises?|increases?|boosts?|leads? to|results? in|more likely|less likely|higher pay|promoted|promotions?|earns? more|reduces?|lowers?)\b/i;
/** Sentences that say where knowledge ends need no source. */
const LIMIT =
  /practice wisdom|we have seen no|nobody has tested|none of (the|our) (studies|findings|sources)|no (study|trial|source)|our (sources|editors)|editors' judge?ment|do(es)? not test/i;
const FORBIDDEN = /\b(five|5|six|6)\b[^.?!]{0,20}\btimes\b[^.?!]{0,30}\b(promot|likely|often)/i;

const withSources = ({ entry }: Text) => ['obstacles', 'mentorship', 'pages'].includes(entry.collection);
const isOurs = ({ inside }: Block) => !inside.some((tag) => ['Example', 'Message', 'Say', 'Pause', 'Questions', 'Specimen'].includes(tag));

/** A sentence about research, or about what mentoring brings about, stands with a citation or says that there is none. */
export const cited: Rule = (text) =>
  !withSources(text)
    ? []
    : text.body
        .filter((block) => block.kind === 'paragraph' && isOurs(block) && (RESEARCH.test(block.text) || EFFECT.test(block.text)) && !LIMIT.test(block.text))
        .filter((block) => !near(text, block, 1).some(({ cites }) => cites.length > 0))
        .map(({ line, text: words }) => ({
          path: text.entry.path,
          line,
          rule: 'source',
          sentence: `a claim without a source: "${opening(words)}". Add <Cite id="..." />, or say that it is practice wisdom.`,
        }));

/** The block with so many of its neighbors on each side. */
const near = ({ body }: Text, block: Block, reach: number) => {
  const at = body.indexOf(block);
  return body.slice(Math.max(0, at - reach), at + 1 + reach).filter(({ kind }) => kind !== 'heading');
};

/** Our words for the strength of evidence, strongest first. */
const scale = ['strong', 'moderate', 'limited', 'practice wisdom'];

/** Where a finding is cited, how sure one can be stands in the same paragraph or one beside it: our word for it, or a weaker one where the finding is stretched. A name or a definition needs none. */
export const weighed: Rule = (text, all) =>
  !withSources(text)
    ? []
    : text.body.flatMap((block) =>
        block.cites.flatMap((id): Finding[] => {
          const { strength, kind } = (all.find(({ entry }) => entry.collection === 'evidence' && entry.id === id)?.entry.data ?? {}) as {
            strength?: string;
            kind?: string;
          };
          const word = strength?.replace('-', ' ') ?? '';
          const enough = scale.slice(scale.indexOf(word));
          const said = near(text, block, 2).flatMap(({ stressed }) => stressed.map((words) => words.toLowerCase()));
          if (!scale.includes(word) || /classification/.test(kind ?? '') || said.some((words) => enough.includes(words))) return [];
          return [
            {
              path: text.entry.path,
              line: block.line,
              rule: 'strength',
              sentence: `${id} is cited, and its strength is not said. Write *${word}* near it, and why.`,
            },
          ];
        }),
      );

/** Never "promoted five times more often": nobody could trace it. */
export const traceable: Rule = ({ entry: { path }, body, fields }) =>
  [...body, ...fields]
    .filter(({ text }) => FORBIDDEN.test(text))
    .map(({ line, text }) => ({ path, line, rule: 'claim', sentence: `nobody could trace this figure: "${opening(text)}". Take it out.` }));

/** Every obstacle cites at least two findings. */
export const founded: Rule = ({ entry, body }) => {
  const ids = new Set(body.flatMap(({ cites }) => cites));
  return entry.collection === 'obstacles' && ids.size < 2
    ? [{ path: entry.path, line: 1, rule: 'source', sentence: `cites ${ids.size} findings. An obstacle rests on two at least.` }]
    : [];
};
