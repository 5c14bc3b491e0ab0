// autocorrect-disable: these are patterns, spaces would change what they find.
import type {Call} from './language';

/** Words that contain 收, 付, 刷 or 扫 and ask nobody to pay; blanked out before the search. `先查再刷` is the handbook’s motto. */
const harmless =
  /先查再刷|重复(?:扣款|扣费|付款|收款|支付|交易)|收单(?:机构|行)?|收银(?:台|员|端|系统|软件|机)?|收款[码方人]|收款(?:商户|账户|记录|证明|结果)|[签回吸验]收|收[到好起据回件拾集齐]|签购|(?:付款|支付)(?:方|人|记录|结果|状态|证明|凭证|截图|页面?|回调|机构|业务|成功|失败|超时|中|宝)|微信支付|[未待已预应对垫]付(?:款)?|[未待已]支付|付[成清]|刷新|重打印?|打印?小票|扫描(?:件|仪|枪)|插[座头线电紧牢]|不断|交易(?:成功|失败|超时|记录|明细|流水|状态|中|时|号|日期|数据)|消费单/gu;

/** Anything but a stop, and no word that turns “再…” into another look or another call. */
const gap = '[^，。；：！？、（）“”\\s查看核问确认等联系打登退]';

const pay =
  '(?:刷|插卡|插(?=[一、，。或进回上]|$)|转(?=[一给])|插入|挥|扫|拍卡|碰一碰|碰卡|付|收|支付|扣款|下单|买单|开单|消费|交易|转账|来一|走一[遍次]|做一[笔次遍]|交钱|给钱)';

const patterns: readonly RegExp[] = [
  // 再刷一次、再请顾客付一次、重新扫码
  new RegExp(`(?:再|重新|重复|反复)${gap}{0,8}?${pay}`, 'gu'),
  /(?:再|重新|反复|多|先|再多)试|试试|试一[下试次]|重试|重来|从头再?来|再来一|重[刷扫付收插发提]|重新?发(?!现)|连续?刷|[刷扫]一[下刷扫]/gu,
  // 补刷、多付、另收、另行付款、另开一单
  /(?<![许很大多])[多补][刷扫付收]|补一笔|另(?:行|外)?(?:刷|扫|付|收(?!费)|支付|开|起一|下单)/gu,
  /(?:刷|付|收|扫|插|挥|支付)(?:款|卡|码)?第[二三四]\s*[次笔遍]|第[二三四]\s*[次笔遍](?:刷|付|收|扫|支付)/gu,
  // 换一张卡、改用现金、新的付款码、开新单
  /改[刷扫付收]|(?:用|走)(?:别的|其他|另外?一?)[^，。；：\s]{0,4}?(?:方式|办法|卡|码|手机|终端)/gu,
  /(?<!更)(?:换|改用|改成|改走|用另)(?:(?![查看打问])[^，。；：！？\s]){0,6}?(?:卡|码|方式|钱包|终端|机器|POS|手机|现金)/gu,
  /[付收用给拿交]现金|现金[付支收结]/gu,
  /新的?(?:一[张个笔])?(?:付款码|订单|单(?!据|位)|一[笔单])|[开建起](?:[一个张笔份新]|另)*订单/gu,
  // 先收款、继续收款、确认付款、用……收
  /(?:先|继续|照常|照样|接着|正常)(?:把[^，。]{0,4})?(?:刷|扫|插卡|挥|付款(?!码)|支付|收款(?!码)|收钱|付钱|[收付](?=[了，。；]|$))|(?<!未)确认(?:付款|支付|收款)|用[^，。：；查核]{0,8}[收付](?=款|钱|$|[，。；])/gu,
  // 请顾客扫码、直接收款
  /(?:请|让|叫|可以|直接|建议|不妨|只好|务必|赶紧|马上|立即|立刻|需要|必须|放心)(?:(?![查看核问退记等]|打(?!开))[^，。；：！？]){0,14}?(?:刷卡|扫(?=码|○|一|店|商)|插卡|挥卡|拍卡|付款(?!码)|支付|收款(?!码)|付钱|收钱|交钱|转账|下单|买单)/gu,
];

/** Blanks out the harmless words, so that what is left of them keeps its place. */
function masked(sentence: string): string {
  return sentence.replace(harmless, (word) => '○'.repeat(word.length));
}

/** @returns Every place of a Chinese sentence that may tell to pay, in order. */
export function chineseCalls(sentence: string): readonly Call[] {
  const text = masked(sentence);
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({index: match.index, words: sentence.slice(match.index, match.index + match[0].length)}))
    .sort((a, b) => a.index - b.index);
}
