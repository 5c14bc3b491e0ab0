/**
 * The components that articles may use without importing them, by name. A page's script then holds only what that page shows.
 * Each is documented for writers where it is defined.
 */
export const writerComponents = {
  AllIds: '@site/src/components/AllIds',
  AreaGrid: '@site/src/components/AreaGrid',
  Check: '@site/src/components/Checklist',
  Checklist: '@site/src/components/Checklist',
  ContactOrder: '@site/src/components/ContactOrder',
  CounterCard: '@site/src/components/CounterCard',
  CustomerCards: '@site/src/components/CustomerCards',
  FourSlips: '@site/src/components/FourSlips',
  Glossary: '@site/src/components/Glossary',
  PaperSide: '@site/src/components/PaperSide',
  PaymentPath: '@site/src/components/PaymentPath',
  ReplyList: '@site/src/components/ReplyList',
  ResponseCodes: '@site/src/components/ResponseCodes',
  SalesSlip: '@site/src/components/SalesSlip',
  SearchForm: '@site/src/components/SearchForm',
  ShiftSheet: '@site/src/components/ShiftSheet',
  SourceList: '@site/src/components/SourceList',
  SymptomSelector: '@site/src/components/SymptomSelector',
  Term: '@site/src/components/Term',
  UnansweredSale: '@site/src/components/UnansweredSale',
  Zh: '@site/src/components/Zh',
} as const satisfies Readonly<Record<string, string>>;
