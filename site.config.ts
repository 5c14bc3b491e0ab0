import {sourceLocale, toLocale} from './src/locales';

/**
 * What differs when someone else publishes a copy of the handbook. Each value can be overridden by the environment variable
 * named beside it.
 */
export const site = {
  /** `SITE_URL`: scheme and host that the site is published at, without a path. */
  url: process.env.SITE_URL ?? 'https://unpaid-receipt-handbook.example',
  /** `SITE_BASE_URL`: path below which it is published, with slashes at both ends. */
  baseUrl: process.env.SITE_BASE_URL ?? '/',
  /** `SITE_REPOSITORY`: where the text is edited; pages link to it for corrections. */
  repository: process.env.SITE_REPOSITORY ?? 'https://github.com/unpaid-receipt-handbook/unpaid-receipt-handbook',
  /** `SITE_OFFLINE=off`: no page is kept on readers' devices, and what was kept is dropped (decisions/071). */
  offline: process.env.SITE_OFFLINE !== 'off',
} as const;

/** The language that Docusaurus is building just now; it sets the variable before it reads its configuration. */
export const currentLocale = toLocale(process.env.DOCUSAURUS_CURRENT_LOCALE ?? sourceLocale);
