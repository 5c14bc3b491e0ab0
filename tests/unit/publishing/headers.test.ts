import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {caddyfile} from '../../../finish/headers/caddy';
import {cdnHeaders, cdnRedirects} from '../../../finish/headers/cdnHosts';
import {fill} from '../../../finish/headers/fill';
import {inlineScripts, scriptHash} from '../../../finish/headers/inlineScripts';
import {nginxMaps, nginxServer} from '../../../finish/headers/nginx';
import {securityHeaders} from '../../../finish/headers/securityHeaders';
import {inCapitals} from '../../../finish/headers/shortAddresses';

const template = (name: string) => readFileSync(`deploy/${name}.template`, 'utf8');

const served = {
  baseUrl: '/help/',
  security: securityHeaders(['sha256-abc=']),
  short: ['v07/', 'code/a0/', 'code/91/'],
};

describe('inline scripts', () => {
  test('are those that a browser runs, letter by letter', () => {
    const html = `<script src=/a.js></script><script>let a = 1;\n</script><script data-x type="text/javascript">b()</script>
      <script type=application/ld+json>{"c":1}</script><script type="module">d()</script><script></script><script src="/e.js" defer></script>`;
    expect(inlineScripts(html)).toEqual(['let a = 1;\n', 'b()', 'd()']);
  });

  test('are named by the SHA-256 of their text in base64', () => {
    const digest = createHash('sha256').update('let a = "查";', 'utf8').digest('base64');
    expect(scriptHash('let a = "查";')).toBe(`sha256-${digest}`);
    expect(scriptHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});

describe('the policy', () => {
  const [, policy = ''] = served.security.find(([name]) => name === 'Content-Security-Policy') ?? [];

  test('allows scripts by digest only', () => {
    expect(policy).toContain("script-src 'self' 'sha256-abc=';");
    expect(policy.replace(/style-src [^;]*/u, '')).not.toMatch(/unsafe|\*|https?:/u);
  });

  test('has no character that a server’s configuration would read as its own', () => {
    for (const [name, value] of served.security) {
      expect(name).toMatch(/^[A-Za-z-]+$/u);
      expect(value).not.toMatch(/["\\{}$\n]/u);
    }
  });
});

describe('templates', () => {
  test('are filled in, each line of a value indented as its place is', () => {
    expect(fill('a {\n  {{x}}\n}\n{{y}}/{{y}}', {x: '1;\n2;', y: 'z'})).toBe('a {\n  1;\n  2;\n}\nz/z');
  });

  test('say which place has no value, and which value no place', () => {
    expect(() => fill('{{x}}', {})).toThrow('{{x}} 没有值');
    expect(() => fill('a', {x: ''})).toThrow('does not use: x');
  });
});

describe('short addresses in capitals', () => {
  test('are the ways to type one that are not the address itself', () => {
    expect(inCapitals('v07/')).toEqual(['V07']);
    expect(inCapitals('code/a0/')).toEqual(['CODE/A0', 'code/A0']);
    expect(inCapitals('code/91/')).toEqual(['CODE/91']);
  });
});

describe('every server', () => {
  const files = {
    'nginx-http.conf': nginxMaps(template('nginx-http.conf'), served),
    'nginx-server.conf': nginxServer(template('nginx-server.conf'), served),
    Caddyfile: caddyfile(template('Caddyfile'), served),
    _headers: cdnHeaders(served),
    _redirects: cdnRedirects(served),
  };

  test('stays below the path', () => {
    for (const [name, text] of Object.entries(files)) {
      expect(text, name).toContain('/help/');
      expect(text, name).not.toMatch(/(?<![\w\]*)/])\/(?:en\/|assets|img|v07)/u);
    }
  });

  test.each(['nginx-server.conf', 'Caddyfile', '_headers'] as const)('sends every security header: %s', (name) => {
    for (const [header, value] of served.security) {
      expect(files[name]).toContain(header);
      expect(files[name]).toContain(value);
    }
  });

  test('nginx sends them from each location that sends files, errors included', () => {
    const locations = files['nginx-server.conf']
      .split(/^location /mu)
      .slice(1)
      .filter((text) => text.includes('add_header'));
    expect(locations).toHaveLength(4);
    for (const location of locations) {
      for (const [header, value] of served.security) {
        expect(location).toContain(`add_header ${header} "${value}" always;`);
      }
    }
    expect(files['nginx-server.conf']).not.toMatch(/immutable" always/u);
  });

  test('leads capitals to the short page', () => {
    expect(files['nginx-http.conf']).toContain('/help/v07 /help/v07/;');
    expect(files.Caddyfile).toContain('/help/CODE/A0/ /help/code/a0/');
    expect(files._redirects).toContain('/help/V07 /help/v07/ 301');
  });

  test('answers in the language of the address', () => {
    expect(files['nginx-http.conf']).toContain('~^/help/en/ /help/en/404.html;');
    expect(files.Caddyfile).toContain('~^/help/en/ /help/en/404.html');
    expect(files._redirects).toContain('/help/en/* /help/en/404.html 404');
  });

  test('a CDN host gets no header twice for one file, as it would join the values', () => {
    const everywhere = files._headers.split('\n\n')[0] ?? '';
    expect(everywhere).not.toContain('Cache-Control');
    expect(files._headers.split('\n').every((line) => line.length < 2000)).toBe(true);
  });
});
