import type {ReactNode, SVGProps} from 'react';

/** The moon of the colour mode, in a line instead of a page: it stands in the HTML of every page. */
export default function DarkMode(props: SVGProps<SVGSVGElement>): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} {...props}>
      <path fill="currentColor" d="M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10Z" />
    </svg>
  );
}
