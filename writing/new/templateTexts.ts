import type {Localized} from '../../src/locales';

type ArticleTexts = Readonly<
  Record<
    | 'description'
    | 'audienceHint'
    | 'sourcesHint'
    | 'reply'
    | 'lead'
    | 'doTitle'
    | 'doHint'
    | 'step'
    | 'dontTitle'
    | 'dont'
    | 'whyTitle'
    | 'why',
    string
  >
> & {readonly keywords: readonly string[]};

/** What the template says in every article. A text that begins with `待写：` or `TO WRITE: ` is to be replaced. */
export const articleTexts: Localized<ArticleTexts> = {
  'zh-Hans': {
    description: '待写：一句话回答这种情况，搜索结果和列表里显示的就是它。',
    audienceHint: '写给谁：merchant 商户、cardholder 持卡人、agent 客服；没有关系的删掉。',
    keywords: ['待写：读者会输入的词，一行一个，口语、同义词、英文名都要，五个以上'],
    sourcesHint: '依据：来源编号见 src/content/sources/；只有经验作依据的才写 editors-knowledge。',
    reply: '待写：客服能直接发出去的一条短信，五十个字以内，不写链接',
    lead: '待写：先用一两句话回答。读者看到这里，就应该知道钱动没动、下一步做什么。',
    doTitle: '现在怎么做',
    doHint: '待写：一步一行，能照着做。步骤的 id 用小写英文，两种语言相同，发布后不改。',
    step: '待写：一个动作，说清在哪里做、看到什么算做好',
    dontTitle: '不要做',
    dont: '待写：不能做的事，以及做了会怎样。',
    whyTitle: '为什么',
    why: '待写：原因。说得不能比来源更肯定：一家的做法写“有的”，没找到出处的写“以收单机构答复为准”。',
  },
  en: {
    description: 'TO WRITE: one sentence that answers; search results and lists show it.',
    audienceHint: 'For whom: merchant, cardholder, agent; the same as in Chinese.',
    keywords: ['TO WRITE: words that people type, one a line, everyday words and synonyms, five or more'],
    sourcesHint: 'What it rests on: ids of src/content/sources/, the same as in Chinese.',
    reply: 'TO WRITE: one text message that an agent can send, up to 140 characters, without a link',
    lead: 'TO WRITE: answer in a sentence or two. The reader now knows whether the money moved and what to do next.',
    doTitle: 'What to do now',
    doHint: 'TO WRITE: one action a line. Ids of steps are those of the Chinese page and never change.',
    step: 'TO WRITE: one action, where it is done and how one sees that it is',
    dontTitle: 'What not to do',
    dont: 'TO WRITE: what nobody may do, and what happens otherwise.',
    whyTitle: 'Why',
    why: 'TO WRITE: the reasons, no surer than their sources: write “some”, “usually”, “your acquirer’s answer prevails”.',
  },
};

type VerdictTexts = {
  readonly verdictHint: string;
  readonly now: readonly string[];
  readonly never: readonly string[];
  readonly call: string;
  readonly say: string;
};

/** What the template adds on a verdict page, whose card is drawn from these fields. */
export const verdictTexts: Localized<VerdictTexts> = {
  'zh-Hans': {
    verdictHint: '结论：paid、not-paid、unknown、duplicate、print-only、not-a-payment-problem；拿不准就写 unknown。',
    now: ['待写：现在做的第一件事，最多三条'],
    never: ['待写：谁都不能做的事'],
    call: '待写：打给谁、报哪些数据',
    say: '待写：对顾客（或店家）说的一句话',
  },
  en: {
    verdictHint: 'The verdict: paid, not-paid, unknown, duplicate, print-only, not-a-payment-problem; when in doubt unknown.',
    now: ['TO WRITE: the first thing to do now, three at most'],
    never: ['TO WRITE: what nobody may do'],
    call: 'TO WRITE: whom to call, and with which data',
    say: 'TO WRITE: the sentence to say to the other side of the counter',
  },
};
