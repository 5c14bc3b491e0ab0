/**
 * The one function of `tslib` that the bundle calls, as TypeScript writes it into CommonJS.
 *
 * @returns The module as one that has a default export.
 */
export function __importDefault(module: unknown): unknown {
  return module !== null && typeof module === 'object' && '__esModule' in module ? module : {default: module};
}
