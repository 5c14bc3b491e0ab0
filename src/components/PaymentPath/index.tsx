import {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import type {Localized} from '../../locales';
import {Figure} from '../Figure';
import {useLocale} from '../useLocale';
import {breakAtTerminal, breaks, stations, type Station} from './path';
import styles from './styles.module.css';

const words = {
  title: {'zh-Hans': '一笔刷卡付款怎么走，会断在哪里', en: 'The path of a card payment, and where it can break'},
  note: {
    'zh-Hans': '请求一路送到发卡行，应答原路返回。站在柜台前，断在 1 到 4 看起来差不多，都是没有明确结果，所以先查再刷。',
    en: 'The request goes to the issuer, the answer comes back the same way. At the counter, breaks 1 to 4 look much the same: no clear result. So check before you charge again.',
  },
  drawing: {
    'zh-Hans':
      '示意图：请求从 POS 终端经收单机构、清算机构到发卡行，应答原路返回。1 在终端到收单机构的请求上，2 在收单机构到发卡行的请求上，3 在发卡行到收单机构的应答上，4 在收单机构到终端的应答上，5 在终端。',
    en: 'Diagram: the request runs from the POS terminal through acquirer and network to the issuer, and the answer returns the same way. Break 1 is on the request from terminal to acquirer, 2 on the request from acquirer to issuer, 3 on the answer from issuer to acquirer, 4 on the answer from acquirer to terminal, 5 at the terminal.',
  },
  request: {'zh-Hans': '请求', en: 'Request'},
  answer: {'zh-Hans': '应答', en: 'Answer'},
} as const satisfies Readonly<Record<string, Localized>>;

function Arrow() {
  return (
    <svg className={styles.arrow} viewBox="0 0 48 12">
      <path className={styles.shaft} d="M1 6h44" />
      <path d="M39 1l6 5-6 5" />
    </svg>
  );
}

/** The two ways between two stations. Their arrows are neighbours, their marks are outside. */
function Hop({request, answer}: NonNullable<Station['hop']>) {
  const locale = useLocale();
  return (
    <span className={styles.hop}>
      <span className={styles.leg} data-leg="request">
        <span className={styles.mark}>{request}</span>
        <span className={styles.word}>{words.request[locale]}</span>
        <Arrow />
      </span>
      <span className={styles.leg} data-leg="answer">
        <Arrow />
        <span className={styles.word}>{words.answer[locale]}</span>
        <span className={styles.mark}>{answer}</span>
      </span>
    </span>
  );
}

function StationBox({station}: {readonly station: Station}) {
  const locale = useLocale();
  return (
    <span className={styles.station}>
      {station.id === 'terminal' && <span className={styles.mark}>{breakAtTerminal}</span>}
      <svg className={styles.icon} viewBox="0 0 24 24">
        <path d={station.outline} />
      </svg>
      <strong>{station.name[locale]}</strong>
      <span className={styles.role}>{station.role[locale]}</span>
    </span>
  );
}

/**
 * How a card payment travels and where it can break: the drawing, and the same in words.
 *
 * @example
 * <PaymentPath />
 */
export function PaymentPath(): ReactNode {
  const locale = useLocale();
  return (
    <Figure title={words.title[locale]} note={words.note[locale]}>
      <div className={clsx(styles.path, 'no-index')} role="img" aria-label={words.drawing[locale]}>
        {stations.map((station) => (
          <Fragment key={station.id}>
            <StationBox station={station} />
            {station.hop && <Hop {...station.hop} />}
          </Fragment>
        ))}
      </div>
      <ol className={styles.breaks}>
        {breaks.map(({id, where, effect}, index) => (
          <li key={id} className={styles.break}>
            <span className={styles.mark}>{index + 1}</span>
            <div>
              <strong>{where[locale]}</strong>
              <p>{effect[locale]}</p>
            </div>
          </li>
        ))}
      </ol>
    </Figure>
  );
}
