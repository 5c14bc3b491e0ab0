import type {ReactNode} from 'react';
import type {AreaSlug} from '../../content/areas';
import type {VerdictKind} from '../../content/verdicts';
import styles from './styles.module.css';

type ActionIcon = 'search' | 'arrow' | 'restart' | 'link' | 'phone' | 'stop' | 'say';

export type IconName = VerdictKind | AreaSlug | ActionIcon;

/** Outlines on a 24 × 24 grid, drawn for this site. */
const outlines: Readonly<Record<IconName, string>> = {
  paid: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.3l2.8 2.8L16 9.6',
  'not-paid': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 9l6 6M15 9l-6 6',
  unknown: 'M12 3.2 21.5 20h-19ZM12 9.5v4.7M12 17v.4',
  duplicate: 'M8 8h11v12H8ZM5 16V4h11M11 12h5M11 15.5h5',
  'print-only': 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
  'not-a-payment-problem': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.6v.4',
  verdicts: 'M12 4v16M7 20h10M5 7l7-2 7 2M5 7l-2.5 6h5ZM19 7l-2.5 6h5Z',
  merchant: 'M4 10v10h16V10M3 10l2-6h14l2 6ZM9 20v-6h6v6',
  cardholder: 'M3 6h18v12H3ZM3 10h18M6.5 14.5h4',
  causes: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21M10.5 7.5v3.5M10.5 13.6v.3',
  security: 'M12 3l8 3v5.5c0 4.6-3.2 8-8 9.5-4.8-1.5-8-4.9-8-9.5V6ZM9 12l2.2 2.2L15.5 10',
  provider: 'M6 3h12v18l-3-2-3 2-3-2-3 2ZM9 8h6M9 12h6',
  reference: 'M4 5c3-1.3 5.5-1.3 8 0 2.5-1.3 5-1.3 8 0v14c-3-1.3-5.5-1.3-8 0-2.5-1.3-5-1.3-8 0ZM12 5v14',
  support: 'M4 13a8 8 0 0 1 16 0M4 13v5h3v-5ZM17 13v5h3v-5ZM20 18c0 2-2 3-5 3',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  restart: 'M5 5v5h5M5.5 10A7.5 7.5 0 1 1 4.5 14',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5',
  phone: 'M6 3h4l1.5 5-2.5 2a12 12 0 0 0 5 5l2-2.5 5 1.5v4a2 2 0 0 1-2 2A17 17 0 0 1 4 5a2 2 0 0 1 2-2Z',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8ZM8 12h8',
  say: 'M4 5h16v11H11l-5 4v-4H4Z',
};

type Props = {readonly name: IconName; readonly className?: string};

/** A picture beside a word; it never stands alone, so assistive technology skips it. */
export function Icon({name, className = styles.icon}: Props): ReactNode {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}
