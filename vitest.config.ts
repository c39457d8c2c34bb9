import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{mjs,ts}', 'tests/**/*.test.ts'],
    /** Properties and real databases: the machine may be small and busy. */
    testTimeout: 30_000,
  },
})
