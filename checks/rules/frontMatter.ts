import {areas} from '../../src/content/areas';
import {readPage} from '../../src/content/readPage';
import {isIndex, type Article} from '../article/article';
import {fieldLine} from '../article/frontMatter';
import type {Finding, Rule} from '../rule';

function schemaFindings({file, path, frontMatter}: Article): readonly Finding[] {
  if (frontMatter.problem) {
    const {line, reason} = frontMatter.problem;
    return [
      {
        file,
        line,
        found: {'zh-Hans': `前言（front matter）读不出来：${reason}`, en: `the front matter cannot be read: ${reason}`},
        remedy: {
          'zh-Hans': '含“: ”或以引号、方括号开头的文字要加英文引号。',
          en: 'Quote text that contains ": " or that begins with a quotation mark or a bracket.',
        },
      },
    ];
  }
  const result = readPage(path, frontMatter.data);
  if ('page' in result) {
    return [];
  }
  return result.errors.map(({field, zh, en}) => {
    const [name = '', item] = field.split(/[.,]/u);
    return {
      file,
      line: fieldLine(frontMatter, name, Number(item) || 0),
      found: {'zh-Hans': zh, en},
      remedy: {
        'zh-Hans': '各字段的说明见 src/content/pageSchema.ts。',
        en: 'The fields are described in src/content/pageSchema.ts.',
      },
    };
  });
}

/** A page that states facts says where they come from. */
function sourceFindings(article: Article): readonly Finding[] {
  const {file, frontMatter} = article;
  const {sources} = frontMatter.data;
  return !isIndex(article) && Array.isArray(sources) && sources.length === 0
    ? [
        {
          file,
          line: fieldLine(frontMatter, 'sources'),
          found: {'zh-Hans': '没有写任何来源', en: 'no source is named'},
          remedy: {
            'zh-Hans': '除目录页外，每篇都要说明依据；来源编号见 src/content/sources.ts。',
            en: 'Every page but an index says what it rests on; the ids are those of src/content/sources.ts.',
          },
        },
      ]
    : [];
}

/** The letter of an id names the page's area, and 00 its index: people read ids out on the phone. */
function idFindings({file, path, frontMatter}: Article): readonly Finding[] {
  const {id} = frontMatter.data;
  const letter = areas.find(({slug}) => path.startsWith(`${slug}/`))?.letter ?? 'H';
  const index = /(?:^|\/)index\.mdx$/u.test(path);
  if (typeof id !== 'string' || (id.startsWith(letter) && id.endsWith('00') === index)) {
    return [];
  }
  const expected = index ? `${letter}00` : `${letter}01–${letter}99`;
  return [
    {
      file,
      line: fieldLine(frontMatter, 'id'),
      found: {'zh-Hans': `编号 ${id} 与所在栏目不符`, en: `the id ${id} does not fit the page’s area`},
      remedy: {'zh-Hans': `这里应为 ${expected}。`, en: `Here it is ${expected}.`},
    },
  ];
}

/** The front matter meets the schema of `src/content`, in both languages. */
export const frontMatter: Rule = {
  name: 'front-matter',
  check: (site) =>
    site.articles.flatMap((article) => [...schemaFindings(article), ...sourceFindings(article), ...idFindings(article)]),
};
