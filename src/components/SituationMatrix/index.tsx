import type {ReactNode} from 'react';
import {BuiltPart} from '../BuiltPart';
import AllRows from './AllRows.built';

const load = () => import('./AllRows').then((module) => module.default);

/**
 * The decision table as people read it, with the figures of its proof.
 *
 * @example
 * <SituationMatrix />
 */
export function SituationMatrix(): ReactNode {
  return <BuiltPart asBuilt={AllRows} load={load} props={{}} wanted={false} stays />;
}
