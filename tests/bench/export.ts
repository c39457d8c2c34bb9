/**
 * Word export of imported minutes, whole process from the command line to the file on the disk, against pandoc turning
 * the same Markdown into Word. Runs alternate.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { median, print, skip, timed } from './figure.ts'
import { concerto, root } from './program.ts'
import { inFolder } from './workspaces.ts'

const rounds = 5

const sources = {
  'export-word-demo': join(root, 'resources', 'demo', 'concertation-2-plaine.md'),
  'export-word-seed': join(root, '..', 'shared', 'seed', 'compte-rendu.md'),
}

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

const measure = (figure: string, source: string): Promise<void> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data')
    concerto(data, 'import', 'minutes', source)
    const times = { concerto: [] as number[], pandoc: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      const out = (name: string): string => join(folder, `${name}-${round}.docx`)
      times.pandoc.push(await timed(() => spawnSync('pandoc', [source, '-o', out('pandoc')])))
      times.concerto.push(await timed(() => concerto(data, 'export', 'minutes', 'latest', '--out', out('concerto'))))
    }
    print({ figure, value: median(times.concerto), baseline: median(times.pandoc), unit: 'ms (baseline: pandoc)' })
  })

for (const [figure, source] of Object.entries(sources)) {
  if (!hasPandoc) skip(figure, 'pandoc n’est pas installé')
  else if (!existsSync(source)) skip(figure, 'ce compte-rendu n’est pas là')
  else await measure(figure, source)
}
