import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{mjs,ts}', 'tests/**/*.test.ts'],
    /** Properties, real databases, other programs: the machine may be small and busy. */
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
