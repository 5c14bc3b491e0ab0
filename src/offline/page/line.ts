import type {Locale, Localized} from '../../locales';
import type {Status} from '../messages';
import type {Site} from './begin';
import {readDevice} from './device';
import styles from './line.module.css';

const words = {
  offline: {'zh-Hans': '您已断网。', en: 'You are offline.'},
  unreachable: {'zh-Hans': '连不上网站，', en: 'The site did not answer. '},
  served: {'zh-Hans': '这是 {date} 保存的版本', en: 'This is the version of {date} kept on this device'},
  kept: {
    'zh-Hans': '本机存有 {date} 的版本，没存的页面打不开',
    en: 'The version of {date} is kept on this device; pages that are not kept will not open',
  },
  nothing: {
    'zh-Hans': '这个网站没有存在本机，别的页面要联网才能打开',
    en: 'This site is not kept on this device; other pages need the network',
  },
} as const satisfies Readonly<Record<string, Localized>>;

function textFor(status: Status | undefined, online: boolean, locale: Locale): string {
  if (online && !status?.served) {
    return '';
  }
  const begin = online ? words.unreachable : words.offline;
  const say = status?.served ? words.served : status ? words.kept : words.nothing;
  return `${begin[locale]}${say[locale].replace('{date}', status?.date ?? '')}${locale === 'en' ? '.' : '。'}`;
}

/**
 * A quiet line at the foot of the window while the reader is offline, or sees a kept page because the site did not answer. It lies
 * over the page, so nothing moves.
 */
export function showLine({base, locale}: Site): void {
  const line = document.createElement('p');
  line.className = styles.line ?? '';
  line.setAttribute('role', 'status');
  line.lang = locale;
  document.body.append(line);

  const update = async () => {
    const device = await readDevice(base);
    line.textContent = textFor(device.kind === 'kept' ? device.status : undefined, navigator.onLine, locale);
  };
  addEventListener('offline', () => void update());
  addEventListener('online', () => void update());
  void update();
}
