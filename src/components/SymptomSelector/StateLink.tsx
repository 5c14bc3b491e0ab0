import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {writeState, type State} from '../../triage/state';

type Props = {
  readonly state: State;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
};

/** A link to the selector on this page with another state: it can be opened, copied and gone back from like any link. */
export function StateLink({state, className, current = false, children}: Props): ReactNode {
  const {pathname} = useLocation();
  return (
    <Link to={`${pathname}${writeState(state)}`} className={className} aria-current={current ? 'true' : undefined}>
      {children}
    </Link>
  );
}
