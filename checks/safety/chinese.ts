// autocorrect-disable: these are patterns, spaces would change what they find.
import {chineseCalls} from './chineseCalls';
import {chineseDescribes, chineseProhibits} from './chineseLimits';
import {chineseMyths} from './chineseMyths';
import type {Language} from './language';
import {chineseSentences} from './sentence';

const source = /后台|状态|收单机构|查[到明清询出]|最终|核[对实]|确认/u;
const finalNo =
  /(?<!冲正|撤销|退货|查询|登录|连接|通讯)失败|冲正成功|已?冲正(?!中|失败|不成功|没|的?结果)|已撤销|已关闭|已退款|没付成|没有?付成|未付成|没有成交|作废/u;

/** The query was not made, or its answer does not matter. */
const notAsked =
  /(?:没有?|未|不|无[需须]|不用|不必|无法|别|懒得|来不及)(?:再|去|能|先|必|用)?(?:查|核|确认|看|写|显示|是|等)|不管|无论|不论|是否|与否|还是(?:成功|失败|未知)|不(?:是|算)(?:失败|最终)|没(?:有)?失败/u;

const onlySeen = /屏幕|小票|短信|截图|手机|机器(?:上|显示|提示)/u;

function queries(words: string): boolean {
  const weak = onlySeen.test(words) && !/后台|收单机构|最终/u.test(words);
  return source.test(words) && finalNo.test(words) && !notAsked.test(words) && !weak;
}

const doubt =
  /查不到|找不到|没有?这[笔条]|查不出|查不了|没查[到清]|(?:没有?|无|未见)(?:任何)?(?:付款)?(?:记录|结果|答复|回音|回应|状态)|未知|不明|不清楚|说不清|仍然?没有|还没(?:有)?(?:结果|查|答复|状态)|(?:不是|没有|未到)最终|支付中|确认中|冲正中|处理中|等不及|来不及|连不上后台/u;

const happening = /超时|无应答|没反应|断网|断电|卡住|转圈|(?:没|不|未)出?(?:票|纸|打印|单)|着急|赶时间|排队|屏幕|机器|短信/u;

/** How Chinese says what the rule `safety` has to tell apart. */
export const chinese: Language = {
  sentences: chineseSentences,
  calls: chineseCalls,
  prohibits: chineseProhibits,
  describes: chineseDescribes,
  asks: (sentence) => /？\S?$/u.test(sentence.trim()) || /要不要|能不能|可不可以|该不该|是否(?:要|能|可以)/u.test(sentence),
  refuses: (sentence) => /^\s*[“（]?(?:不|别|先不|先别|千万|没有|暂不)/u.test(sentence),
  queries,
  doubts: (words) => doubt.test(words),
  distracts: (words) => happening.test(words),
  followsOn: (sentence) => /才|之后|以后|这时|此时/u.test(sentence),
  myths: chineseMyths,
};
