// autocorrect-disable: these are spellings to be found, not to be mended.
import type {Rule} from '../rule';

type Refused = {
  readonly pattern: RegExp;
  /** What to write instead. */
  readonly instead: {readonly zh: string; readonly en: string};
  /** The only place where the word may stand: as a red flag that the reader is warned of. */
  readonly except?: RegExp;
};

const card = {zh: '写“卡”：信用卡、刷卡、银行卡号', en: 'write 卡, as in 信用卡, 刷卡, 银行卡号'};
const advertisement = {zh: '这是广告用语，整句删掉', en: 'take the sentence away: this is advertising'};
const guide = /(?:^|\/)provider\/free-terminal-traps\.mdx$/u;

/** The garbled spellings of facts.md 1C. The advertised site is put together here, so that no file contains its name. */
const refused: readonly Refused[] = [
  {pattern: /ka卡/iu, instead: card},
  {pattern: /信xi/iu, instead: {zh: '写“个人信息”', en: 'write 个人信息'}},
  {pattern: /POSS(?![A-Z])/u, instead: {zh: '写“破解难度”或“POS”', en: 'write 破解难度 or POS'}},
  {pattern: /家中的\s?pos\s?网络/iu, instead: {zh: '写“家庭网络”', en: 'write 家庭网络'}},
  {pattern: /连接过长/u, instead: {zh: '写“连接线松动”', en: 'write 连接线松动'}},
  {pattern: /POS\s?机会提示/iu, instead: {zh: '写“POS 机提示”', en: 'write POS 机提示'}},
  {
    pattern: /官方授权业务许可证/u,
    instead: {
      zh: '没有这种证；写“支付业务许可证”或“外包机构备案”',
      en: 'no such document exists; write 支付业务许可证 or 外包机构备案',
    },
  },
  {pattern: new RegExp(['sou', 'pos'].join(''), 'iu'), instead: advertisement},
  {pattern: /免费领取|点击网址|加微信/u, instead: advertisement, except: guide},
];

/** This file and the texts that test it hold the words on purpose. */
const own = ['checks/rules/garbledWords.ts', 'tests/fixtures/checks/garbled-words/'];

/** Filter-dodging and garbled spellings of the seed text, and its advertisement, stand in no file of the repository. */
export const garbledWords: Rule = {
  name: 'garbled-words',
  check: ({textFiles}) =>
    textFiles
      .filter(({file}) => !own.some((path) => file.startsWith(path)))
      .flatMap(({file, text}) =>
        text.split('\n').flatMap((line, index) =>
          refused
            .filter(({except}) => !except?.test(file))
            .flatMap(({pattern, instead}) => {
              const word = pattern.exec(line)?.[0];
              return word === undefined
                ? []
                : [
                    {
                      file,
                      line: index + 1,
                      found: {'zh-Hans': `不能用的写法：${word}`, en: `a refused spelling: ${word}`},
                      why: {
                        'zh-Hans': '这些写法来自躲避过滤的广告，读者搜不到，也会不信这本手册。',
                        en: 'These spellings come from advertising that dodges filters: nobody finds them, and they cost trust.',
                      },
                      remedy: {'zh-Hans': `${instead.zh}。`, en: `${instead.en}.`},
                    },
                  ];
            }),
        ),
      ),
};
