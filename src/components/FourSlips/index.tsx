import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import {Figure} from '../Figure';
import {Icon, type IconName} from '../Icon';
import {useLocale} from '../useLocale';
import {PaperSlip, Printed} from './PaperSlip';
import {slips, type Paper, type Proof} from './slips';
import styles from './styles.module.css';

const words = {
  title: {'zh-Hans': '四种单子，只有一种证明付款', en: 'Four kinds of paper, and only one proves payment'},
  note: {
    'zh-Hans': '先看抬头，再看是谁打的。内容是示例，各家叫法不同。',
    en: 'Read the heading first. The contents are invented, and wording varies.',
  },
  printedBy: {'zh-Hans': '谁打的', en: 'Printed by'},
  proves: {'zh-Hans': '能证明付款吗', en: 'Does it prove payment?'},
} as const satisfies Readonly<Record<string, Localized>>;

const proofs: Readonly<Record<Proof['kind'], {icon: IconName; word: Localized}>> = {
  yes: {icon: 'paid', word: {'zh-Hans': '能', en: 'Yes'}},
  no: {icon: 'not-paid', word: {'zh-Hans': '不能', en: 'No'}},
  copy: {icon: 'duplicate', word: {'zh-Hans': '是副本', en: 'A copy'}},
};

function ProofLine({paper, named}: {readonly paper: Paper; readonly named: boolean}) {
  const locale = useLocale();
  const {icon, word} = proofs[paper.proof.kind];
  return (
    <dd className={styles.proof}>
      {named && (
        <>
          <Printed words={paper.heading} />{' '}
        </>
      )}
      <strong className={styles.verdict} data-proof={paper.proof.kind}>
        <Icon name={icon} />
        {word[locale]}
      </strong>{' '}
      {paper.proof.why[locale]}
    </dd>
  );
}

/**
 * The four kinds of paper side by side: how to know each, who printed it, and whether it proves a payment.
 *
 * @example
 * <FourSlips />
 */
export function FourSlips(): ReactNode {
  const locale = useLocale();
  return (
    <Figure title={words.title[locale]} note={words.note[locale]}>
      <ul className={styles.slips}>
        {slips.map(({id, name, papers, printedBy}) => (
          <li key={id} className={styles.slip}>
            <p className={styles.name}>
              <strong>{name[locale]}</strong>
            </p>
            <div className={styles.drawing}>
              {papers.map((paper) => (
                <PaperSlip key={paper.id} paper={paper} />
              ))}
            </div>
            <dl className={styles.facts}>
              <dt>{words.printedBy[locale]}</dt>
              <dd>{printedBy[locale]}</dd>
              <dt>{words.proves[locale]}</dt>
              {papers.map((paper) => (
                <ProofLine key={paper.id} paper={paper} named={papers.length > 1} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
