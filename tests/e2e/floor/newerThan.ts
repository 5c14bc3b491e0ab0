import bcd, {type Identifier, type SupportStatement} from '@mdn/browser-compat-data';

/** Names that a browser of a given age does not have. */
export type Newer = {
  /** Global objects and functions. */
  readonly globals: readonly string[];
  /** Members, of the object itself or of its prototype. */
  readonly members: readonly (readonly [owner: string, name: string])[];
};

/** @returns Version of Chromium that first had it in any form; 0 where MDN does not say. */
function addedIn(feature: Identifier): number {
  const statement: SupportStatement | undefined = feature.__compat?.support.chrome;
  const versions = [statement ?? []]
    .flat()
    .flatMap(({prefix, flags, version_added: added}) =>
      !prefix && !flags && typeof added === 'string' ? [Number.parseFloat(added.replace('≤', ''))] : [],
    );
  return versions.length > 0 ? Math.min(...versions) : 0;
}

/** What Chromium itself or the page's frame cannot do without, whatever MDN says about its age. */
const indispensable = /^(?:Window|Document|Node|Element|HTMLElement|EventTarget|globalThis)$/u;

/**
 * @param version Version of Chromium.
 * @returns What later versions brought to scripts, from MDN's data.
 */
export function newerThan(version: number): Newer {
  const owners = {...bcd.javascript.builtins, ...bcd.api} as Readonly<Record<string, Identifier>>;
  const globals: string[] = [];
  const members: (readonly [string, string])[] = [];
  for (const [owner, feature] of Object.entries(owners)) {
    if (addedIn(feature) > version && !indispensable.test(owner)) {
      globals.push(owner);
      continue;
    }
    for (const [key, member] of Object.entries(feature)) {
      if (key !== '__compat' && key !== owner && addedIn(member as Identifier) > version) {
        members.push([owner, key.replace(/_static$/u, '')]);
      }
    }
  }
  return {globals, members};
}
