import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import styles from './styles.module.css';

const words = {
  head: {'zh-Hans': '打印头', en: 'print head'},
  roller: {'zh-Hans': '胶辊', en: 'roller'},
  coated: {'zh-Hans': '涂层面', en: 'coated side'},
  line: {'zh-Hans': '有黑线：涂层面', en: 'dark line: coated'},
  noLine: {'zh-Hans': '没有线：背面', en: 'no line: back'},
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
      <path d="M58 36 78 60" className={styles.leader} />
      <text x="10" y="30">
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
      <path d="M108 128 116 142" className={styles.leader} />
      <text x="100" y="157">
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
      <path className={styles.print} d="M34 124 78 82" />
      {[0, 124].map((shift) => (
        <g key={shift} transform={`translate(${String(shift)} 0)`}>
          <path className={styles.sheet} d="M76 84c-4-8-1-16 6-22l34-42 24 20-36 42c-6 8-18 10-28 2Z" />
          <path d="M78 84c-2-7 2-13 7-17l14 12c-4 6-12 9-21 5Z" />
        </g>
      ))}
      <text x="68" y="162" textAnchor="middle">
        {say(words.line)}
      </text>
      <text x="192" y="162" textAnchor="middle">
        {say(words.noLine)}
      </text>
    </>
  );
}
