import {isOnPage} from './selectors';
import {readPage} from './elements';
import type {Entry} from './sheet';
import {withoutUnusedVariables} from './variables';

const isForPaper = ({within, verbatim}: Entry): boolean =>
  within.some((condition) => condition.includes('print')) || verbatim?.text.startsWith('@page') === true;

/** What shows only once someone does something: how things move, and what the pointer looks like. */
const idle = /^(?:transition|cursor$|will-change$|-webkit-tap|(?:-webkit-)?user-select)/u;

const withoutIdle = (entry: Entry): Entry => ({
  ...entry,
  declarations: entry.declarations.filter(({property}) => !idle.test(property)),
});

/** @returns The rules without the animations that none of them runs. */
function withoutUnusedAnimations(entries: readonly Entry[]): Entry[] {
  const running = entries
    .flatMap(({declarations}) => declarations)
    .filter(({property}) => property.startsWith('animation'))
    .map(({value}) => value)
    .join(' ');
  return entries.filter(({verbatim}) => verbatim?.keyframes === undefined || running.includes(verbatim.keyframes));
}

/**
 * @param entries The whole stylesheet.
 * @param html A built page.
 * @returns What of it the page can show before anyone touches it: the whole page, so that nothing moves or changes colour when the
 * rest of the stylesheet arrives. Rules for paper, pointer and focus can wait for it.
 */
export function selectCritical(entries: readonly Entry[], html: string): Entry[] {
  const {elements, uses} = readPage(html);
  const shown = entries.flatMap((entry): Entry[] => {
    if (isForPaper(entry)) {
      return [];
    }
    if (entry.verbatim) {
      return [entry];
    }
    const selectors = entry.selectors.filter((need) => !need.isTouched && isOnPage(need, elements));
    return selectors.length > 0 ? [withoutIdle({...entry, selectors})] : [];
  });
  return withoutUnusedVariables(withoutUnusedAnimations(shown), uses);
}
