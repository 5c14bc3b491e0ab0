import {officialHosts} from '../../src/content/sources';
import type {Advice} from '../rule';

/** @returns True for an address on an official site, over https. */
export function isOfficial(url: string): boolean {
  const {protocol, host} = URL.canParse(url) ? new URL(url) : {protocol: '', host: ''};
  return protocol === 'https:' && (officialHosts as readonly string[]).includes(host);
}

/** What a writer has to know about links that leave the site. */
export const outbound: Advice = {
  why: {
    'zh-Hans': '读者点出去可能遇到推销、假客服或索要卡片资料的页面。',
    en: 'Elsewhere readers may meet sales talk, false service desks or forms that ask for card data.',
  },
  remedy: {
    'zh-Hans': '只链接 https 的官方网站（src/content/sources/officialHosts.ts），其余只写名称。',
    en: 'Link only to official sites over https (src/content/sources/officialHosts.ts); name anything else without a link.',
  },
};
