import type {TermId} from '../../src/content/glossary';
import type {Audience} from '../../src/content/audiences';

/**
 * Terms that a reader cannot guess, by who cannot. Words that explain themselves (`持卡人`, `未支付`), and those that every page
 * of an audience uses, are left out on purpose: a page full of dotted lines explains nothing.
 */
export const hardTerms: readonly (readonly [term: TermId, unknownTo: readonly Audience[]])[] = [
  // To nobody outside a payment company.
  ...(
    [
      'dropped-order',
      'one-sided',
      'callback',
      'error-handling',
      'retrieval',
      'chargeback',
      'fallback',
      'skimming',
      'card-retained',
      'second-clearing',
      'one-device-one-serial',
      'relocation',
      'miscoding',
      'class-one',
      'small-merchant',
      'fault-report-slip',
      'pre-bill',
    ] as const
  ).map((term) => [term, ['merchant', 'cardholder']] as const),
  // A cashier says them every day, a customer never heard them.
  ...(['reversal', 'acquirer', 'pre-authorisation', 'voucher-number', 'reference-number'] as const).map(
    (term) => [term, ['cardholder']] as const,
  ),
];
