/** Imports and exports minutes of a thousand sections, against five hundred: linear work takes twice as long. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession, makeReady } from '#main/headless/session.ts'
import { median, print, timed } from './figure.ts'
import { root } from './program.ts'
import { inFolder } from './workspaces.ts'

const rounds = 3

const minutesOf = (sections: number): string =>
  `# Compte-rendu de ${sections} sections ${randomUUID()}\n\n${Array.from({ length: sections }, (_, n) => section(n)).join('\n')}`

const section = (n: number): string => `## ${n + 1}. Point ${n + 1} de l’ordre du jour

Madame **Oriane TILLEBOIS** présente le point ${n + 1} ; [le dossier](https://exemple.org/${n}) est joint.

- une première remarque de l’assemblée sur le point ${n + 1}
  - et ce qu’elle entraîne pour les structures
- une seconde remarque

> « Nous y reviendrons à la prochaine réunion. »
`

/** Milliseconds to import, then to export, in a new workspace. */
const once = (sections: number): Promise<readonly [importing: number, exporting: number]> =>
  inFolder(async (dataDir) => {
    const app = await createApp({ dataDir, resourcesDir: join(root, 'resources'), jobs: inlineRunner() })
    const session = createSession(app, () => undefined)
    await makeReady(session)
    const text = minutesOf(sections)
    let meeting: Awaited<ReturnType<typeof session.call<'minutes', 'import'>>>['meeting'] | null = null
    const importing = await timed(async () => {
      meeting = (await session.call('minutes.import', { source: { kind: 'text', text }, job: randomUUID() })).meeting
    })
    const exporting = await timed(async () => {
      if (meeting !== null) await session.call('minutes.exportWord', { meeting, job: randomUUID() })
    })
    await app.close()
    return [importing, exporting]
  })

await once(100)
const half: (readonly [number, number])[] = []
const whole: (readonly [number, number])[] = []
for (let round = 0; round < rounds; round += 1) {
  half.push(await once(500))
  whole.push(await once(1_000))
}
for (const [index, figure] of ['import-1000-sections', 'export-1000-sections'].entries()) {
  const of = (times: readonly (readonly [number, number])[]): number => median(times.map((pair) => pair[index] ?? 0))
  print({ figure, value: of(whole), baseline: of(half), unit: 'ms (baseline: 500 sections)' })
}
