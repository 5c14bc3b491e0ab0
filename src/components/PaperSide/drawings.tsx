import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import styles from './styles.module.css';

const words = {
  head: {'zh-Hans': '打印头', en: 'print head'},
  roller: {'zh-Hans': '胶辊', en: 'roller'},
  coated: {'zh-Hans': '涂层面', en: 'coated side'},
  back: {'zh-Hans': '背面', en: 'back'},
} as const satisfies Readonly<Record<string, Localized>>;

type Props = {
  /** Picks the words of the page's language. */
  readonly say: (words: Localized) => string;
};

/** What does not change: the roll, whose outside is coated, the head above the paper and the roller below it. */
function Printer({say}: Props): ReactNode {
  return (
    <>
      <circle cx="60" cy="108" r="30" />
      <circle cx="60" cy="108" r="20" />
      <circle cx="60" cy="108" r="10" />
      <circle className={styles.coat} cx="60" cy="108" r="42" />
      <path className={styles.solid} d="M136 24h38v26l-9 9h-20l-9-9Z" />
      <circle cx="155" cy="86" r="14" />
      <circle cx="155" cy="86" r="3" />
      <text x="155" y="17" textAnchor="middle">
        {say(words.head)}
      </text>
      <text x="155" y="117" textAnchor="middle">
        {say(words.roller)}
      </text>
      <path className={styles.sheet} d="M200 88h46v66l-5-4-6 4-6-4-6 4-6-4-6 4-6-4-5 4Z" />
    </>
  );
}

/** The coated side runs along the head: the slip has print on it. */
export function RightWay({say}: Props): ReactNode {
  return (
    <>
      <Printer say={say} />
      <path d="M60 70H246" />
      <path className={styles.coat} d="M60 66H246" />
      <path d="M62 48 72 61" className={styles.leader} />
      <text x="10" y="42">
        {say(words.coated)}
      </text>
      <path className={styles.print} d="M208 100h30M208 110h22M208 120h30M208 130h16" />
    </>
  );
}

/** The roll lies the other way round, the coated side runs along the roller: the slip is blank. */
export function WrongWay({say}: Props): ReactNode {
  return (
    <>
      <Printer say={say} />
      <path d="M60 146C112 146 90 65 138 65H246" />
      <path className={styles.coat} d="M60 150C118 150 94 70 138 70H246" />
      <path d="M107 130 116 146" className={styles.leader} />
      <text x="104" y="162">
        {say(words.coated)}
      </text>
    </>
  );
}

/** A fingernail leaves a dark line on the coated side only. */
export function ScratchTest({say}: Props): ReactNode {
  return (
    <>
      <path className={styles.sheet} d="M16 44h104v98H16ZM140 44h104v98H140Z" />
      <path className={styles.print} d="M32 128 68 90" />
      {[70, 194].map((tip) => (
        <g key={tip} transform={`translate(${String(tip)} 84) rotate(38)`}>
          <path className={styles.sheet} d="M-12-66V-2a12 12 0 0 0 24 0V-66" />
          <path d="M-8-12V-1a8 8 0 0 0 16 0V-12Z" />
        </g>
      ))}
      <text x="68" y="164" textAnchor="middle">
        {say(words.coated)}
      </text>
      <text x="192" y="164" textAnchor="middle">
        {say(words.back)}
      </text>
    </>
  );
}
