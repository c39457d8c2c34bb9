import type { Page } from '@playwright/test'
import { expect, test } from './support/concerto.ts'
import { call, expectAccessible, openEspace, visit } from './support/screens.ts'

const inVaux = { commune: 'Vaux', postcode: '71100', inseeCode: '71002' }

const create = async (page: Page, record: 'actor' | 'person' | 'place', values: object): Promise<string> =>
  (await call<{ id: string }>(page, 'records.create', { record, values })).id

/** Four pairs: two structures alike, two of one address and close names, two legal entities, someone twice. */
const createPairs = async (page: Page) => {
  const relais = await create(page, 'actor', {
    name: 'Le Relais numérique de Vaux',
    kind: 'association',
    ...inVaux,
    street: '3 rue Basse',
    emails: ['relais@exemple.fr'],
    description: 'Ateliers du mardi et du jeudi, prêt de matériel.',
    source: 'Hubik',
  })
  const other = await create(page, 'actor', {
    name: 'Relais numérique',
    kind: 'association',
    ...inVaux,
    street: '3 r. Basse',
    phone: '+33399000001',
    emails: ['accueil@exemple.fr'],
    verifiedOn: '2026-10-12',
    verifiedHow: 'phone',
    source: 'Dora',
  })
  await create(page, 'actor', { name: 'Recyclerie Seconde Vie', ...inVaux, street: '2 rue Haute' })
  await create(page, 'actor', { name: 'Ressourcerie Seconde Vie', ...inVaux, street: '2 rue Haute' })
  await create(page, 'actor', { name: 'Point numérique de Vaux', pivot: '99900001100018', ...inVaux })
  await create(page, 'actor', { name: 'Espace numérique', pivot: '99900002900010', ...inVaux })
  await create(page, 'person', { lastName: 'BRUMECLAIRE', firstName: 'Églantine', source: 'attendance' })
  await create(page, 'person', {
    lastName: 'Brumeclaire',
    firstName: 'Eglantine',
    source: 'typed',
    email: 'eb@exemple.fr',
  })
  return { relais, other }
}

const title = (page: Page) => page.getByRole('heading', { level: 2, name: /^Paire \d/ })

const open = async (page: Page) => {
  const ids = await createPairs(page)
  await visit(page, '/annuaire/doublons')
  await expect(title(page)).toContainText('Paire 1 sur 4')
  return ids
}

test.beforeEach(async ({ page }) => openEspace(page))

test('shots', async ({ page }) => {
  await open(page)
  await page.screenshot({ path: '/tmp/dup/1.png' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: '/tmp/dup/2.png', fullPage: true })
})
