import type {ReactNode, SVGProps} from 'react';

/** The pen beside “edit this page”, in a line instead of a page: it stands in the HTML of every page. */
export default function Edit(props: SVGProps<SVGSVGElement>): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={18} height={18} aria-hidden="true" {...props}>
      <path fill="currentColor" d="M4 20v-4L16 4l4 4L8 20Z" />
    </svg>
  );
}
