/** Where the built site is served; `E2E_PORT` moves it, as it does the other browser tests. */
export const port = Number(process.env.E2E_PORT ?? 3210) + 20;

/** Where the copy below a path is served. */
export const portBelow = port + 1;
