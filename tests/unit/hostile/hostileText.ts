import fc from 'fast-check';

/** Strings that have broken sites before. The browser's tests use the same. */
export const hostileTexts = [
  '<img src=x onerror="window.hurt=1">',
  '"><script>window.hurt=1</script>',
  'javascript:window.hurt=1',
  "');window.hurt=1;('",
  '{{constructor.constructor("window.hurt=1")()}}',
  '\u202E先刷再查\u202C',
  '\0\u0001\uFFFE',
  '\uD800 alone \uDC00',
  '%E0%A4%A&done=%&%',
  '__proto__',
  'constructor',
  '=HYPERLINK("https://example.test")',
  '６２２８４８０４０２５６４８９００１８',
  '😀'.repeat(500),
  '扣款'.repeat(1000),
] as const;

/** Any text, lone surrogates and controls included, often with something hostile in it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({unit: 'binary', maxLength: 300}),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 60}).map((codes) => String.fromCharCode(...codes)),
  fc.tuple(fc.string(), fc.constantFrom(...hostileTexts), fc.string()).map((parts) => parts.join('')),
);

/** Anything JSON can say, with names that objects have by nature. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.json(),
  fc
    .dictionary(
      fc.oneof(hostileText, fc.constantFrom('at', 'values', 'found', 'notes', 'flags', 'name', '__proto__')),
      fc.jsonValue(),
    )
    .map((value) => JSON.stringify(value)),
  fc.array(fc.jsonValue(), {maxLength: 8}).map((value) => JSON.stringify(value)),
);
