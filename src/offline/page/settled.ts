/**
 * Waits until a new worker is in charge.
 *
 * @param ready Called once it has everything and waits for the old one to leave.
 * @throws If it could not be installed.
 */
export function settled(worker: ServiceWorker, ready: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'installed') {
        ready();
      } else if (worker.state === 'activated') {
        resolve();
      } else if (worker.state === 'redundant') {
        reject(new Error('The worker was not installed'));
      }
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Waits until a worker neither fills nor sorts out the cache: whether it succeeded or not. */
export function atRest(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing' && worker.state !== 'activating') {
        resolve();
      }
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
