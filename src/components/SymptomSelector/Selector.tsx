import type {ReactNode} from 'react';
import {AllSituations} from './AllSituations';
import {Panel} from './Panel';
import type {SelectorProps} from './index';

/** Everything that the selector shows and knows. */
export default function Selector({start}: SelectorProps): ReactNode {
  return (
    <>
      <Panel start={start} />
      <AllSituations start={start} />
    </>
  );
}
