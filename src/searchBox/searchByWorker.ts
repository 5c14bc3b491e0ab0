import {connect} from './connection';

/**
 * Stands in for the plugin's module of this name. The box must not wait for the index before it opens, so this starts the
 * download and returns; what becomes of it the list says (`watchState`).
 */
export function fetchIndexesByWorker(baseUrl: string): Promise<void> {
  connect(baseUrl);
  return Promise.resolve();
}

/** The list asks by itself, because an answer can come in two parts; the plugin's box only has to find this name. */
export function searchByWorker(): Promise<readonly never[]> {
  return Promise.resolve([]);
}
