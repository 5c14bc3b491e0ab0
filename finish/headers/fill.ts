/**
 * Fills a template of `deploy/`.
 *
 * @param template Text with places such as `{{base}}`, alone or inside a line; what replaces one is indented as its line is.
 * @param values The text for each place.
 * @throws Error for a place that has no value, and for a value that has no place.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const filled = template.replace(/^([ \t]*)(.*?)$/gmu, (_, indent: string, line: string) => {
    const text = line.replace(/\{\{([\w-]+)\}\}/gu, (place, name: string) => {
      const {[name]: value} = values;
      if (value === undefined) {
        throw new Error(`模板里的 ${place} 没有值 / the template’s ${place} has no value`);
      }
      used.add(name);
      return value.replace(/\n/gu, `\n${indent}`);
    });
    return `${indent}${text}`;
  });
  const unused = Object.keys(values).filter((name) => !used.has(name));
  if (unused.length > 0) {
    throw new Error(`模板里没有用到：${unused.join(', ')} / the template does not use: ${unused.join(', ')}`);
  }
  return filled;
}
