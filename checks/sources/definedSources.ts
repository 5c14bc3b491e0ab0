import type {Site} from '../site';

/** A source where it is defined. */
export type DefinedSource = {readonly id: string; readonly file: string; readonly line: number; readonly text: string};

const definition = /^ {2}'([a-z0-9-]+)': \{$/u;

/** @returns The sources that the files of `src/content/sources/` define, read as text so that each has its line. */
export function definedSources({textFiles}: Site): readonly DefinedSource[] {
  return textFiles
    .filter(({file}) => file.startsWith('src/content/sources/'))
    .flatMap(({file, text}) => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) => {
        const id = definition.exec(line)?.[1];
        const end = lines.indexOf('  },', index);
        return id === undefined ? [] : [{id, file, line: index + 1, text: lines.slice(index, end).join('\n')}];
      });
    });
}
