/**
 * Name of the browser's store for the language that the reader last read an article in (`zh-Hans` or `en`). Docusaurus adds the
 * site's namespace: the key is `language-handbook`. Read by the short links and by the page not found; nothing else depends on it.
 */
export const languageSlot = 'language';
