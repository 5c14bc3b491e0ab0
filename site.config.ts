import * as z from 'zod';
import {sourceLocale, toLocale} from './src/locales';

/** One setting: the variable that overrides it, what it may be, and what a wrong value is told in both languages. */
type Setting = {
  readonly variable: string;
  readonly schema: z.ZodType<string>;
  readonly fallback: string;
  readonly zh: string;
  readonly en: string;
};

const settings = {
  /** Scheme and host that the site is published at, without a path. */
  url: {
    variable: 'SITE_URL',
    schema: z.string().regex(/^https?:\/\/[\w.-]+(:\d+)?$/u),
    fallback: 'https://unpaid-receipt-handbook.example',
    zh: '协议和主机，不带路径，末尾没有斜杠，如 https://help.example.com',
    en: 'scheme and host without a path or a slash at the end, such as https://help.example.com',
  },
  /** Path below which it is published, with slashes at both ends. */
  baseUrl: {
    variable: 'SITE_BASE_URL',
    schema: z.string().regex(/^\/([\w.~-]+\/)*$/u),
    fallback: '/',
    zh: '路径，首尾都有斜杠，如 / 或 /help/',
    en: 'a path with slashes at both ends, such as / or /help/',
  },
  /** Where the text is edited; pages link to it for corrections. */
  repository: {
    variable: 'SITE_REPOSITORY',
    schema: z.string().regex(/^https:\/\/[\w.-]+(\/[\w.~-]+)+$/u),
    fallback: 'https://github.com/unpaid-receipt-handbook/unpaid-receipt-handbook',
    zh: '代码仓库的 https 地址，末尾没有斜杠，如 https://github.com/example/handbook',
    en: 'the https address of the repository without a slash at the end, such as https://github.com/example/handbook',
  },
  /** Who publishes this copy, as every page names them; empty for nobody in particular. */
  operator: {
    variable: 'SITE_OPERATOR',
    schema: z
      .string()
      .trim()
      .max(60)
      .regex(/^[^<>]*$/u),
    fallback: '',
    zh: '发布者名称，至多 60 个字，不含 < >',
    en: 'the publisher’s name, at most 60 characters, without < >',
  },
  /** How readers reach the operator: an address for the link on every page; empty for none. */
  contact: {
    variable: 'SITE_CONTACT',
    schema: z.string().regex(/^(|https:\/\/[\w.-]+(\/\S*)?|mailto:[^\s@<>]+@[\w.-]+|tel:\+?[\d-]{3,20})$/u),
    fallback: '',
    zh: 'https://、mailto: 或 tel: 开头的联系方式，如 mailto:help@example.com、tel:95000',
    en: 'a contact that begins with https://, mailto: or tel:, such as mailto:help@example.com or tel:95000',
  },
  /** `off`: no page is kept on readers' devices, and what was kept is dropped (decisions/071). */
  offline: {
    variable: 'SITE_OFFLINE',
    schema: z.enum(['on', 'off']),
    fallback: 'on',
    zh: ' on 或 off',
    en: 'on or off',
  },
} as const satisfies Readonly<Record<string, Setting>>;

/** What differs when someone else publishes a copy of the handbook. */
export type Site = Readonly<Record<keyof typeof settings, string>>;

/** An unset or empty variable leaves the default: CI systems hand on unset ones as empty. */
function read({variable, schema, fallback, zh, en}: Setting, env: NodeJS.ProcessEnv): string {
  const value = env[variable] ?? '';
  if (value === '') {
    return fallback;
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    const found = JSON.stringify(value);
    throw new Error(`${variable}：现为 ${found}，应为${zh}\n${variable}: found ${found}, expected ${en}`);
  }
  return result.data;
}

/**
 * @param env The environment, with `SITE_URL` and its like.
 * @returns The settings.
 * @throws Error that names the first variable with a wrong value, the value, and what is allowed, in both languages.
 */
export function readSite(env: NodeJS.ProcessEnv): Site {
  const entries = Object.entries(settings).map(([name, setting]) => [name, read(setting, env)]);
  return Object.fromEntries(entries) as Site;
}

export const site = readSite(process.env);

/** The language that Docusaurus is building just now; it sets the variable before it reads its configuration. */
export const currentLocale = toLocale(process.env.DOCUSAURUS_CURRENT_LOCALE ?? sourceLocale);
