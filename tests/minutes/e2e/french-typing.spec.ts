import { expect, test } from '../../support/e2e/concerto.ts'
import { editor, openImported, storedText, writeIn } from '../../support/e2e/minutes.ts'
import { addPerson, openEspace } from '../../support/e2e/screens.ts'

test.beforeEach(async ({ page }) => openEspace(page))

test('a text takes the signs of French as one types it, and Ctrl Z gives back the last as it was typed', async ({
  page,
}) => {
  const meeting = await openImported(page, /Mot d’accueil/)
  await addPerson(page, meeting, 'BRUMECLAIRE', 'Églantine', 'Médiathèque de Lornay')
  await page.reload()
  const text = editor(page, 'Texte de la section')
  await writeIn(page, 'Texte de la section')
  await page.keyboard.type(` L'accueil : "oui" dit Mme Brumeclaire, la 2ème fois ?`)
  const shown = ' L’accueil\u00a0: «\u00a0oui\u00a0» dit Mme BRUMECLAIRE, la 2e fois'
  await expect(text).toContainText(`${shown}\u00a0?`, { useInnerText: true })
  await page.keyboard.press('Control+z')
  await expect(text).toContainText(`${shown} ?`, { useInnerText: true })
  await page.keyboard.type(' Oui.')
  await expect.poll(() => storedText(page, meeting)).toContain(`${shown} ? Oui.`)
})
