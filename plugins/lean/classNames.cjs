/**
 * Loader of a CSS module for the bundle that draws the pages, which only asks what its classes are called: no reading of its rules, as
 * css-loader does for the browser's bundle. Plain JavaScript, because the bundler loads it by its path.
 *
 * @this {{resourcePath: string, getOptions: () => {namesIn: (css: string) => string[], nameOf: (file: string, name: string) => string}}}
 * @param {string} css The module.
 * @returns {string} A module with each class and its short name.
 * @throws Where a class is made of others, or a value is shared: such names are not found by their looks.
 */
module.exports = function classNames(css) {
  if (/\bcomposes\s*:|@value\b|:(?:export|import)\b/u.test(css)) {
    throw new Error(`${this.resourcePath}：composes、@value 在这里读不出来 / composes and @value cannot be read here`);
  }
  const {namesIn, nameOf} = this.getOptions();
  const names = Object.fromEntries(namesIn(css).map((name) => [name, nameOf(this.resourcePath, name)]));
  return `module.exports = ${JSON.stringify(names)};`;
};
