import type {Source} from './types';

/** Foreign documentation, for comparison. */
export const abroad = {
  // 26
  'fiserv-reversal': {
    title: {'zh-Hans': 'Fiserv 拉美终端接口文档', en: 'Fiserv Latin America terminal documentation'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '未送出的冲正在下一笔交易开始时补送；境外旁证。',
      en: 'A reversal not sent at once goes at the start of the next transaction; foreign corroboration.',
    },
  },
  // 27
  'adyen-timeouts': {
    title: {'zh-Hans': 'Adyen：终端超时的处理（2025-12-15）', en: 'Adyen: terminal time-outs (2025-12-15)'},
    strength: 'confirmed',
    note: {'zh-Hans': '仅作境外对照，不适用于境内。', en: 'Foreign comparison only; not mainland China.'},
    url: 'https://docs.adyen.com/point-of-sale/error-scenarios/pos-timeouts',
  },
  // 35
  'avs-scope': {
    title: {
      'zh-Hans': '地址核验（AVS）适用范围（Adyen 等四家文档）',
      en: 'Scope of address verification (Adyen and three others)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '无卡交易工具，主要在美国、加拿大、英国。',
      en: 'A card-not-present tool, mainly in the US, Canada and the UK.',
    },
    url: 'https://docs.adyen.com/risk-management/avs-checks/',
  },
  // 66
  'rapyd-docs': {
    title: {'zh-Hans': 'Rapyd 终端应用文档', en: 'Rapyd terminal app documentation'},
    strength: 'confirmed',
    note: {'zh-Hans': '无纸也能完成交易；境外旁证。', en: 'The terminal works without paper; foreign corroboration.'},
  },
  // 56
  'nist-800-63b': {
    title: {'zh-Hans': 'NIST SP 800-63B 密码指引（常见问答）', en: 'NIST SP 800-63B password guidance (FAQ)'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '不应强制定期更换，疑似泄露时必须更换。',
      en: 'No forced periodic change; change on evidence of compromise.',
    },
    url: 'https://pages.nist.gov/800-63-FAQ/#q-b05',
  },
  // 57
  'pci-dss': {
    title: {'zh-Hans': '支付卡行业数据安全标准（PCI DSS）要点', en: 'Payment card data security (PCI DSS), main points'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '授权后不得存储磁道、卡片验证码、密码。',
      en: 'No track data, card verification code or PIN after authorisation.',
    },
    url: 'https://www.pcisecuritystandards.org',
  },
} as const satisfies Readonly<Record<string, Source>>;
