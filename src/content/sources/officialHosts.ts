/** Hosts that pages and sources may link to. Anything else is named, not linked. */
export const officialHosts = [
  'www.pbc.gov.cn',
  'www.gov.cn',
  'www.nfra.gov.cn',
  'www.court.gov.cn',
  'www.samr.gov.cn',
  'www.miit.gov.cn',
  'www.pcac.org.cn',
  'cn.unionpay.com',
  'www.95516.com',
  'pay.weixin.qq.com',
  'docs.antom.com',
  'docs.adyen.com',
  'cardinfolink.github.io',
  'pages.nist.gov',
  'www.pcisecuritystandards.org',
] as const;
