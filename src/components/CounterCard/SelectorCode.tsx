import type {ReactNode} from 'react';
import {withoutScheme} from '../../content/shortLink';
import type {Localized} from '../../locales';
import {QrCode} from '../QrCode';
import {useLocale} from '../useLocale';
import {useShortLink} from '../useShortLink';
import styles from './styles.module.css';

const words = {
  scan: {'zh-Hans': '扫码按看到的情况查结论', en: 'Scan to find the verdict from what you see'},
  label: {'zh-Hans': '二维码：{link}', en: 'QR code of {link}'},
} as const satisfies Readonly<Record<string, Localized>>;

/** The way from paper to the symptom selector (H01). */
export function SelectorCode(): ReactNode {
  const locale = useLocale();
  const link = useShortLink()('H01');
  return (
    <div className={styles.code}>
      <QrCode text={link} label={words.label[locale].replace('{link}', link)} className={styles.qr} />
      <p>
        {words.scan[locale]}
        <br />
        <strong className={styles.link}>{withoutScheme(link)}</strong>
      </p>
    </div>
  );
}
