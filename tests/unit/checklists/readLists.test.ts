import {describe, expect, it} from 'vitest';
import {compareLanguages, findTwins} from '../../../plugins/checklists/compareLists';
import {listsOf} from '../../../plugins/checklists/readLists';
import {articleTree} from '../../../plugins/site-pages/articleTree';

const read = (text: string, file = 'docs/a.mdx') => listsOf({file, tree: articleTree(file, text)});

const good = `---
id: M01
---

## 现在怎么做 {/* #do */}

<Checklist id="one">
  <CheckSection title="x">
    <Check id="a">甲</Check>
  </CheckSection>
  <Check id="b" stop>乙</Check>
</Checklist>
`;

describe('lists of an article', () => {
  it('finds items in sections, and the heading above', () => {
    const {lists, problems} = read(good);
    expect(problems).toEqual([]);
    expect(lists).toMatchObject([{id: 'one', items: ['a', 'b'], heading: '现在怎么做', anchor: 'do', line: 7}]);
  });

  it.each([
    ['an id used twice', good.replace('"b"', '"a"'), 11, 'is used twice'],
    ['a missing id', good.replace(' id="b"', ''), 11, 'has no id'],
    ['a list without an id', good.replace(' id="one"', ''), 7, 'has no id'],
    ['an id that a link could not carry', good.replace('"b"', '"b.c"'), 11, 'hyphens'],
    ['an item outside a list', '<Check id="a">甲</Check>', 1, 'outside'],
  ])('names the line of %s', (_, text, line, words) => {
    const {problems} = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.text.en).toContain(words);
  });
});

describe('lists of two languages', () => {
  it('may not differ in their items or their order', () => {
    expect(compareLanguages(read(good), read(good, 'en/a.mdx'))).toEqual([]);
    const [fault] = compareLanguages(read(good), read(good.replace('"b"', '"c"'), 'en/a.mdx'));
    expect(fault).toMatchObject({file: 'docs/a.mdx', line: 7});
    expect(fault?.text.en).toContain('en/a.mdx:7');
  });

  it('may not be missing in one of them', () => {
    expect(compareLanguages(read(good), read('', 'en/a.mdx'))).toMatchObject([{file: 'docs/a.mdx', line: 7}]);
    expect(compareLanguages(read(''), read(good, 'en/a.mdx'))).toMatchObject([{file: 'en/a.mdx', line: 7}]);
  });
});

describe('lists of the whole site', () => {
  it('may not share an id', () => {
    expect(findTwins([read(good), read(good, 'docs/b.mdx')])).toHaveLength(1);
    expect(findTwins([read(good), read(good.replace('"one"', '"two"'), 'docs/b.mdx')])).toEqual([]);
  });
});
