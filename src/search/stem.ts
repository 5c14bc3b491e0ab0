// cspell:ignore freez choos
/** Patterns keep what they capture. No look-behind: Safari learned it only in 16.4. */
type Rule = readonly [RegExp, string];

const plurals: readonly Rule[] = [
  [/^([a-z]{2,})ies$/u, '$1y'],
  [/^([a-z]*(?:s|x|z|ch|sh))es$/u, '$1'],
  [/^([a-z]{2,}[^su])s$/u, '$1'],
];

const tenses: readonly Rule[] = [
  [/^([a-z]{2,})ied$/u, '$1y'],
  [/^([a-z]{3,})(?:ed|ing)$/u, '$1'],
];

/** Past tenses that no ending tells. Only verbs of which a page may use another form than its reader. */
const irregular = new Map(
  Object.entries({
    freez: 'froze frozen',
    break: 'broke broken',
    steal: 'stole stolen',
    hang: 'hung',
    send: 'sent',
    forget: 'forgot forgotten',
    choos: 'chose chosen',
    withdraw: 'withdrew withdrawn',
    tak: 'took taken',
    giv: 'gave given',
    tear: 'tore torn',
    eat: 'eaten',
    spend: 'spent',
    writ: 'wrote written',
    lend: 'lent',
    buy: 'bought',
    sell: 'sold',
  }).flatMap(([root, forms]) => forms.split(' ').map((form) => [form, root] as const)),
);

function apply(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

/**
 * Cuts plural, past and -ing endings, and the mute `e` that they hide (`charged`, `charges`, `charge` → `charg`). Deliberately
 * less than Porter: `pos` and `sms` stay what they are, and `settle` does not become `settlement`.
 *
 * @param word A lower-case Latin word, or a code such as `a0`.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) {
    return word;
  }
  const root = irregular.get(word);
  if (root !== undefined) {
    return root;
  }
  const bare = apply(apply(word, plurals), tenses);
  const single = bare === word ? bare : bare.replace(/([bdgmnprt])\1$/u, '$1');
  return single.length > 3 ? single.replace(/e$/u, '') : single;
}
