import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** A package of which something ships to readers. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it; empty where it states none. */
  readonly licence: string;
  /** The text that the licence asks to be passed on; undefined where the package brings none. */
  readonly text: string | undefined;
};

/** @returns Folder of the package that a module of the bundle comes from; undefined for our own. */
export function packageFolder(module: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(module)?.[0];
}

function licenceText(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[.-]|$)/iu.test(name));
  return file && readFileSync(path.join(folder, file), 'utf8').trim();
}

/**
 * @param folder A package's folder, absolute.
 * @returns What its manifest says; undefined for a folder without one, which is no package.
 */
export function readPackage(folder: string): ShippedPackage | undefined {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) {
    return undefined;
  }
  const {name, version, license} = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, unknown>>;
  return {
    name: String(name),
    version: String(version),
    licence: typeof license === 'string' ? license : '',
    text: licenceText(folder),
  };
}
