/** The one version whose modules, file names and records were read and tested. */
const tested = '0.55.3';

/**
 * @param found The version that is installed.
 * @throws Where it is another: the aliases reach into the package, and another version may not have what they replace.
 */
export function assertTestedVersion(found: string): void {
  if (found !== tested) {
    throw new Error(
      `搜索插件 @easyops-cn/docusaurus-search-local 是 ${found}，只测试过 ${tested}：装回 ${tested}，或按 decisions/020 测试新版本 / ` +
        `@easyops-cn/docusaurus-search-local is ${found} but only ${tested} was tested: install ${tested}, or test the new one as decisions/020 says`,
    );
  }
}
