/**
 * The one source of the headers that say what a page may do. `finish/headers` writes it out for nginx, Caddy and CDN hosts.
 * Checked in Chromium on pages of every kind by `tests/deploy`.
 */

/** A header's name and value, as sent. */
export type Header = readonly [name: string, value: string];

/** Everything is forbidden but what the site does itself; each line is something that a page here needs. */
function contentSecurityPolicy(scriptHashes: readonly string[]): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    // The inline scripts that Docusaurus writes (colour mode before the first paint), by their digest; no other one runs.
    'script-src': ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)],
    // React writes style attributes into the HTML, and each page carries its own critical CSS: a list of digests would be longer
    // than the pages. A style cannot send anything away here: images and fonts of other hosts are forbidden too.
    'style-src': ["'self'", "'unsafe-inline'"],
    // `data:` are the theme's arrows, drawn in its style sheet.
    'img-src': ["'self'", 'data:'],
    // Parts of the search index, and the service worker's own requests.
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

/** Of a device's abilities the handbook uses one: copying text, which needs no entry here. */
const unusedFeatures = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'microphone', 'payment', 'usb'];

/**
 * @param scriptHashes Digests of the inline scripts of all pages, as CSP writes them: `sha256-…`.
 * @returns The headers that every response carries, whatever it holds.
 */
export function securityHeaders(scriptHashes: readonly string[]): readonly Header[] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(scriptHashes)],
    ['X-Content-Type-Options', 'nosniff'],
    // Official sites that an article links to learn nothing of what was read here.
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
    // For browsers that do not know frame-ancestors.
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
}
