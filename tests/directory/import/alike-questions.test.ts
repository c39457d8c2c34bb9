import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openList, plainly } from '../../support/import-list.ts'
import { createReadyApp, type TestApp } from '../../support/test-app.ts'

const contacts = [
  'Structure;Nom;Prénom;Courriel du contact',
  'Relais du Gué;DUVAL;Jeanne;jeanne@exemple.fr',
  'Relais du Gué;ORMOY;Paul;paul@exemple.fr',
  'Lavoir;TILLEBOIS;Oriane;oriane@exemple.fr',
  'RELAIS DU GUÉ;MARTEAU;Zoé;zoe@exemple.fr',
].join('\n')

/** A list of contacts that names no commune, beside a directory that knows the structure in one. */
const opened = async () => {
  const app = await createReadyApp()
  await (await openList(app, 'connu.csv', 'Structure;Code postal;Commune\nRelais du Gué;69380;Lozanne')).apply()
  const file = await openList(app, 'contacts.csv', contacts)
  const preview = plainly(await file.preview())
  const [first] = preview.lines
  return { app, file, preview, as: (first?.effect === 'doubtful' ? first.near[0]?.id : undefined) as RowId }
}

/** Each structure with how many people serve it. */
const staffed = async (app: TestApp) =>
  (await directoryRows(app)).actors.map(({ name, posts }) => [name, Array.isArray(posts) ? posts.length : 0])

describe('lines that ask one question get one answer', () => {
  test('and say so', async () => {
    const { preview } = await opened()
    expect(countsOf(preview)).toEqual({ doubtful: 3, new: 1 })
    const told = preview.lines.flatMap(({ line, issues }) => issues.map(({ reason }) => [line, reason]))
    expect(told.filter(([, reason]) => String(reason).startsWith('votre'))).toEqual([
      [2, 'votre réponse vaut aussi pour les lignes 3 et 5, qui demandent la même chose'],
      [3, 'votre réponse vaut aussi pour les lignes 2 et 5, qui demandent la même chose'],
      [5, 'votre réponse vaut aussi pour les lignes 2 et 3, qui demandent la même chose'],
    ])
  })

  test('that it is the known one', async () => {
    const { app, file, as } = await opened()
    const decision = { kind: 'same', of: 'entry', line: 3, as } as const
    expect(countsOf(await file.preview([decision]))).toEqual({ changed: 3, new: 1 })
    await file.apply([decision])
    expect(await staffed(app)).toEqual([
      ['Lavoir', 1],
      ['Relais du Gué', 3],
    ])
  })

  test('that it is another: one other, for all', async () => {
    const { app, file } = await opened()
    await file.apply([{ kind: 'other', of: 'entry', line: 2 }])
    expect(await staffed(app)).toEqual([
      ['Lavoir', 1],
      ['Relais du Gué', 0],
      ['Relais du Gué', 3],
    ])
  })

  test('unless a line is said to be otherwise', async () => {
    const { file, as } = await opened()
    const decisions = [
      { kind: 'same', of: 'entry', line: 2, as },
      { kind: 'other', of: 'entry', line: 5 },
    ] as const
    expect(countsOf(await file.preview(decisions))).toEqual({ changed: 2, new: 2 })
  })
})
