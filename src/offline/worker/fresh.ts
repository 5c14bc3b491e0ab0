/** How long the network may take before the kept copy is shown, in milliseconds. */
const patience = 2000;

function within<T>(promise: Promise<T>, duration: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('slow'));
    }, duration);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/**
 * Advice may have been corrected since it was kept: what the server has comes first, unless it is late, broken or out of reach.
 *
 * @param network The request, already on its way.
 * @param kept Called when the kept copy is needed; undefined if the browser has lost it.
 * @throws What the network says, where there is no kept copy either.
 */
export async function freshOrKept(network: Promise<Response>, kept: () => Promise<Response | undefined>): Promise<Response> {
  try {
    const response = await within(network, patience);
    if (response.status < 500) {
      return response;
    }
  } catch {
    // The kept copy answers.
  }
  return (await kept()) ?? network;
}
