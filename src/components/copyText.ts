/** What browsers had before the clipboard API, and old WebViews still have instead of it. */
type OldDocument = {execCommand?: (command: 'copy') => boolean};

function copyTheOldWay(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  // A field outside an open dialog cannot be selected.
  const place = document.querySelector('dialog[open]') ?? document.body;
  const focused = document.activeElement;
  place.append(field);
  field.select();
  field.setSelectionRange(0, text.length);
  try {
    return (document as OldDocument).execCommand?.('copy') ?? false;
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) {
      focused.focus();
    }
  }
}

/**
 * Copies a text, with the clipboard API or as browsers did before it.
 *
 * @returns False where neither works; the reader then has to select the text himself.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}
