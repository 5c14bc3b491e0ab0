import {expect, test} from 'vitest';
import {assertTestedVersion} from '../../../plugins/search/testedVersion';

test('another version of the plugin stops the build, in both languages', () => {
  expect(() => {
    assertTestedVersion('0.55.3');
  }).not.toThrow();
  expect(() => {
    assertTestedVersion('0.56.0');
  }).toThrow(/0\.56\.0.*只测试过 0\.55\.3[^]*only 0\.55\.3 was tested/u);
});
