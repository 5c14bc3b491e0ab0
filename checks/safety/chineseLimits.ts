// autocorrect-disable: these are patterns, spaces would change what they find.
import type {Call} from './language';

/** 不要 and its kin, but not inside 要不要, 不要紧, 不得不, 舍不得, 不得已, 特别, 分别, 别的. */
const strong =
  /(?<!要)不要(?!紧|钱)|(?<![舍巴恨怪])不得(?!不|已)|(?<![特分级识区个判性告差类])别(?!的|家|人的|处|种|张|笔|台|个|名|墅)|(?<!不)勿|(?<!不)禁止|严禁|不许|不准|不应|不该|不宜|(?<!不得|不能|不可|不要|为什么|为何|怎么|何|要)不再|绝不|决不|[谁都也]不(?=[要得能该许可再])/gu;

/** Negations that are prohibitions only when they stand close to what they forbid: 不能打印时再刷 forbids nothing. */
const narrow =
  /(?<!能|得|可)不能(?!不)|(?<!可)不可(?!不)(?:以)?|不用|不必|无[需须]|没有?必要|而?不是|不[让叫请给教]|并非|(?<!不)(?:避免|防止|停止|拒绝)|(?:先|暂|都|也)不(?=[收付刷扫插挥换用开试])/gu;

/** Verbs that swallow a strong negation: “do not forget to …”, “do not wait …”. */
const swallowing =
  /[忘漏怕慌等拖]|(?<!主|保)管(?!理)|担心|犹豫|耽误|介意|放弃|错过|嫌|客气|拒绝|停止|避免|阻止|防止|放心|急(?!着)/u;

const turning = /则|(?<![随方])便|才|但|却|只好|只能|不妨|的话|已经|可以|并[请让可]|而(?!不)|就/u;

/** 不要一断网就…、不要因为…就…: here 就 belongs to what is forbidden. */
const openedThen = /(?:一|因为|看[到见]?|见到?|凭|以为|听[说到]?|为了|刚|没)[^就]*就/gu;

/** What may stand between a narrow negation and the call. */
const between =
  /^(?:让|叫|请|要求?|去|来|先|马上|立[刻即]|直接|随便|就|接着|继续|反复|重复|(?:凭|因为|为了|在|对|用|给|向)[^，]*|顾客|客人|持卡人|商户|[他她您人又再款卡码]|对方|一次|[、或和及“”]|[刷插挥扫付收])*$/u;

/** The words right before the call, back to the last comma; further where the sentence carries the prohibition on. */
function clauseBefore(before: string): string {
  const clause = before.slice(before.search(/[^，：,:]*$/u));
  const previous = before.slice(0, before.length - clause.length);
  // 不要重置，或者再刷一次: one prohibition for both.
  if (/^(?:或者?|以及)/u.test(clause) && previous !== '') {
    return clauseBefore(previous.slice(0, -1)) + clause;
  }
  // 不要因为…，再刷一次: the reason stands between the prohibition and what is forbidden.
  const reasoned = /不要(?:因为|为了|以为|看[到见]|见|凭|听|一)[^，：]*，[^，：]*$/u.exec(before);
  return reasoned ? reasoned[0].replace('，', '') : clause;
}

/** 谁说不能再刷: a negation of a negation. */
const undone = /(?:谁说|没有?人[^，]{0,4}|难道|不是说?|并不|不等于|不代表|不一定)$/u;

function governs(clause: string): boolean {
  const gaps = (pattern: RegExp) =>
    [...clause.matchAll(pattern)]
      .filter((match) => !undone.test(clause.slice(0, match.index)))
      .map((match) => clause.slice(match.index + match[0].length));
  const isReached = (gap: string) => {
    const inner = gap.replace(openedThen, '');
    return !swallowing.test(inner) && !turning.test(inner);
  };
  const straight = /不再?$/u.test(clause) && !/(?:[不得能可要何]|为什么|怎么)不再?$/u.test(clause);
  return straight || gaps(strong).some(isReached) || gaps(narrow).some((gap) => between.test(gap));
}

const condition = /(?:如果|若|要是|万一|假如|倘若|一旦|只要)(?![^，：]*[，：])/u;

/** @returns True where a “do not” before the call, or a “must not” right after it, forbids it. */
export function chineseProhibits(sentence: string, {index, words}: Call): boolean {
  const clause = clauseBefore(sentence.slice(0, index));
  // 要是不再刷，…: “if you do not …” forbids nothing.
  if (!condition.test(clause) && governs(clause)) {
    return true;
  }
  const rest = sentence.slice(index + words.length).split(/[，。；：！？]/u)[0] ?? '';
  return /(?:不行|不可(?!避)|不允许|不对|没用|无用|不是办法|是错|禁止|行不通|解决不了|救不了)(?!就|的话|再|则|时|了再)/u.test(
    rest,
  );
}

const harm =
  /扣两|两次|两笔|重复|双扣|多[扣收付]|[再又]扣|真的扣|扣了?第二|另外?一笔钱|损失|丢|没用|无用|危险|风险|更(?:麻烦|难|乱)|救不了|解决不了|退不/u;

/** “It will not be charged twice” is no warning. */
const reassuring = /(?:不会|不至于|没有?|不可能|不怕|不用担心|别担心)[^，。；]{0,8}(?:扣|重复|风险|危险|损失|两)/u;

/** The answer has to be looked for first: 再收之前先查后台. */
const lookFirst = /查|核对|确认|结果|状态|问|后台/u;

/** @returns True where the call is the “if” of a warning, what one must query before, or the worse side of a comparison. */
export function chineseDescribes(sentence: string, {index, words}: Call): boolean {
  const before = sentence.slice(0, index);
  const after = sentence.slice(index + words.length);
  const clause = before.slice(before.search(/[^，：,:]*$/u));
  const [own = ''] = after.split(/[，：]/u);
  if (/^[^，。；]{0,6}?(?:之前|以前|前(?!一|面|台))/u.test(own)) {
    return lookFirst.test(sentence.replace(/先查再刷/gu, ''));
  }
  if (/比(?![较如方])[^，]*$/u.test(clause)) {
    return true;
  }
  if (/(?:已经?|曾|刚才?)[^，]{0,3}$/u.test(clause) && /^[了过]/u.test(after)) {
    return true;
  }
  const warns = harm.test(after) && !reassuring.test(after);
  if (/有(?:的|些|人)[^，]*$/u.test(clause)) {
    return warns && after.includes('结果');
  }
  if (condition.test(clause)) {
    return !/[就便则不没]/u.test(clause) && warns && /会|可能|变成|成了|就是|等于|扣/u.test(after);
  }
  // The call as a subject: 再刷一次，可能扣两次.
  return warns && /^[^，。]{0,6}(?:，)?(?:就|却|只|也|还|都|很|反而|往往)?(?:会|可能|等于|变成|成了|是)/u.test(after);
}
