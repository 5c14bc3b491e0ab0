// autocorrect-disable: these are patterns, spaces would change what they find.
import {chineseProhibits} from './chineseLimits';
import type {Myth} from './language';

const moneyBack = '退(?!货|出|机)|返还|拿回|要回|追回|(?:钱|款|资金)[^，。；]{0,4}回';

const settling = new RegExp(
  `(?:批?结算|批结)(?!之?前)(?:(?!”“)[^。；！？、或]){0,20}?(?:${moneyBack})` +
    `|(?:${moneyBack})[^。；！？、]{0,12}?(?:请|去|来|用|通过|靠|做|先|再|马上|立即)[^，。；]{0,6}(?:批?结算|批结)`,
  'u',
);

const selling =
  /(?:刷|消费|收|付|交易|任意金额)[^。；！？]{0,24}?(?:触发|带出|带动|激活|促使|促成|引发|逼出|顶出)|(?:触发|带出|激活|促使|逼出)[^。；！？]{0,8}冲正[^。；！？]{0,16}?(?:刷|消费|任意金额)/u;

/** A balance inquiry moves no money and may be advised. */
const harmless = /余额查询|收单机构|收银\S?|交易(?:结果|状态|记录)/gu;

const denied = /误会|误解|误以为|反而|错|不对|谣|危险|没用|行不通/u;

const rumour = /有人|以为|据说|说法|传言|听说/u;

function isRefused(sentence: string, index: number, words: string): boolean {
  const after = sentence.slice(index + words.length, index + words.length + 14);
  return /不|没|并非|而非/u.test(words) || denied.test(after) || chineseProhibits(sentence, {index, words});
}

/** @returns The two costly beliefs that a sentence spreads: settle to get money back, sell to set off a reversal. */
export function chineseMyths(sentence: string, next: string): readonly Myth[] {
  const settle = settling.exec(sentence);
  const sell = /冲正/u.test(sentence) ? selling.exec(sentence.replace(harmless, (word) => '○'.repeat(word.length))) : null;
  const told = rumour.test(sentence) && denied.test(sentence + next);
  const found = [
    settle && {kind: 'settle-to-refund' as const, words: settle[0], index: settle.index},
    sell && {kind: 'sale-to-reverse' as const, words: sell[0], index: sell.index},
  ].filter((myth) => myth !== null);
  return found.filter(({index, words}) => !told && !isRefused(sentence, index, words));
}
