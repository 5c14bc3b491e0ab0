import {request, type IncomingHttpHeaders} from 'node:http';

/** An answer as it came over the wire: nothing followed, nothing unpacked. */
export type Answer = {readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer};

/**
 * @param port Where the server listens.
 * @param path The path, sent as it stands: `fetch` would tidy up `..` and `%2e`.
 */
export function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({host: '127.0.0.1', port, path, headers, method}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)});
      });
    })
      .on('error', reject)
      .end();
  });
}
