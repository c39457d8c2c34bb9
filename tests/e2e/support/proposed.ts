import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { rows } from '#main/db/query.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { doc, line, paragraph } from '#shared/domain/rich-text/build.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { test as base } from './concerto.ts'

interface Proposed {
  /** The validated meeting in whose minutes another poste wrote. */
  readonly meeting: RowId
}

/**
 * Tests on the demonstration, once it received what a sector wrote without knowing that minutes were validated, and an
 * axis and a fiche that it made of its own.
 */
export const test = base.extend<{ proposed: Proposed }>({
  proposed: async ({ dataDir }, use) => use(writeUnseen(dataDir)),
  host: async ({ proposed: _, host }, use) => use(host),
})
test.use({ demo: true })

const writeUnseen = (folder: string): Proposed => {
  const here = openWorkspaceDb(folder, { clock: systemClock, ids: randomIds })
  const elsewhere = mkdtempSync(join(tmpdir(), 'concerto-ouest-'))
  const ouest = openWorkspaceDb(elsewhere, { clock: systemClock, ids: randomIds })
  const all = [...here.log.read({})]
  const before = all.slice(
    0,
    all.findIndex(({ intent }) => intent === 'versions.validate'),
  )
  ouest.log.receive(before)
  const textsOf = (meeting: RowId) =>
    rows(here.db, 'section', (q) => q.where('meeting', '=', meeting).where('kind', '=', 'text').orderBy('position'))
  // Of several validated meetings, one whose minutes have two texts to write in.
  const validated = rows(here.db, 'meeting', (q) => q.where('state', '=', 'validated')).find(
    ({ id }) => textsOf(id).length >= 2,
  )
  const [one, other] = validated === undefined ? [] : textsOf(validated.id)
  const [sector] = rows(here.db, 'sector', (q) => q.orderBy('position').limit(1))
  const member = randomIds.row()
  const [fiche] = rows(here.db, 'fiche', (q) => q.where('title', '=', 'Créer une réserve de prêt d’ordinateurs'))
  const written = [
    { record: 'member', id: member, values: { name: 'Ysoline BOISJOLI', role: 'coordinator', sector: sector?.id } },
    { record: 'section', id: one?.id ?? '', values: { title: line('Accueil du matin') } },
    { record: 'section', id: other?.id ?? '', values: { title: line('Tour de table des structures') } },
    {
      record: 'axis',
      id: randomIds.row(),
      values: { number: 1, title: 'Aller vers ceux qui ne viennent pas', state: 'proposed' },
    },
    {
      record: 'fiche',
      id: randomIds.row(),
      values: {
        title: 'Une réserve d’ordinateurs à prêter',
        axis: fiche?.axis,
        sector: sector?.id,
        state: 'running',
        stateReason: 'Des familles attendent un ordinateur pendant des mois',
        complements: doc(paragraph('La mairie prête un local')),
      },
    },
  ]
  ouest.log.commit({ intent: 'section.update', author: member, writes: written })
  here.log.receive(ouest.log.read(here.log.vector()))
  here.close()
  ouest.close()
  rmSync(elsewhere, { recursive: true })
  return { meeting: validated?.id as RowId }
}
