import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import {Figure} from '../Figure';
import {Icon, type IconName} from '../Icon';
import {useLocale} from '../useLocale';
import {endings, steps, type Money, type Step} from './steps';
import styles from './styles.module.css';

const words = {
  title: {'zh-Hans': '一笔没有应答的消费：钱在哪里', en: 'A sale without an answer: where the money is'},
  note: {
    'zh-Hans': '请求若没送到发卡行，就没有扣款，冲正时也没有可退的。机构和机型不同，细节会有差别。',
    en: 'If the request never reached the issuer, nothing was debited and there is nothing to undo. Details vary by acquirer and model.',
  },
  end: {'zh-Hans': '结果是其中一种', en: 'It ends in one of two ways'},
} as const satisfies Readonly<Record<string, Localized>>;

const moneyWords: Readonly<Record<Money, {icon: IconName; word: Localized}>> = {
  cardholder: {icon: 'cardholder', word: {'zh-Hans': '钱在持卡人账户', en: 'Money: with the cardholder'}},
  issuer: {icon: 'unknown', word: {'zh-Hans': '钱被发卡行扣下或冻结', en: 'Money: held at the issuer'}},
  back: {icon: 'paid', word: {'zh-Hans': '钱一般已退回或解冻', en: 'Money: usually back'}},
  stuck: {icon: 'unknown', word: {'zh-Hans': '钱仍被扣下，等待更正', en: 'Money: still held'}},
};

function StepText({step}: {readonly step: Step}) {
  const locale = useLocale();
  const {icon, word} = moneyWords[step.money];
  return (
    <div className={styles.step}>
      <strong>{step.title[locale]}</strong>
      <p className={styles.money} data-money={step.money}>
        <Icon name={icon} />
        {word[locale]}
      </p>
      <p className={styles.text}>{step.text[locale]}</p>
    </div>
  );
}

/**
 * What happens, point by point, to a sale whose answer is lost, and where the money is meanwhile.
 *
 * @example
 * <UnansweredSale />
 */
export function UnansweredSale(): ReactNode {
  const locale = useLocale();
  return (
    <Figure title={words.title[locale]} note={words.note[locale]}>
      <ol className={styles.line}>
        {steps.map((step) => (
          <li key={step.id} className={styles.point} data-money={step.money}>
            <StepText step={step} />
          </li>
        ))}
        <li className={styles.point}>
          <strong>{words.end[locale]}</strong>
          <ul className={styles.endings}>
            {endings.map((step) => (
              <li key={step.id} className={styles.ending} data-money={step.money}>
                <StepText step={step} />
              </li>
            ))}
          </ul>
        </li>
      </ol>
    </Figure>
  );
}
