import type { Locator, Page } from '@playwright/test'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { call, visit } from './screens.ts'

const createRow = async (page: Page, record: string, values: object): Promise<string> =>
  (await call<{ id: string }>(page, 'records.create', { record, values })).id

export interface Seeded {
  readonly relais: string
  readonly atelier: string
}

/** Five structures; one has a place, another name, an antenna and two people. */
export const seedDirectory = async (page: Page): Promise<Seeded> => {
  const atelier = await createRow(page, 'actor', { name: 'Atelier Pixel', kind: 'training', commune: 'Lornay' })
  await createRow(page, 'actor', { name: 'Mairie de Brévigny', kind: 'commune', verifiedOn: '2020-01-02' })
  const relais = await createRow(page, 'actor', {
    name: 'Le Relais des Ormes',
    kind: 'association',
    governanceStatus: 'confirmed',
    governanceRoles: ['lead'],
    phone: '+33385000012',
    emails: ['contact@relais.example'],
    verifiedOn: '2020-03-04',
  })
  await createRow(page, 'actor', { name: 'Opérateur Filaire', kind: 'company', wholeDepartement: true })
  await createRow(page, 'actor', { name: 'Relais de la Plaine', kind: 'association', parent: relais })
  await createRow(page, 'alias', { actor: relais, name: 'Ormes numériques' })
  await createRow(page, 'place', {
    name: 'Local du marché',
    actor: relais,
    commune: 'Lornay',
    openingHours: 'Tu 14:00-17:00',
    services: ['procedures', 'basics'],
    freeOffers: ['wifi'],
    absentOffers: ['equipment'],
  })
  await addPerson(page, relais, 'DOUCEBRISE', 'Mirabelle', 'Présidente')
  const { id } = await addPerson(page, relais, 'HERBEFOLLE', 'Philémon', 'Conseiller numérique')
  await call(page, 'records.update', { record: 'person', id, changes: { personalPhone: '+33600000042' } })
  return { relais, atelier }
}

const addPerson = (page: Page, actor: string, lastName: string, firstName: string, title: string) =>
  call<{ id: string }>(page, 'directory.addPerson', { lastName, firstName, title, actor })

/** Writes so many structures in a folder that no program holds: « Structure 00001 » and on. */
export const fillWithActors = (folder: string, count: number): void => {
  const workspace = openWorkspaceDb(folder, { clock: systemClock, ids: randomIds })
  const writes = Array.from(
    { length: count },
    (_, n): RowWrite => ({
      record: 'actor',
      id: randomIds.row(),
      values: { name: `Structure ${String(n + 1).padStart(5, '0')}`, kind: n % 2 === 0 ? 'association' : 'company' },
    }),
  )
  workspace.log.commit({ intent: 'actor.create', author: null, writes })
  workspace.close()
}

/** Goes to the directory and waits for its rows. */
export const openDirectory = async (page: Page, path = '/annuaire'): Promise<void> => {
  await visit(page, path)
  await rows(page).first().waitFor()
}

/** The rows of the list, the head left out. */
export const rows = (page: Page): Locator => page.getByRole('grid').locator('[role=row][data-index]')

export const row = (page: Page, name: string): Locator => rows(page).filter({ hasText: name })

export const sheet = (page: Page): Locator => page.getByRole('region', { name: 'Fiche' })
