/** How long the browser has for reading the file, in milliseconds. */
const readFor = 60_000;

/**
 * Hands a text to the browser as a file to save.
 *
 * @returns False where it cannot save files at all; copy the text instead. Some in-app browsers return true and save nothing, so
 * that a form which saves has to offer copying too.
 */
export function saveFile(name: string, type: string, text: string): boolean {
  const link = document.createElement('a');
  if (!('download' in link)) {
    return false;
  }
  try {
    const address = URL.createObjectURL(new Blob([text], {type}));
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, readFor);
    return true;
  } catch {
    return false;
  }
}
