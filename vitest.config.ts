import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Electron’s double stands in for it in a whole file: another file must not be given what the first loaded. */
const withDoubles = ['src/main/electron/**', 'src/preload/**']

export default defineConfig({
  test: {
    /** Properties, real databases, other programs: the machine may be small and busy. */
    testTimeout: 120_000,
    hookTimeout: 120_000,
    /** What goes on in the background gives way to all else: on a busy machine it comes late, which nothing promises it does not. */
    expect: { poll: { timeout: 20_000 } },
    /** What a computer remembers of its workspaces is not that of whoever runs the tests. */
    env: { XDG_STATE_HOME: join(tmpdir(), `concerto-state-${process.pid}`) },
    projects: [
      {
        extends: true,
        test: {
          name: 'beside the code',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: withDoubles,
          // Functions that keep nothing: to load them anew for each file took a third of their time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          globalSetup: 'tests/support/run-folder.ts',
          include: [
            ...withDoubles.map((folder) => `${folder}/*.test.ts`),
            'scripts/**/*.test.{mjs,ts}',
            'tests/**/*.test.ts',
          ],
        },
      },
    ],
  },
})
