// cspell:ignore acdf
/** YAML takes `123456789012` and `12e456789012` for numbers; a digest with any of these letters is a string as it is. */
function yamlString(digest: string): string {
  return /[acdf]/u.test(digest) ? digest : `'${digest}'`;
}

/**
 * Records a digest in an article, and changes nothing else.
 *
 * @param text An English article, the whole file.
 * @param digest What to record.
 * @returns The text with `digest:` as the last line of its front matter; undefined where it has no front matter.
 */
export function withDigest(text: string, digest: string): string | undefined {
  const block = /^(\uFEFF?---(\r?\n))([\s\S]*?\r?\n)(---(?:\r?\n|$))/u.exec(text);
  if (!block) {
    return undefined;
  }
  const [whole, open = '', newline = '\n', fields = '', close = ''] = block;
  const others = fields.replace(/^digest:.*\r?\n/gmu, '');
  return `${open}${others}digest: ${yamlString(digest)}${newline}${close}${text.slice(whole.length)}`;
}
