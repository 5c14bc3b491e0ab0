import * as fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type {PageBytes} from '../site/articles';
import type {Measured} from '../site/measure';
import {bytes} from './visits';

const limit = z.number().int().positive();

/** `bench/budget.json`: the most bytes, brotli as sent, that anything of its kind may take. Times are never judged. */
const budgetSchema = z.strictObject({
  /** Any article's HTML with the CSS that it needs first. */
  article: limit,
  /** What a first visit loads by kind, prefetches included. */
  visit: z.strictObject({html: limit, css: limit, js: limit, other: limit}),
  /** What the first search result loads. */
  search: limit,
});

const kinds = ['html', 'css', 'js', 'other'] as const;

/**
 * @param articles All pages of the site.
 * @param measured First visits of the site, without peers.
 * @returns One line for everything that takes more than the budget allows; none if all is well.
 */
export function overBudget(articles: readonly PageBytes[], measured: readonly Measured[]): string[] {
  const file = path.join(import.meta.dirname, '../budget.json');
  const budget = budgetSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  const say = (what: string, value: number, most: number) =>
    value > most ? [`${what}: ${bytes(value)} B > ${bytes(most)} B`] : [];
  return [
    ...articles.flatMap((article) => say(`${article.file} HTML`, article.bytes, budget.article)),
    ...measured.flatMap(({target, visit, search}) => [
      ...kinds.flatMap((kind) => say(`${target.name} ${kind}`, visit[kind], budget.visit[kind])),
      ...(search ? say(`${target.name} search`, search.bytes, budget.search) : []),
    ]),
  ];
}
