import {describe, expect, test} from 'vitest';
import {articleOf, toMarkdown} from '../../../finish/markdown/toMarkdown';

const url = 'https://h.example/help/merchant/reprint/';
const convert = (html: string) => toMarkdown(html, url);

describe('an article as Markdown', () => {
  test('is cut out of its page', () => {
    expect(articleOf('<main><article class=x><p>a</p></article></main>')).toBe('<article class=x><p>a</p>');
    expect(articleOf('<main><h1>404</h1></main>')).toBe('');
  });

  test('has full addresses', () => {
    const html = '<p><a href=/help/v07/>a</a> <a href="#do">b</a> <a href="../x/">c</a> <a href="tel:95516">d</a></p>';
    expect(convert(html)).toBe(
      `[a](https://h.example/help/v07/) [b](${url}#do) [c](https://h.example/help/merchant/x/) [d](tel:95516)\n`,
    );
  });

  test('leaves out what works only on screen', () => {
    const html = `<nav>crumbs</nav><div role=group><button>Copy</button><details><summary>More</summary><p><a href=/m05/>m05</a></p></details></div>
      <h2>Do<a class="hash-link x" href="#do" title="Direct link"></a></h2><p>Pay<!-- --> once <a href=/t>void</a><span role=tooltip>same day</span>.</p>
      <div data-screen-only=true><p>0 of 6</p></div><svg><path></path></svg><input type=search><footer>Edit</footer><details><summary>Tools</summary><div><button>x</button></div></details>`;
    expect(convert(html)).toBe('## Do\n\nPay once [void](https://h.example/t).\n');
  });

  test('keeps folds that say something, and drawings by what they are called', () => {
    const html =
      '<details><summary>How long</summary><p>A minute.</p></details><svg role=img aria-label="A slip"><path></path></svg>';
    expect(convert(html)).toBe('How long\n\nA minute.\n\nA slip\n');
  });

  test('writes a checklist as a list', () => {
    const html = `<form><p>Before</p><div><input type=checkbox id=a><div><label for=a><strong>Stop</strong><span>Look it up.</span></label></div></div>
      <div><input type=checkbox id=b><div><label for=b>Load paper.</label></div></div><p>After</p></form>`;
    expect(convert(html)).toBe('Before\n\n- **Stop** Look it up.\n- Load paper.\n\nAfter\n');
  });

  test('keeps tables, and Chinese bold without escapes', () => {
    expect(convert('<table><tr><th>a</th></tr><tr><td>1</td></tr></table>')).toBe('| a |\n| - |\n| 1 |\n');
    expect(convert('<p><strong>先查再刷。</strong>最多五步。</p>')).toBe('**先查再刷。**最多五步。\n');
  });

  test('sets words apart that are boxes on screen', () => {
    expect(convert('<ul><li><a href=/x>Paid</a><span>unknown</span></li></ul>')).toBe('- [Paid](https://h.example/x) unknown\n');
  });
});
