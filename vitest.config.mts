import {defineConfig} from 'vitest/config';

export default defineConfig({
  // Ten thousand generated cases take a while on a busy machine; nothing here is about time.
  test: {include: ['tests/unit/**/*.test.ts'], testTimeout: 120_000},
});
