/** Files that the build writes for the language at hand. */
declare module '@generated/triage/default/situations.json' {
  const situations: import('./triage/situations').Situations;
  export default situations;
}
