import type {ReactNode, SVGProps} from 'react';

/** The half disc of the colour mode that follows the system, in a line instead of a page: it stands in the HTML of every page. */
export default function SystemMode(props: SVGProps<SVGSVGElement>): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} {...props}>
      <path fill="currentColor" d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2v14a7 7 0 0 1 0-14Z" />
    </svg>
  );
}
