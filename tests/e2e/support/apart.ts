import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { writeMeta } from '#main/db/meta.ts'
import { openWorkspaceDb, type WorkspaceDb } from '#main/db/workspace-db.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { test as base } from './concerto.ts'

type Written = Readonly<Record<string, unknown>>

/** Tests on the hub’s workspace, once it received what the sector Ouest wrote apart: three points to settle. */
export const test = base.extend({
  dataDir: async ({ dataDir }, use) => {
    writeApart(dataDir)
    await use(dataDir)
  },
})
test.use({ demo: false })

const paragraphs = (...texts: readonly string[]) => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** Two databases of one espace, each written in by its own member, then brought together in `folder`. */
const writeApart = (folder: string): void => {
  const row = () => randomIds.row()
  const [espace, sector, odile, ysoline] = [row(), row(), row(), row()]
  const [actor, fiche, removed] = [row(), row(), row()]
  const hub = openWorkspaceDb(folder, { clock: systemClock, ids: randomIds })
  writing(
    hub,
    odile,
  )([
    ['espace', espace, { departementCode: '71', departementName: 'Saône-et-Loire' }],
    ['sector', sector, { name: 'Ouest' }],
    ['member', odile, { name: 'Odile VENTCLAIR', role: 'hub' }],
    ['member', ysoline, { name: 'Ysoline BOISJOLI', role: 'coordinator', sector }],
    ['actor', actor, { name: 'Atelier du Moulin', phone: '+33385000012' }],
    ['actor', removed, { name: 'Relais de la Plaine' }],
    [
      'fiche',
      fiche,
      {
        title: 'Kits mallettes',
        conditions: paragraphs(
          'Un budget de 10 000 euros pour cinq mallettes, portées par les médiathèques.',
          'Un calendrier tenu.',
          'Des bénévoles formés.',
        ),
      },
    ],
  ])
  writeMeta(hub.db, 'member', odile)
  const elsewhere = mkdtempSync(join(tmpdir(), 'concerto-ouest-'))
  const ouest = openWorkspaceDb(elsewhere, { clock: systemClock, ids: randomIds })
  ouest.log.receive(hub.log.read({}))
  writing(
    hub,
    odile,
  )([
    ['actor', actor, { phone: '+33385000021' }],
    [
      'fiche',
      fiche,
      {
        conditions: paragraphs(
          'Un budget de 12 000 euros pour six mallettes, portées par les médiathèques.',
          'Un calendrier tenu.',
          'Des bénévoles formés.',
        ),
      },
    ],
  ])
  hub.log.commit({ intent: 'actor.remove', author: odile, writes: [], removals: [{ record: 'actor', id: removed }] })
  writing(
    ouest,
    ysoline,
  )([
    ['actor', actor, { phone: null }],
    ['actor', removed, { phone: '+33385000034' }],
    [
      'fiche',
      fiche,
      {
        conditions: paragraphs(
          'Un budget de 15 000 euros pour cinq mallettes, portées par les médiathèques et les centres sociaux.',
          'Un calendrier tenu.',
          'Des bénévoles formés et défrayés.',
        ),
      },
    ],
  ])
  hub.log.receive(ouest.log.read(hub.log.vector()))
  hub.close()
  ouest.close()
  rmSync(elsewhere, { recursive: true })
}

const writing =
  ({ log }: WorkspaceDb, author: RowId) =>
  (rows: readonly (readonly [record: string, id: RowId, values: Written])[]): void => {
    const writes = rows.map(([record, id, values]) => ({ record, id, values }))
    log.commit({ intent: 'records.update', author, writes })
  }
