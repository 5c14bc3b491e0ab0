import type {Locale, Localized} from '../../src/locales';
import type {Article} from '../article/article';
import {fieldsOf} from '../article/frontMatter';
import {lineAt} from '../article/prose';
import type {Block, Section} from '../article/sections';
import type {Finding, Rule} from '../rule';
import {chinese} from '../safety/chinese';
import {english} from '../safety/english';
import {unsafeCalls} from '../safety/judge';
import type {Language, Myth} from '../safety/language';

const languages: Readonly<Record<Locale, Language>> = {'zh-Hans': chinese, en: english};

/** `never` is not among them: it is a list of what nobody may do. */
const told = ['description', 'now', 'call', 'say', 'reply'];

const exception: Localized = {
  'zh-Hans': '确实没有问题的句子，在它那一段开头写 {/* safe: 理由 */}。',
  en: 'A sentence that is right as it stands is marked {/* safe: reason */} directly before its paragraph or item.',
};

const unsafe: Localized = {
  'zh-Hans': `结果未知时，先写查询并等到最终失败或已冲正，再写收款；否则顾客可能被扣两次。${exception['zh-Hans']}`,
  en: `While the result is unknown, write the query and its final “failed” or “reversed” before any payment; otherwise the customer may be charged twice. ${exception.en}`,
};

const myths: Readonly<Record<Myth['kind'], Localized>> = {
  'settle-to-refund': {
    'zh-Hans': `批结算只对账、关批，不会退钱，还会丢掉重打的机会。${exception['zh-Hans']}`,
    en: `Batch settlement reconciles and closes the batch; it refunds nothing and costs the reprint. ${exception.en}`,
  },
  'sale-to-reverse': {
    'zh-Hans': `消费会真的扣一笔钱；要让冲正送出，只用余额查询或听收单机构的。${exception['zh-Hans']}`,
    en: `A sale takes real money; to send a reversal use a balance inquiry or do as the acquirer says. ${exception.en}`,
  },
};

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
    return block ? [{...at(block, index), found, remedy: unsafe}] : [];
  });
  // A belief stands in one cell: what the columns are called has nothing to do with it.
  const beliefs = blocks.flatMap((block) =>
    (block.row?.cells ?? [block.text]).flatMap((text) => {
      const sentences = language.sentences(text);
      return sentences.flatMap(({text: sentence, start}, index) =>
        language.myths(sentence, sentences[index + 1]?.text ?? '').map(({kind, words, index: offset}) => ({
          ...at(block, start + offset),
          found: {'zh-Hans': `危险的说法：${words}`, en: `dangerous advice: ${words}`},
          remedy: myths[kind],
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
    .map((finding) => ({file, line: finding.line, found: finding.found, remedy: finding.remedy}));
  const marks = blocks.flatMap((block) => {
    const used = findings.some((finding) => finding.block === block);
    return block.safe && (block.safe.reason === '' || !used) ? [{mark: block.safe, used}] : [];
  });
  return [
    ...open,
    ...marks.map(({mark, used}) => ({
      file,
      line: mark.line,
      found: used
        ? {'zh-Hans': 'safe 标记没有写理由', en: 'a safe mark without a reason'}
        : {'zh-Hans': 'safe 标记多余：后面这一段没有问题', en: 'a safe mark without a use: nothing is wrong with what follows'},
      remedy: {'zh-Hans': '写明复核理由，或者删掉标记。', en: 'Write why it is right, or take the mark away.'},
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
