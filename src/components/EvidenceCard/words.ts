import type {Localized} from '../../locales';

/** What the card says around its fields. */
export const words = {
  title: {'zh-Hans': '证据卡：边查边填，复制给对方', en: 'Evidence card: fill in as you go, copy it to whoever asks'},
  onPaper: {'zh-Hans': '交易证据', en: 'Payment evidence'},
  kept: {
    'zh-Hans': '只留在这个浏览器里，7 天后自动忘记；本站收不到。',
    en: 'Kept only in this browser and forgotten after 7 days; this site never receives it.',
  },
  never: {
    'zh-Hans':
      '这里没有填密码、验证码、安全码和有效期的地方：查交易用不到它们，有了它们别人就能用这张卡付款。完整卡号一填就会遮成前六后四。',
    en: 'There is no field for a PIN, a one-time code, a card verification code or an expiry date: nobody needs them to trace a payment, and whoever has them can pay with the card. A full card number is masked to its first six and last four digits as you type.',
  },
  masked: {
    'zh-Hans': '像卡号的数字已经遮住。如果它是商户号或订单号，请让对方看小票上的原号。',
    en: 'Digits that look like a card number were masked. If they were a merchant or order number, let them read it off the slip.',
  },
  clear: {'zh-Hans': '马上清除', en: 'Clear now'},
  cleared: {'zh-Hans': '已清除', en: 'Cleared'},
  copy: {'zh-Hans': '复制为文字', en: 'Copy as text'},
  copied: {'zh-Hans': '证据卡', en: 'evidence card'},
  print: {'zh-Hans': '打印', en: 'Print'},
  choose: {'zh-Hans': '（没选）', en: '(not chosen)'},
  expired: {'zh-Hans': '上次填的已满 7 天，已经清除。', en: 'What was filled in earlier was older than 7 days and is gone.'},
  damaged: {'zh-Hans': '上次填的内容读不出来，已经清除。', en: 'What was filled in earlier could not be read and is gone.'},
  partly: {
    'zh-Hans': '上次填的有几项读不出来，没有留下；请核对其余各项。',
    en: 'Some of what was filled in earlier could not be read and is left out. Please check the rest.',
  },
  refused: {
    'zh-Hans': '这个浏览器不让网页保存：关掉本页就没了，请先复制。',
    en: 'This browser keeps nothing: copy the card before you close the page.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
