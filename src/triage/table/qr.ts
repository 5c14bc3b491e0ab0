import {not, type Row} from './row';

/** QR and phone payments: the merchant's order decides, the phone is only a reference. */
export const qrRows: readonly Row[] = (() => {
  const qr = {about: ['qr']} as const;
  const success = {...qr, order: ['success'], phone: not('phone', 'debited-twice')} as const;
  const spoken = not('till', 'silent', 'revoked');
  const quiet = ['silent', 'nothing'] as const;
  const busy = not('till', 'waiting', 'success');
  const failed = {...qr, order: ['failed'], till: not('till', 'success')} as const;
  const unpaid = {...qr, order: ['unpaid']} as const;
  const none = {...qr, order: ['none']} as const;
  const unseen = {...qr, order: ['dont-know']} as const;
  const twice = ['debited', 'debited-twice'] as const;
  return [
    {source: 'Q8', when: {...qr, order: ['two-successes']}, page: 'verdicts/charged-twice'},

    {source: 'T15', when: {...qr, order: ['success'], phone: ['debited-twice']}, page: 'verdicts/one-paid-one-reversing'},
    {source: 'Q3', when: {...success, till: ['revoked']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q7', when: {...success, till: ['silent']}, page: 'verdicts/no-announcement'},
    {source: 'Q9', when: {...success, till: spoken, ticket: ['unpaid']}, page: 'verdicts/till-shows-unpaid'},
    {source: 'Q1', when: {...success, till: spoken, ticket: ['other', 'dont-know']}, page: 'verdicts/paid'},

    {
      source: 'Q4',
      when: {...qr, order: ['revoked'], phone: not('phone', 'nothing', 'password')},
      page: 'verdicts/refund-in-transit',
    },
    {source: 'Q5', when: {...qr, order: ['revoked'], phone: ['nothing', 'password']}, page: 'verdicts/order-ticket'},

    {source: 'T3', when: {...qr, order: ['failed'], till: ['success']}, page: 'verdicts/paid-awaiting-record'},
    {source: 'T10', when: {...failed, phone: not('phone', 'nothing', 'password')}, page: 'verdicts/declined-but-debited'},
    {source: 'Q5', when: {...failed, phone: ['nothing', 'password']}, page: 'verdicts/order-ticket'},

    {
      source: 'Q2',
      when: {...qr, order: ['not-final', 'unpaid', 'none', 'dont-know'], phone: ['password']},
      page: 'verdicts/qr-waiting',
    },

    {source: 'Q3', when: {...qr, order: ['not-final'], phone: [...twice, 'screenshot']}, page: 'verdicts/qr-timed-out-debited'},
    {
      source: 'Q2',
      when: {...qr, order: ['not-final'], phone: ['nothing', 'dont-know'], till: ['waiting']},
      page: 'verdicts/qr-waiting',
    },
    {
      source: 'Q3',
      when: {...qr, order: ['not-final'], phone: ['nothing', 'dont-know'], till: not('till', 'waiting')},
      page: 'verdicts/qr-timed-out-debited',
    },

    {
      source: 'Q6',
      when: {...qr, order: ['unpaid', 'none', 'dont-know'], phone: ['screenshot']},
      page: 'verdicts/screenshot-only',
    },

    {source: 'Q3', when: {...unpaid, phone: [...twice, 'dont-know']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q2', when: {...unpaid, phone: ['nothing'], till: ['waiting']}, page: 'verdicts/qr-waiting'},
    {source: 'Q3', when: {...unpaid, phone: ['nothing'], till: ['success']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q5', when: {...unpaid, phone: ['nothing'], till: busy}, page: 'verdicts/order-ticket'},

    {source: 'Q6', when: {...none, phone: twice, till: quiet}, page: 'verdicts/screenshot-only'},
    {source: 'Q3', when: {...none, phone: twice, till: not('till', ...quiet)}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q3', when: {...none, phone: ['dont-know']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q2', when: {...none, phone: ['nothing'], till: ['waiting']}, page: 'verdicts/qr-waiting'},
    {source: 'Q3', when: {...none, phone: ['nothing'], till: ['success']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q5', when: {...none, phone: ['nothing'], till: busy}, page: 'verdicts/order-ticket'},

    {
      source: 'T3',
      when: {...unseen, phone: [...twice, 'nothing', 'dont-know'], till: ['success']},
      page: 'verdicts/paid-awaiting-record',
    },
    {source: 'Q6', when: {...unseen, phone: twice, till: quiet}, page: 'verdicts/screenshot-only'},
    {
      source: 'Q3',
      when: {...unseen, phone: twice, till: not('till', 'success', ...quiet)},
      page: 'verdicts/qr-timed-out-debited',
    },
    {source: 'Q2', when: {...unseen, phone: ['nothing', 'dont-know'], till: ['waiting']}, page: 'verdicts/qr-waiting'},
    {source: 'Q3', when: {...unseen, phone: ['nothing', 'dont-know'], till: busy}, page: 'verdicts/qr-timed-out-debited'},
  ];
})();
