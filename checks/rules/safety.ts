import type {Locale} from '../../src/locales';
import type {Article} from '../article/article';
import {fieldsOf} from '../article/frontMatter';
import {lineAt} from '../article/prose';
import type {Block, Section} from '../article/sections';
import type {Finding, Rule} from '../rule';
import {myths, unsafe, uselessMark} from '../safety/advice';
import {chinese} from '../safety/chinese';
import {english} from '../safety/english';
import {unsafeCalls} from '../safety/judge';
import type {Language} from '../safety/language';

const languages: Readonly<Record<Locale, Language>> = {'zh-Hans': chinese, en: english};

/** `never` is not among them: it is a list of what nobody may do. */
const told = ['description', 'now', 'call', 'say', 'reply'];

/** A section under a heading that says “unknown result” is unknown, with everything below that heading. */
function isUnknown(sections: readonly Section[], at: number): boolean {
  const section = sections[at];
  if (!section?.heading) {
    return false;
  }
  const words = section.blocks[0]?.text ?? '';
  const above = sections.slice(0, at).flatMap(({level}, index) => (level > 0 && level < section.level ? [index] : []));
  const parent = above.at(-1);
  return /结果未知|result unknown|unknown result/iu.test(words) || (parent !== undefined && isUnknown(sections, parent));
}

/** A table row is read with the words on top of its columns. */
function passageOf(block: Block, language: Language): string {
  const {row} = block;
  if (!row || row.cells === row.head) {
    return block.text;
  }
  const [colon, comma] = language === chinese ? ['：', '，'] : [': ', ', '];
  return row.cells.map((cell, column) => `${row.head[column] ?? ''}${colon}${cell}`).join(comma);
}

/** Blocks in the order of reading, with what is wrong with each; the marks of reviewed exceptions are not yet looked at. */
function judge(
  file: string,
  blocks: readonly Block[],
  unknown: boolean,
  language: Language,
): readonly (Finding & {block: Block})[] {
  const passages = blocks.map((block) => ({text: passageOf(block, language), depth: block.depth}));
  const at = (block: Block, index: number) => ({file, block, line: block.row ? block.line : lineAt(block, index)});
  const calls = (unknown ? unsafeCalls(language, passages) : []).flatMap(({passage, words, index}) => {
    const block = blocks[passage];
    const found = {
      'zh-Hans': `结果还不知道就让人收款或付款：${words}`,
      en: `tells to take or make a payment while the result is unknown: ${words}`,
    };
    return block ? [{...at(block, index), found, ...unsafe}] : [];
  });
  // A belief stands in one cell: what the columns are called has nothing to do with it.
  const beliefs = blocks.flatMap((block) =>
    (block.row?.cells ?? [block.text]).flatMap((text) => {
      const sentences = language.sentences(text);
      return sentences.flatMap(({text: sentence, start}, index) =>
        language.myths(sentence, sentences[index + 1]?.text ?? '').map(({kind, words, index: offset}) => ({
          ...at(block, start + offset),
          found: {'zh-Hans': `危险的说法：${words}`, en: `dangerous advice: ${words}`},
          ...myths[kind],
        })),
      );
    }),
  );
  return [...calls, ...beliefs];
}

/** Takes away what a mark with a reason answers for, and reports marks without a reason or without a use. */
function withMarks(file: string, blocks: readonly Block[], findings: readonly (Finding & {block: Block})[]): readonly Finding[] {
  const open = findings
    .filter(({block}) => !block.safe?.reason)
    .map(({line, found, why, remedy}) => ({file, line, found, why, remedy}));
  const marks = blocks.flatMap((block) => {
    const used = findings.some((finding) => finding.block === block);
    return block.safe && (block.safe.reason === '' || !used) ? [{mark: block.safe, used}] : [];
  });
  return [
    ...open,
    ...marks.map(({mark: {line}, used}) => ({
      file,
      line,
      found: used
        ? {'zh-Hans': 'safe 标记没有写理由', en: 'a safe mark without a reason'}
        : {'zh-Hans': 'safe 标记多余：后面这一段没有问题', en: 'a safe mark without a use: nothing is wrong with what follows'},
      ...uselessMark,
    })),
  ];
}

function findingsOf(article: Article): readonly Finding[] {
  const {file, locale, frontMatter, sections} = article;
  const language = languages[locale];
  const unknownPage = frontMatter.data.verdict === 'unknown';
  const fields = told.flatMap((name) => {
    const blocks = fieldsOf(frontMatter, [name]).map(({text, line}) => ({text, line, depth: 0}));
    return judge(file, blocks, unknownPage, language).map(({block, ...finding}) => ({...finding, line: block.line}));
  });
  const body = sections.flatMap(({blocks}, index) =>
    withMarks(file, blocks, judge(file, blocks, unknownPage || isUnknown(sections, index), language)),
  );
  return [...fields, ...body];
}

/** Nobody is told to pay, or to take a payment, while nobody knows what became of the last one. */
export const safety: Rule = {name: 'safety', check: (site) => site.articles.flatMap(findingsOf)};
