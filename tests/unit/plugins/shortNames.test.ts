import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {shortNames} from '../../../plugins/lean/shortNames';

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
});
