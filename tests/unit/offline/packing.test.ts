import {afterEach, describe, expect, it, vi} from 'vitest';
import {digestOf, packing, unpack} from '../../../src/offline/worker/packing';

const text = '<!doctype html>先查再刷 check before you charge again '.repeat(200);
const address = 'https://handbook.example/verdicts/paid/';

const content = new TextEncoder().encode(text).buffer;

async function cached(response: Response, digest?: string): Promise<Response | null> {
  const plugin = packing(new Map([[address, digest ?? (await digestOf(content))]]));
  const request = new Request(address);
  // Workbox' events exist only in a worker.
  return (await plugin.cacheWillUpdate?.({request, response, event: undefined as never})) ?? null;
}

const sent = () =>
  new Response(text, {
    headers: {'content-type': 'text/html', 'content-encoding': 'br', 'content-security-policy': "script-src 'self'"},
  });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('keeping a response', () => {
  it('compresses it, says how much it takes, and gives it back as it was', async () => {
    const kept = await cached(sent());
    expect(kept?.headers.get('content-encoding')).toBeNull();
    const length = (await kept?.clone().arrayBuffer())?.byteLength ?? 0;
    expect(Number(kept?.headers.get('content-length'))).toBe(length);
    expect(length).toBeLessThan(text.length / 10);
    const back = unpack(kept ?? new Response());
    expect(await back.text()).toBe(text);
    expect(back.headers.get('content-type')).toBe('text/html');
    expect(back.headers.get('content-security-policy')).toBe("script-src 'self'");
    expect(back.headers.get('content-length')).toBeNull();
  });

  it('keeps it as it is where the browser cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    delete (globalThis as {CompressionStream?: unknown}).CompressionStream;
    const kept = await cached(sent());
    expect(await kept?.clone().text()).toBe(text);
    expect(Number(kept?.headers.get('content-length'))).toBe(content.byteLength);
    expect(await unpack(kept ?? new Response()).text()).toBe(text);
  });

  it('refuses what the build did not write: an error, a file of another deploy, one changed on its way', async () => {
    expect(await cached(new Response(text, {status: 404}))).toBeNull();
    expect(await cached(sent(), '0123456789')).toBeNull();
    expect(await cached(new Response(`${text}<script src="https://ads.example">`))).toBeNull();
  });
});
