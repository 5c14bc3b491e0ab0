import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {namesIn, shortNames} from '../../../plugins/lean/shortNames';

/** As the bundler loads it. */
const classNames = createRequire(import.meta.url)('../../../plugins/lean/classNames.cjs') as (
  this: object,
  css: string,
) => string;

const root = path.join(import.meta.dirname, '../../..');
const styles = (component: string) => path.join(root, `src/components/${component}/styles.module.css`);

describe('short names of CSS modules', () => {
  const nameOf = shortNames(root);

  it('differ for the same name in two files, and between two names of one', () => {
    const names = [
      nameOf(styles('VerdictCard'), 'card'),
      nameOf(styles('CustomerCard'), 'card'),
      nameOf(styles('VerdictCard'), 'say'),
    ];
    expect(new Set(names).size).toBe(3);
    for (const name of names) {
      expect(name).toMatch(/^_[a-z\d]{1,3}$/u);
    }
  });

  it('are the same for the server’s and the browser’s bundle, which number apart', () => {
    expect(shortNames(root)(styles('VerdictCard'), 'card')).toBe(nameOf(styles('VerdictCard'), 'card'));
  });

  it('stop at a file that nobody numbered', () => {
    expect(() => nameOf(path.join(root, 'src/css/base.css'), 'card')).toThrow(/shortNames/u);
  });

  it('are all that the server’s bundle gets of a module', () => {
    const resourcePath = styles('VerdictCard');
    const load = (css: string): string => classNames.call({resourcePath, getOptions: () => ({namesIn, nameOf})}, css);
    const [card, say] = [nameOf(resourcePath, 'card'), nameOf(resourcePath, 'say')];
    expect(load('.card > .say { color: red; }')).toBe(`module.exports = {"card":"${card}","say":"${say}"};`);
    expect(() => load('.card { composes: say; }')).toThrow(/composes/u);
    expect(() => load('@value red: #f00;')).toThrow(/@value/u);
  });
});
