/** Stands in for parts of the theme that this site never shows (plugins/lean/standIns.ts). */
export default function Nothing(): null {
  return null;
}
