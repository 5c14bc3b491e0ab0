import type * as z from 'zod';
import {schemaFor, type Page} from './pageSchema';

/** One wrong field, in words that a writer can act on. */
type FieldError = {readonly field: string; readonly zh: string; readonly en: string};

export type ReadPage = {readonly page: Page} | {readonly errors: readonly FieldError[]};

const show = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));

function allowed(issue: z.core.$ZodIssue): {zh: string; en: string} {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return {zh: `允许的值：${values}`, en: `allowed: ${values}`};
    }
    case 'unrecognized_keys':
      return {zh: `没有这个字段：${issue.keys.join(', ')}`, en: `no such field: ${issue.keys.join(', ')}`};
    case 'invalid_format':
      return issue.format === 'date'
        ? {zh: '应为日期，如 2026-11-22', en: 'expected a date such as 2026-11-22'}
        : {zh: `应符合 ${issue.pattern ?? issue.format}`, en: `expected ${issue.pattern ?? issue.format}`};
    case 'too_small':
      return {zh: `至少 ${String(issue.minimum)} 项（或字）`, en: `at least ${String(issue.minimum)} (items or characters)`};
    case 'too_big':
      return {zh: `至多 ${String(issue.maximum)} 项（或字）`, en: `at most ${String(issue.maximum)} (items or characters)`};
    case 'invalid_type':
      return {zh: `应为 ${issue.expected}`, en: `expected ${issue.expected}`};
    default:
      return {zh: issue.message, en: issue.message};
  }
}

function fieldError(data: unknown, issue: z.core.$ZodIssue): FieldError {
  const field = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.');
  const found = show(issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data));
  const {zh, en} = allowed(issue);
  return {
    field,
    zh: `字段 ${field}：${issue.code === 'unrecognized_keys' ? '' : `现为 ${found ?? '（缺）'}，`}${zh}`,
    en: `field ${field}: ${issue.code === 'unrecognized_keys' ? '' : `found ${found ?? 'nothing'}, `}${en}`,
  };
}

/**
 * Holds a page's front matter against the schema.
 *
 * @param path The page's path below `docs/`, such as `merchant/reprint.mdx`.
 * @param frontMatter The parsed YAML.
 * @returns The page, or every wrong field with what was found and what is allowed, in both languages.
 */
export function readPage(path: string, frontMatter: unknown): ReadPage {
  const result = schemaFor(path).safeParse(frontMatter);
  if (result.success) {
    return {page: result.data};
  }
  return {errors: result.error.issues.map((issue) => fieldError(frontMatter, issue))};
}
