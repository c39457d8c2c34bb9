import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { onceARun } from './once-a-run.ts'

const root = join(import.meta.dirname, '../..')

/**
 * The command line, built from the sources: it starts in a quarter of the time, and loads its parts in the thread that
 * asks for them, so that nothing else is at work. @returns its path
 */
export const builtCli = async (): Promise<string> => join(await onceARun('program', buildCli), 'out', 'main', 'cli.cjs')

const buildCli = async (folder: string): Promise<void> => {
  for (const part of ['node_modules', 'resources']) symlinkSync(join(root, part), join(folder, part))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: join(folder, 'out', 'main'),
      minify: true,
      rolldownOptions: {
        input: { cli: 'src/main/cli.ts', worker: 'src/main/app/worker.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  })
}
