import {expect, test} from 'vitest';
import {withConstants, withoutOverridden} from '../../../finish/criticalCss/constants';
import {withoutDeadRules} from '../../../finish/criticalCss/deadRules';
import {selectCritical, untouched} from '../../../finish/criticalCss/select';
import {readSheet, writeSheet} from '../../../finish/criticalCss/sheet';

const critical = (css: string, html: string) => writeSheet(selectCritical(untouched(readSheet(css)), html));

test('a stylesheet survives reading and writing', () => {
  const css = 'a{color:red!important}@media print{@supports (display:grid){b{margin:0}i{margin:0}}}@page x{size:a4}';
  expect(writeSheet(readSheet(css))).toBe(css);
});

test('a page gets the rules for the elements that it has', () => {
  const css = '.a{top:0}.b{top:1px}.a.b{top:2px}.a .c,.a .d{top:3px}[data-x=y]{top:4px}[data-x=z]{top:5px}';
  expect(critical(css, '<div class="a"><p class=c data-x=y>')).toBe('.a{top:0}.a .c{top:3px}[data-x=y]{top:4px}');
});

test('paper, pointer and focus wait for the whole stylesheet; the dark mode does not', () => {
  const css = 'a:hover{top:0}a:focus-visible{top:0}@media print{a{top:0}}@page{margin:0}html[data-theme=dark] a{top:1px}';
  expect(critical(css, '<html><a>')).toBe('html[data-theme=dark] a{top:1px}');
});

test('custom properties and animations come only with what uses them', () => {
  const css =
    ':root{--a:var(--b);--b:1px;--c:2px;--d:3px}a{top:var(--a);animation:1s turn}@keyframes turn{to{top:0}}@keyframes fall{to{top:0}}';
  expect(critical(css, '<html><a><i style="top:var(--d)">')).toBe(
    ':root{--a:var(--b);--b:1px;--d:3px}a{top:var(--a);animation:1s turn}@keyframes turn{to{top:0}}',
  );
});

test('a class that a script may add keeps its rules, in full or by its beginning', () => {
  const css = '.menu--show{top:0}.alert--danger{top:0}.hero{top:0}';
  expect(writeSheet(withoutDeadRules(readSheet(css), ["x='menu--show';y='alert--'+z"]))).toBe(
    '.menu--show{top:0}.alert--danger{top:0}',
  );
});

test('a name that is defined once, on the document, gives way to its value, which does not grow together with its neighbours', () => {
  const css = ':root{--one:1px;--two:2px}.x{--two:3px}a{margin:var(--one)0 var(--two)0;width:calc(var(--one)*-1)}';
  expect(writeSheet(withConstants(readSheet(css), new Set()))).toBe(
    ':root{--one:1px;--two:2px}.x{--two:3px}a{margin:1px 0 var(--two)0;width:calc(1px*-1)}',
  );
});

test('a name that depends on one which an element defines anew stays', () => {
  const css = ':root{--a:var(--b);--b:1px}.x{--b:2px}a{top:var(--a)}';
  expect(writeSheet(withConstants(readSheet(css), new Set()))).toBe(css);
});

test('of two definitions by the same selector the later one stays', () => {
  expect(writeSheet(withoutOverridden(readSheet(':root{--a:1px;--b:1px}html{--a:2px}:root{--a:3px}')))).toBe(
    ':root{--b:1px}html{--a:2px}:root{--a:3px}',
  );
});
