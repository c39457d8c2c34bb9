import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { bundleOf, openApart } from '../../support/e2e/exchanges.ts'
import { call, visit } from '../../support/e2e/screens.ts'

test('the bar counts points to settle and bundles to read together, and says each of them', async ({
  page,
  otherPoste,
}) => {
  await openApart(page, otherPoste)
  const entry = page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name: /^Échanges/ })
  const badge = entry.locator('[title]')
  await expect(entry).toHaveAccessibleName(/^Échanges,?\s3\spoints à trancher$/)
  await expect(badge).toHaveText('3')

  await call(otherPoste, 'records.create', { record: 'need', values: { text: 'Un lieu ouvert le samedi' } })
  await visit(page, '/echanges')
  await page.getByLabel('Fichier d’envoi reçu').setInputFiles(await bundleOf(otherPoste))
  await expect(page.getByRole('heading', { level: 1, name: 'Envoi du secteur Ouest' })).toBeVisible()
  await expect(entry).toHaveAccessibleName(/^Échanges,?\s3\spoints à trancher, 1\senvoi reçu$/)
  await expect(badge).toHaveText('4')
  await expect(badge).toHaveAttribute('title', /^3\spoints à trancher, 1\senvoi reçu$/)
  await expect(badge).toHaveAttribute('aria-hidden', 'true')
  await expectAccessibleInBoth(page)

  // What is settled, then what is applied, is counted no more: the last of them takes the badge away.
  const { points } = await call<{ points: { record: string; id: string; field: string; kind: string }[] }>(
    page,
    'conflicts.list',
  )
  for (const { record, id, field, kind } of points) {
    const choice = kind === 'removal' ? { kind: 'keep' } : { kind: 'other', value: null }
    await call(page, 'conflicts.settle', { record, id, field, choice })
  }
  await expect(entry).toHaveAccessibleName(/^Échanges,?\s1\senvoi reçu$/)
  await page.getByRole('button', { name: 'Appliquer l’envoi' }).click()
  await expect(entry).toHaveAccessibleName('Échanges')
  await expect(badge).toHaveCount(0)
})
