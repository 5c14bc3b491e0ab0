import {expect, test} from 'vitest';
import {isOfficial} from '../../../checks/links/outbound';

test.each([
  ['https://www.pbc.gov.cn/a', true],
  ['http://www.pbc.gov.cn/a', false],
  ['https://www.pbc.gov.cn.example/a', false],
  ['https://www.pbc.gov.cn@agent.example/', false],
  ['https://agent.example/?www.pbc.gov.cn', false],
  ['//www.pbc.gov.cn/', false],
  ['mailto:a@www.pbc.gov.cn', false],
])('%s', (url, official) => {
  expect(isOfficial(url)).toBe(official);
});
