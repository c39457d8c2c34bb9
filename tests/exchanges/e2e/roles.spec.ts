import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { exchangeBoth, openBoth } from '../../support/e2e/exchanges.ts'
import { importFixture, openMinutes } from '../../support/e2e/minutes.ts'
import { call, visit } from '../../support/e2e/screens.ts'

/** What is asked of the program itself: the screen without the button is not what forbids it. */
const refused = (page: Page, path: string, input: object) =>
  expect(call(page, path, input), path).rejects.toThrow('not-allowed')

const sectorOf = async (page: Page, wanted: string): Promise<string> => {
  const { sectors } = await call<{ sectors: { id: string; name: string }[] }>(page, 'workspace.state')
  return sectors.find(({ name }) => name === wanted)?.id ?? ''
}

/** The poste of the sector Ouest, in an espace with a hub, both up to date. */
test.beforeEach(async ({ page, otherPoste }) => {
  await openBoth(page, otherPoste)
})

test('a sector reads who settles the common axes where the buttons would be, and is refused', async ({
  page,
  otherPoste: ouest,
}) => {
  const { id } = await call<{ id: string }>(page, 'axes.addAxis', { title: 'Accueillir' })
  await exchangeBoth(page, ouest)
  for (const at of [page, ouest]) await visit(at, `/axes/axe/${id}`)
  await expect(page.getByRole('button', { name: 'Changer l’état' })).toBeVisible()
  await expect(ouest.getByText('Le secrétariat du département arrête les axes communs.')).toBeVisible()
  await expect(ouest.getByRole('button', { name: 'Changer l’état' })).toHaveCount(0)
  await expectAccessibleInBoth(ouest)
  await visit(ouest, '/axes')
  await expect(ouest.getByText('Le secrétariat du département arrête les axes communs.')).toBeVisible()
  await expect(ouest.getByRole('button', { name: 'Proposer au comité' })).toHaveCount(0)
  const validated = { kind: 'validated', instance: null, on: '2026-12-12' }
  await refused(ouest, 'axes.decide', { axes: [id], decision: validated })
  await refused(ouest, 'records.update', { record: 'axis', id, changes: { titleSettled: true } })
  await call(page, 'axes.decide', { axes: [id], decision: validated })
})

test('a sector validates its own minutes; of others, it reads who does, before and after, and is refused', async ({
  page,
  otherPoste: ouest,
}) => {
  const meeting = await importFixture(ouest)
  const of = async (sector: string) =>
    call(ouest, 'records.update', {
      record: 'meeting',
      id: meeting,
      changes: { sector: await sectorOf(ouest, sector) },
    })
  await of('Ouest')
  await openMinutes(ouest, meeting)
  await expect(ouest.getByRole('button', { name: 'Valider…' })).toBeVisible()
  await of('Nord')
  const sentence = ouest.getByText('Son secteur ou le secrétariat du département valide et rouvre ce compte-rendu.')
  await expect(sentence).toBeVisible()
  await expect(ouest.getByRole('button', { name: 'Valider…' })).toHaveCount(0)
  await expectAccessibleInBoth(ouest)
  await refused(ouest, 'versions.validate', { meeting, date: '2026-12-12', note: '' })

  await exchangeBoth(page, ouest)
  await call(page, 'versions.validate', { meeting, date: '2026-12-12', note: '' })
  await exchangeBoth(page, ouest)
  await openMinutes(ouest, meeting)
  await expect(
    ouest.getByText(/^Compte-rendu validé le .*Son secteur ou le secrétariat du département valide et rouvre/),
  ).toBeVisible()
  await expect(ouest.getByRole('button', { name: 'Rouvrir…' })).toHaveCount(0)
  await expectAccessibleInBoth(ouest)
  await refused(ouest, 'versions.reopen', { meeting, reason: 'Un nom est mal écrit' })
})

test('a sector sees which axes and fiches are near, reads who gathers them, and is refused', async ({
  page,
  otherPoste: ouest,
}) => {
  const made = async (at: Page, title: string) => {
    const { id: axis } = await call<{ id: string }>(at, 'axes.addAxis', { title })
    const values = { axis, title: `${title} numériques`, sector: await sectorOf(at, at === page ? 'Nord' : 'Ouest') }
    return { axis, fiche: (await call<{ id: string }>(at, 'records.create', { record: 'fiche', values })).id }
  }
  const [one, other] = [await made(page, 'Former les aidants'), await made(ouest, 'Former les aidants')]
  await exchangeBoth(page, ouest)
  for (const [path, near, verb] of [
    ['/axes', 'Axes proches', /^Réunir, /],
    ['/fiches', 'Fiches proches', /^Réunir, /],
  ] as const) {
    for (const at of [page, ouest]) await visit(at, path)
    await expect(page.getByRole('region', { name: near }).getByRole('button', { name: verb })).toBeVisible()
    const region = ouest.getByRole('region', { name: near })
    await expect(region).toContainText('Le secrétariat du département réunit ce que les secteurs ont fait.')
    await expect(region.getByRole('button', { name: verb })).toHaveCount(0)
    await expectAccessibleInBoth(ouest)
  }
  await refused(ouest, 'axes.gather', { axes: [one.axis, other.axis], title: 'Former' })
  await refused(ouest, 'fiches.gather', { fiches: [one.fiche, other.fiche], title: 'Former' })
  await refused(ouest, 'records.update', { record: 'fiche', id: other.fiche, changes: { sameAs: one.fiche } })
})
