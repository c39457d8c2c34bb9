import { expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { stillClock, temporaryFolder } from '../../../tests/support/temporary.ts'
import { firstAuthors } from './first-authors.ts'
import { openWorkspaceDb } from './workspace-db.ts'

test('who first wrote a row stays so, whoever fills an empty field, removes it or writes it over later', () => {
  const { db, names, log, close } = openWorkspaceDb(temporaryFolder(), { clock: stillClock(), ids: randomIds })
  const [odile, maelle, fiche, other] = [randomIds.row(), randomIds.row(), randomIds.row(), randomIds.row()]
  const write = (author: string | null, id: typeof fiche, values: Record<string, unknown>) =>
    log.commit({ intent: 'person.update', author, writes: [{ record: 'fiche', id, values }] })
  write(odile, fiche, { title: 'Former les aidants' })
  write(null, other, { title: 'Prêter des tablettes' })
  write(maelle, fiche, { budgetNote: 'Deux salles' })
  write(maelle, fiche, { title: 'Former des aidants' })
  write(maelle, other, { number: 3 })
  expect(firstAuthors(db, names, 'fiche')).toEqual(
    new Map([
      [fiche, odile],
      [other, null],
    ]),
  )
  expect(firstAuthors(db, names, 'axis')).toEqual(new Map())
  close()
})
