/** The copy that the tests build below a path, as an acquirer might publish it. */
export const below = {
  folder: 'build-below',
  baseUrl: '/help/',
  url: 'https://pay.example.com',
  operator: '某收单机构',
  contact: 'tel:95000',
} as const;
