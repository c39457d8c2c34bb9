import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { removeFolder } from './temporary.ts'

const root = join(import.meta.dirname, '../..')

/**
 * The command line, built from the sources for the tests of a file: it starts in a third of the time, and loads its parts
 * in the thread that asks for them, so that nothing else is at work. @returns its path, once tests run
 */
export const builtCli = (): (() => string) => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'concerto-cli-'))
    for (const part of ['node_modules', 'resources']) symlinkSync(join(root, part), join(folder, part))
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['better-sqlite3'] },
      build: {
        ssr: 'src/main/cli.ts',
        outDir: join(folder, 'out', 'main'),
        minify: true,
        rolldownOptions: {
          output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
        },
      },
    })
  })
  afterAll(() => removeFolder(folder))
  return () => join(folder, 'out', 'main', 'cli.cjs')
}
