import {areas} from '../../src/content/areas';
import {readPage} from '../../src/content/readPage';
import {isIndex, type Article} from '../article/article';
import {fieldLine} from '../article/frontMatter';
import type {Finding, Rule} from '../rule';

function schemaFindings({file, path, text, frontMatter}: Article): readonly Finding[] {
  if (frontMatter.problem) {
    const {line, reason} = frontMatter.problem;
    const words = text.split('\n')[line - 1] ?? '';
    return [
      {
        file,
        line,
        found: {
          'zh-Hans': `开头的字段（front matter）读到这里就读不下去了：“${words}”（${reason}）`,
          en: `the fields on top (front matter) cannot be read from here on: “${words}” (${reason})`,
        },
        why: {
          'zh-Hans': '读不出来，这一页就没有标题、编号和来源，网站也生成不了。',
          en: 'Without it the page has no title, id or sources, and the site cannot be built.',
        },
        remedy: {
          'zh-Hans': '看这一行和上一行：含“: ”或以引号、方括号开头的文字，整段加英文单引号；字段都写在开头两行 --- 之间。',
          en: 'Look at this line and the one above: put single quotes around text that has ": " in it or begins with a quotation mark or a bracket; all fields stand between two lines of --- on top.',
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
      why: {
        'zh-Hans': '标题、搜索、结论卡和回复都从这些字段来；错一个，网站就不生成。',
        en: 'Title, search, verdict card and replies come from these fields; the site is not built with a wrong one.',
      },
      remedy: {
        'zh-Hans': '照提示改这一行；各字段的说明见 CONTRIBUTING.md 和 src/content/pageSchema.ts。',
        en: 'Change this line as it says; the fields are described in CONTRIBUTING.md and src/content/pageSchema.ts.',
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
          why: {
            'zh-Hans': '照没有依据的话去做，可能让人多付钱；读者要看得出一句话有多可靠。',
            en: 'Advice without a source can cost people money; readers must see how sure a sentence is.',
          },
          remedy: {
            'zh-Hans': '在 sources 里写来源编号（见 src/content/sources/）；只有经验作依据的，写 editors-knowledge。',
            en: 'List source ids (see src/content/sources/); where only experience stands behind it, write editors-knowledge.',
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
      why: {
        'zh-Hans': '电话里靠编号找页，第一个字母就是栏目。',
        en: 'People read ids out on the phone, and the first letter names the area.',
      },
      remedy: {'zh-Hans': `改成 ${expected} 里没用过的编号。`, en: `Use an id of ${expected} that is not taken.`},
    },
  ];
}

/** The front matter meets the schema of `src/content`, in both languages. */
export const frontMatter: Rule = {
  name: 'front-matter',
  check: (site) =>
    site.articles.flatMap((article) => [...schemaFindings(article), ...sourceFindings(article), ...idFindings(article)]),
};
