import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {areas, type AreaSlug} from './src/content/areas';
import {currentLocale} from './site.config';

/** The pages of each area, in the order of their permanent ids. */
const pages: Readonly<Record<AreaSlug, readonly string[]>> = {
  verdicts: [
    'paid', 'paid-no-slip', 'paid-awaiting-record', 'till-shows-unpaid', 'order-ticket', 'timed-out-not-debited',
    'timed-out-debited', 'reversed', 'reversal-failed', 'declined', 'declined-but-debited', 'unpaid-slip-but-debited',
    'charged-twice', 'one-paid-one-reversing', 'refund-in-transit', 'payout-not-arrived', 'reprint-is-a-copy',
    'pre-authorised-only', 'partly-approved', 'qr-waiting', 'qr-timed-out-debited', 'screenshot-only', 'no-announcement',
  ],
  merchant: [
    'confirm-status', 'portal-lookup', 'pending-reversal', 'batch-settlement', 'reprint', 'out-of-paper', 'jam-or-blank',
    'external-printer', 'network', 'software-update', 'hardware-service', 'contact-acquirer', 'contact-bank',
    'void-or-refund', 'till-not-synced', 'restart-or-reset', 'keep-slips', 'daily-routine', 'at-the-counter', 'sign-in',
  ],
  cardholder: [
    'check-bank-record', 'ask-the-shop', 'account-limits', 'amount-and-payee', 'card-validity', 'card-number-and-address',
    'charged-but-unpaid', 'refund-times', 'dispute', 'unauthorised',
  ],
  causes: [
    'network', 'wrong-details', 'insufficient-funds', 'bank-maintenance', 'terminal-fault', 'merchant-side',
    'system-update', 'limits-and-risk-control', 'card-faults',
  ],
  security: [
    'review-transactions', 'limits', 'safe-networks', 'personal-data', 'report-suspicious', 'trusted-provider',
    'passwords', 'terminal-tampering', 'refunds-and-staff', 'qr-safety',
  ],
  provider: [
    'licence-check', 'agent-filing', 'verify-the-channel', 'free-terminal-traps', 'fees-and-contract',
    'terminal-registration', 'payout-and-second-clearing', 'personal-terminals', 'complaints', 'vetting-worksheet',
  ],
  reference: [
    'how-a-payment-works', 'four-kinds-of-slip', 'slip-fields', 'response-codes', 'transaction-types', 'waiting-times',
    'hotlines', 'glossary', 'sources-and-method',
  ],
  support: ['linking', 'replies', 'evidence-list'],
};

const sidebars: SidebarsConfig = {
  main: [
    'selector',
    ...areas.map(({slug, label}) => ({
      type: 'category' as const,
      key: slug,
      label: label[currentLocale],
      link: {type: 'doc' as const, id: `${slug}/index`},
      items: pages[slug].map((page) => `${slug}/${page}`),
    })),
  ],
};

export default sidebars;
