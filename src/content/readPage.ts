import type * as z from 'zod';
import {schemaFor, type Page} from './pageSchema';

/** One wrong field, in words that a writer can act on. */
type FieldError = {readonly field: string; readonly zh: string; readonly en: string};

export type ReadPage = {readonly page: Page} | {readonly errors: readonly FieldError[]};

const show = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));

type Words = {readonly zh: string; readonly en: string};

/** The kinds of values that the schema asks for, as writers write them. */
const kinds: Readonly<Record<string, Words>> = {
  string: {zh: '应为文字（纯数字要加英文引号）', en: 'expected text (quote what is a number alone)'},
  array: {zh: '应为列表，如 [a, b]', en: 'expected a list such as [a, b]'},
  object: {zh: '应为一行一个的字段', en: 'expected fields, one a line'},
};

/** Fields whose form is a pattern, which says nothing to a writer. */
const forms: Readonly<Record<string, Words>> = {
  id: {zh: '应为栏目字母加两位数字，如 M05', en: 'expected the area’s letter and two digits, such as M05'},
  digest: {zh: '由 npm run check -- --accept 写，不用手填', en: 'written by npm run check -- --accept, never by hand'},
};

function allowed(issue: z.core.$ZodIssue): Words {
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
        : (forms[issue.path.join('.')] ?? {zh: `应符合 ${issue.format}`, en: `expected ${issue.format}`});
    case 'too_small':
      return {zh: `至少 ${String(issue.minimum)} 项（或字）`, en: `at least ${String(issue.minimum)} (items or characters)`};
    case 'too_big':
      return {zh: `至多 ${String(issue.maximum)} 项（或字）`, en: `at most ${String(issue.maximum)} (items or characters)`};
    case 'invalid_type':
      return kinds[issue.expected] ?? {zh: `应为 ${issue.expected}`, en: `expected ${issue.expected}`};
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
    zh: `字段 ${field}：${issue.code === 'unrecognized_keys' ? '' : `${found === undefined ? '没有写' : `现为 ${found}`}，`}${zh}`,
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
