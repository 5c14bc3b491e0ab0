/** Words that stand in every question. They count only where nothing else does. */
const pairs =
  '怎么 么办 什么 为什 怎样 如何 可以 以吗 是不 不是 有没 没有 我的 了吗 的是 了怎 了的 一个 这个 那个 请问 还是 一下 多少 哪里 哪个 能不 不能 ' +
  '是什 了什 要不 不要 么回 回事 了么 想问 我想 问一 帮我 的话 然后 现在 就是 已经 应该 需要 吗我 我要 咋办 咋弄 怎办 推荐 今天 明天 昨天 刚才 时候';

const words =
  'a an the is are was were be been am i my me we our you your he she it its they them this that these those to of in on at by for ' +
  'from with as and or but if so do doe did done not no can could should would will what which who when where why how ha have had ' +
  'there here just get got go into than then about any some pleas help im ive dont doesnt didnt cant wont say said near best again ' +
  'out up off before after by through actually really still ever even mayb anyth someth away back';

const common = new Set(`${pairs} ${words}`.split(' '));

/** @returns True for a pair of characters or a stemmed word that tells no subject. */
export const isCommon = (term: string): boolean => common.has(term);

/** Characters that are particles, pronouns and the like when they stand alone. */
export const commonCharacters: ReadonlySet<string> = new Set(
  '了的吗呢啊吧呀嘛么怎咋什为我你您他她它们是不有没在要能可以这那个和就也都说给让到去把被还会想着过得地上下里来后前又再才与及或请问谁哪几多少很太真',
);
