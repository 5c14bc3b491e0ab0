import {useId, type ComponentType, type ReactNode} from 'react';
import type {Localized} from '../../locales';
import {Figure} from '../Figure';
import {useLocale} from '../useLocale';
import {RightWay, ScratchTest, WrongWay} from './drawings';
import styles from './styles.module.css';

const words = {
  title: {'zh-Hans': '热敏纸哪一面朝打印头', en: 'Which side of thermal paper faces the print head'},
  note: {
    'zh-Hans': '一般光滑、有涂层的一面朝打印头；方向以打印机盖内的图示为准。',
    en: 'Usually the smooth, coated side faces the print head; the picture inside the printer’s cover has the last word.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

type Panel = {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly Drawing: ComponentType<{say: (text: Localized) => string}>;
};

const panels: readonly Panel[] = [
  {
    id: 'right',
    title: {'zh-Hans': '装对：打出字', en: 'Right way: it prints'},
    description: {
      'zh-Hans': '纸从纸卷上方出来，涂层面朝上，贴着打印头经过；打出的单子有字。',
      en: 'The paper leaves the top of the roll with its coated side up, along the print head; the slip shows print.',
    },
    Drawing: RightWay,
  },
  {
    id: 'wrong',
    title: {'zh-Hans': '装反：出白纸', en: 'Wrong way: it comes out blank'},
    description: {
      'zh-Hans': '纸从纸卷下方出来，涂层面朝下，贴着胶辊经过；打出的单子是空白的。',
      en: 'The paper leaves the bottom of the roll with its coated side down, along the roller; the slip is blank.',
    },
    Drawing: WrongWay,
  },
  {
    id: 'scratch',
    title: {'zh-Hans': '指甲一划，有黑线的是涂层面', en: 'Fingernail test: a dark line on the coated side'},
    description: {
      'zh-Hans': '指甲用力划纸的两面，涂层面一般会留下黑线，背面不会。',
      en: 'Scratch both sides firmly with a fingernail: the coated side usually shows a dark line, the back does not.',
    },
    Drawing: ScratchTest,
  },
];

function PanelFigure({panel: {title, description, Drawing}}: {readonly panel: Panel}) {
  const locale = useLocale();
  const id = useId();
  return (
    <li className={styles.panel}>
      <p className={styles.title}>
        <strong>{title[locale]}</strong>
      </p>
      <svg className={styles.drawing} viewBox="0 0 260 170" role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{title[locale]}</title>
        <desc id={`${id}d`}>{description[locale]}</desc>
        <Drawing say={(text) => text[locale]} />
      </svg>
    </li>
  );
}

/**
 * Which way round thermal paper goes into the printer, and how to tell its two sides apart.
 *
 * @example
 * <PaperSide />
 */
export function PaperSide(): ReactNode {
  const locale = useLocale();
  return (
    <Figure title={words.title[locale]} note={words.note[locale]}>
      <ul className={styles.panels}>
        {panels.map((panel) => (
          <PanelFigure key={panel.id} panel={panel} />
        ))}
      </ul>
    </Figure>
  );
}
