import {stem} from './stem';

/** Words that stand in every question. They count only where nothing else does. */
const pairs =
  '怎么 么办 什么 为什 怎样 如何 可以 以吗 是不 不是 有没 没有 我的 了吗 的是 了怎 了的 一个 这个 那个 请问 还是 一下 多少 哪里 哪个 能不 不能 ' +
  '是什 了什 要不 不要 么回 回事 了么 想问 我想 问一 帮我 的话 然后 现在 就是 已经 应该 需要 吗我 我要 咋办 咋弄 怎办 推荐 今天 明天 昨天 刚才 时候';

// cspell:disable: apostrophes are dropped before words are compared.
const words =
  'a an the is are was were be been being am i me my mine we us our ours you your yours he him his she her it its they them their this that these those ' +
  'to of in on at by for from with as and or but nor so if do does did done doing not no yes can could should would will shall may might must ' +
  'what which who whose whom when where why how have has had having there here just get gets got getting into onto than then about any some ' +
  'help said say says saying told near best again out up off before after through during while until since because though although ' +
  'actually really still ever even maybe perhaps anything something everything someone anyone everyone away back very too also much many more most ' +
  'all each every both few other such own quite pretty rather only already yet once now today tonight soon later ' +
  'im id ill ive ur u r dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt aint ' +
  'youre youve theyre theyve weve thats whats wheres hows hes shes theres lets gonna wanna gotta kinda sorta ' +
  'please pls plz hi hello hey dear sir madam thanks thank thx ok okay oh omg god wtf lol damn hell bloody sorry yeah yep nope hmm well ' +
  'guy guys lady man woman mate bro dude boss friend wife husband mum mom dad folks people thing things thingy stuff bit lot kind sort way ' +
  'scared worried panic panicking shaking crying desperate urgent asap angry upset stressed confused ' +
  'monday tuesday wednesday thursday friday saturday sunday yuan rmb cny kuai quid bucks dollars ' +
  'pos want wants wanted need needs know think thinks thought seem seems happen happens happened like literally basically';
// cspell:enable

const common = new Set([...pairs.split(' '), ...words.split(' ').map(stem)]);

/** @returns True for a pair of characters or a stemmed word that tells no subject. */
export const isCommon = (term: string): boolean => common.has(term);

/** Characters that are particles, pronouns and the like when they stand alone. */
export const commonCharacters: ReadonlySet<string> = new Set(
  '了的吗呢啊吧呀嘛么怎咋什为我你您他她它们是不有没在要能可以这那个和就也都说给让到去把被还会想着过得地上下里来后前又再才与及或请问谁哪几多少很太真',
);
