import type {ReactNode} from 'react';
import {sources, type Source} from '../../content/sources';
import {strengths, strengthWords, type Strength} from '../../content/strengths';
import {Citation} from '../PageColophon/Citation';
import {useLocale} from '../useLocale';

const all: readonly Source[] = Object.values(sources);

function Group({strength}: {readonly strength: Strength}) {
  const locale = useLocale();
  return (
    <>
      <h3>{strengthWords[strength][locale]}</h3>
      <ul>
        {all
          .filter((source) => source.strength === strength)
          .map((source) => (
            <Citation
              key={source.title.en}
              source={{
                title: source.title[locale],
                note: source.note[locale],
                url: source.url,
                strength: strengthWords[strength][locale],
              }}
            />
          ))}
      </ul>
    </>
  );
}

/**
 * Everything that the articles rest on, strongest first.
 *
 * @example
 * <SourceList />
 */
export function SourceList(): ReactNode {
  return strengths.map((strength) => <Group key={strength} strength={strength} />);
}
