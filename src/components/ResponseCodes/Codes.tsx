import {useEffect, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {codeAnchor, codePages, responseCodes, type CodePart, type ResponseCode} from '../../content/responseCodes';
import type {Localized} from '../../locales';
import {Badge} from './Badge';
import {CodeTable} from './CodeTable';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  merchant: {'zh-Hans': '商户', en: 'Merchant'},
  cardholder: {'zh-Hans': '持卡人', en: 'Cardholder'},
  disagreement: {'zh-Hans': '说法不一', en: 'Lists differ'},
  secondHand: {
    'zh-Hans': '只见于个别列表，以收单机构的代码表为准',
    en: 'Seen in single lists only; your acquirer’s table prevails',
  },
  code: {'zh-Hans': '应答码', en: 'Response code'},
} as const satisfies Readonly<Record<string, Localized>>;

function Code({record}: {readonly record: ResponseCode}) {
  const locale = useLocale();
  const id = codeAnchor(record.code);
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} className={styles.code}>
      <h3 className={styles.head}>
        <span className={styles.number}>
          <span className={styles.hidden}>{words.code[locale]} </span>
          {record.code}
        </span>{' '}
        {record.title[locale]}
      </h3>
      <p className={styles.badges}>
        {record.retry.map((retry) => (
          <Badge key={retry} of={retry} />
        ))}
      </p>
      <p>{record.meaning[locale]}</p>
      <dl className={styles.acts}>
        <dt>{words.merchant[locale]}</dt>
        <dd>{record.merchant[locale]}</dd>
        <dt>{words.cardholder[locale]}</dt>
        <dd>{record.cardholder[locale]}</dd>
        {record.disagreement && (
          <>
            <dt>{words.disagreement[locale]}</dt>
            <dd>{record.disagreement[locale]}</dd>
          </>
        )}
      </dl>
      {record.strength === 'second-hand' && <p className={styles.note}>{words.secondHand[locale]}</p>}
    </li>
  );
}

type Props = {
  /** Codes to explain while nothing is wanted; without it, a table of all. */
  readonly part?: CodePart | undefined;
  /** What a code, its title or its meaning has to contain. */
  readonly wanted: string;
  /** Told how many codes are shown, and of how many. */
  readonly onShown: (shown: number, all: number) => void;
};

/** The codes that contain what is wanted. */
export default function Codes({part, wanted, onShown}: Props): ReactNode {
  const locale = useLocale();
  const needle = wanted.trim().toLowerCase();
  const begins = codePages.find((page) => page.part === part)?.begins;
  const shown = responseCodes.filter(({code, title, meaning}: ResponseCode) =>
    needle === ''
      ? (begins?.test(code) ?? true)
      : [code, title[locale], meaning[locale]].some((text) => text.toLowerCase().includes(needle)),
  );
  useEffect(() => {
    onShown(shown.length, responseCodes.length);
  }, [onShown, shown.length]);
  if (needle === '' && part === undefined) {
    return <CodeTable />;
  }
  return (
    <ul className={styles.codes}>
      {shown.map((record) => (
        <Code key={record.code} record={record} />
      ))}
    </ul>
  );
}
