import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'
import { forumDraft } from '../../support/meeting-draft.ts'

test('what is done to a forum is said of a forum', async ({ page }) => {
  await openEspace(page)
  const { id } = await call<{ id: string }>(page, 'meetings.create', { ...forumDraft, place: 'Grange' })
  await visit(page, `/reunions/${id}`)
  await expect(page.getByRole('navigation', { name: 'Fil d’Ariane' }).or(page.locator('header')).first()).toContainText(
    'Forums',
  )
  await page.getByRole('button', { name: 'Modifier le forum' }).click()
  await expect(page.getByRole('dialog', { name: 'Modifier le forum' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Autres actions' }).click()
  await page.getByRole('menuitem', { name: 'Annuler le forum…' }).click()
  const form = page.getByRole('dialog', { name: 'Annuler le forum' })
  await form.getByLabel('Motif de l’annulation').fill('Salle inondée')
  await form.getByRole('button', { name: 'Annuler le forum' }).click()
  await expect(page.getByText('Forum annulé. Salle inondée.')).toBeVisible()
  await expect(page.getByText('Annulé', { exact: true })).toBeVisible()
  await visit(page, '/forums')
  await expect(page.getByText('Annulé', { exact: true })).toBeVisible()
})

test('a refusal stands beside what was pressed, and offers what puts it right', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 })
  await openEspace(page)
  const { id } = await call<{ id: string }>(page, 'meetings.create', { ...forumDraft, place: 'Grange' })
  await visit(page, `/reunions/${id}/documents`)
  const sheet = page.getByRole('button', { name: 'Fiche d’évaluation' })
  await sheet.focus()
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert').filter({ hasText: 'La fiche d’évaluation n’a pas été écrite.' })
  await expect(alert).toBeInViewport({ ratio: 1 })
  await expect(alert).toContainText('Ce forum n’a encore aucune question')
  const [pressed, told] = [await sheet.boundingBox(), await alert.boundingBox()]
  if (pressed === null || told === null) throw new Error('nothing to measure')
  const gap = Math.max(told.y - (pressed.y + pressed.height), pressed.y - (told.y + told.height))
  expect(gap).toBeLessThan(24)
  expect(gap).toBeGreaterThanOrEqual(0)
  await expectAccessibleInBoth(page)

  await page.getByRole('region', { name: 'Message' }).press('Escape')
  await expect(alert).toHaveCount(0)
  await expect(sheet).toBeFocused()
  await page.keyboard.press('Enter')
  await alert.getByRole('button', { name: 'Partir du questionnaire habituel' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Questionnaire habituel repris' })).toBeVisible()
  await expect(sheet).toBeFocused()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/^Evaluation_.*\.docx$/)
})

test('what nobody named and what has no place is said beside the documents, and leads to it', async ({ page }) => {
  await openEspace(page)
  const { id } = await call<{ id: string }>(page, 'meetings.create', { ...forumDraft, place: 'Grange' })
  await call(page, 'programme.startFrom', { meeting: id, name: 'halfDay' })
  await call(page, 'programme.addItem', { meeting: id, kind: 'workshop', title: 'Mots de passe' })
  await visit(page, `/reunions/${id}/documents`)
  const note = page.getByRole('alert').filter({ hasText: 'À voir avant d’imprimer' })
  await expect(note).toContainText('Un élément n’a ni salle ni heure')
  await expect(note.getByRole('link', { name: 'Atelier «\u00A0Atelier 2\u00A0»' })).toBeVisible()
  await expectAccessibleInBoth(page)
  await note.getByRole('link', { name: 'Atelier «\u00A0Mots de passe\u00A0»' }).click()
  await expect(page.getByRole('dialog', { name: 'Atelier «\u00A0Mots de passe\u00A0»' })).toBeVisible()
  await visit(page, `/reunions/${id}/prevenir`)
  await expect(page.getByText('la place d’un élément du programme')).toBeVisible()
})
