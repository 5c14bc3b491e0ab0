/**
 * The components that articles may use without importing them, by name. A page's script then holds only what that page shows.
 * Each is documented for writers where it is defined.
 */
export const writerComponents = {
  AreaGrid: '@site/src/components/AreaGrid',
  Check: '@site/src/components/Checklist',
  CheckLabel: '@site/src/components/Checklist',
  CheckNext: '@site/src/components/Checklist',
  CheckSection: '@site/src/components/Checklist',
  Checklist: '@site/src/components/Checklist',
  ChecklistOverview: '@site/src/components/ChecklistOverview',
  ContactOrder: '@site/src/components/ContactOrder',
  EvidenceCard: '@site/src/components/EvidenceCard',
  FourSlips: '@site/src/components/FourSlips',
  Glossary: '@site/src/components/Glossary',
  PaperSide: '@site/src/components/PaperSide',
  PaymentPath: '@site/src/components/PaymentPath',
  ResponseCodes: '@site/src/components/ResponseCodes',
  SalesSlip: '@site/src/components/SalesSlip',
  SearchForm: '@site/src/components/SearchForm',
  SituationMatrix: '@site/src/components/SituationMatrix',
  SourceList: '@site/src/components/SourceList',
  SymptomSelector: '@site/src/components/SymptomSelector',
  Term: '@site/src/components/Term',
  UnansweredSale: '@site/src/components/UnansweredSale',
  VettingWorksheet: '@site/src/components/VettingWorksheet',
  WhenBack: '@site/src/components/WhenBack',
  Zh: '@site/src/components/Zh',
} as const satisfies Readonly<Record<string, string>>;
