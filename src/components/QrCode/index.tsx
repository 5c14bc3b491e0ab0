import type {ReactNode} from 'react';
import clsx from 'clsx';
import {encode} from 'uqr';
import styles from './styles.module.css';

type Props = {
  /** What the code says; a link. */
  readonly text: string;
  /** The code in words, for those who do not see it. */
  readonly label: string;
  readonly className?: string | undefined;
};

/** A QR code as inline SVG: black on white in every colour mode, because phones read nothing else with certainty. */
export function QrCode({text, label, className}: Props): ReactNode {
  const {data, size} = encode(text, {ecc: 'M', border: 4});
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))).join('');
  return (
    <svg
      className={clsx(styles.code, className)}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges">
      <rect className={styles.light} width={size} height={size} />
      <path className={styles.dark} d={path} />
    </svg>
  );
}
