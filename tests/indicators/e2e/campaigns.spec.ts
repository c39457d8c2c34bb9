import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { unpack } from '#main/office/paper/office-package.ts'
import { expectAccessibleInBoth, expectFitsNarrow, expectNothingSideways } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, openEspace, openPalette, visit } from '../../support/e2e/screens.ts'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true })
const row = (page: Page, inList: string, name: string) =>
  list(page, inList).getByRole('listitem').filter({ hasText: name })

const bytesOf = async (download: Download): Promise<Uint8Array> => readFileSync(await download.path())

/** The demonstration is told from the day it is loaded. */
const year = new Date().getFullYear()

/** The one campaign of the demonstration. */
const openCampaign = async (page: Page): Promise<void> => {
  const [{ campaign } = { campaign: { id: '' } }] = await call<{ campaign: { id: string } }[]>(page, 'campaigns.list')
  await visit(page, `/indicateurs/campagnes/${campaign.id}`)
  await expect(heading(page, /^Campagne du/)).toBeVisible()
}

/** What a row offers less often; the menu opens by the keyboard. */
const choose = async (page: Page, structure: string, deed: string): Promise<void> => {
  await page.getByRole('button', { name: `Autres actions, ${structure}` }).press('Enter')
  await page.getByRole('menuitem', { name: deed }).press('Enter')
}

test.describe('with a dictionary', () => {
  test.use({ demo: true })

  test('a campaign is made on one page, and its workbooks come in a zip', async ({ page }) => {
    await visit(page, '/indicateurs/campagnes')
    await page.getByRole('link', { name: 'Préparer une campagne' }).click()
    const create = page.getByRole('button', { name: 'Créer la campagne' })
    // All is as last time: the one that is open now.
    await expect(page.getByText('12 structures choisies')).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^Question\s1$/ })).toHaveValue(/^En une phrase/)
    await expect(create).toBeEnabled()
    const name = page.getByRole('textbox', { name: 'Nom de la campagne' })
    await expect(name).toHaveValue(/^Campagne du \de trimestre|^Campagne du 1er trimestre/)
    await page.getByRole('combobox', { name: 'Période' }).selectOption({ label: `Année ${year}` })
    await expect(name).toHaveValue(`Campagne de l’année ${year}`)
    await expect(page.getByRole('checkbox', { name: /Statistiques partagées/ })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: /Accompagnements/ })).not.toBeChecked()
    await page.getByRole('button', { name: 'Tout décocher' }).click()
    await expect(create).toBeDisabled()
    await page.getByRole('button', { name: 'Comme la dernière fois' }).click()
    await expect(page.getByText('12 structures choisies')).toBeVisible()
    await page.getByRole('button', { name: 'Ne pas demander à CCAS de Pontvermeil' }).click()
    await page.getByRole('textbox', { name: 'Chercher une structure' }).fill('collège')
    await page.getByRole('checkbox', { name: /Collège Les Peupliers/ }).check()
    await expect(page.getByText('12 structures choisies')).toBeVisible()
    await create.click()

    await expect(heading(page, `Campagne de l’année ${year}`)).toBeFocused()
    await expect(list(page, 'À envoyer').getByRole('listitem')).toHaveCount(12)
    await expect(row(page, 'À envoyer', 'Collège Les Peupliers')).toContainText('aucun envoi noté')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Enregistrer les douze classeurs seuls' }).click()
    const zip = await coming
    expect(zip.suggestedFilename()).toBe(`Campagne-de-l-annee-${year}_classeurs.zip`)
    expect(Object.keys(unpack(await bytesOf(zip)))).toHaveLength(12)
    await expect(row(page, 'À envoyer', 'Collège Les Peupliers')).toContainText('classeur préparé le')
    // A file that was handed over is not taken back: the message does not offer it.
    await expect(page.getByRole('status').getByRole('button', { name: 'Annuler' })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(row(page, 'À envoyer', 'Collège Les Peupliers')).not.toContainText('classeur préparé le')
    await page.getByRole('link', { name: 'Envoyer les douze classeurs' }).click()
    await expect(heading(page, 'Envois de la campagne')).toBeVisible()
    await expect(page.getByText('Rien n’est encore noté comme envoyé.')).toBeVisible()
    // A workbook goes by mail: an address of street is not asked for.
    await expect(page.getByRole('textbox', { name: /^Courriel\s: / }).first()).toBeVisible()
  })

  test('the home page leads to mails that say what is lacking, and to drafts with the workbook joined', async ({
    page,
  }) => {
    await page.getByRole('button', { name: /^et .* autres$/ }).press('Enter')
    await expect(page.getByRole('region', { name: 'À faire' }).getByRole('link').nth(5)).toBeFocused()
    const late = page.getByRole('listitem').filter({ hasText: 'Trois structures à relancer' })
    await expect(late).toContainText('à renvoyer au plus tard le')
    await late.getByRole('link', { name: 'Préparer les relances' }).click()
    await expect(heading(page, 'Envois de la campagne')).toBeVisible()
    const mission = page.getByRole('listitem').filter({ hasText: 'Mission locale de la Plaine' })
    const note = mission.getByRole('button', { name: 'Noter comme envoyé\u00a0: Mission locale de la Plaine' })
    await expect(note).toBeVisible()
    const message = page.getByRole('region', { name: 'Le message' })
    await expect(message).toContainText(/vos chiffres sont attendus|quelques cases à corriger/)
    await mission.getByRole('button', { name: 'Autres actions, Mission locale de la Plaine' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Préparer son brouillon' }).click()
    const draft = await coming
    expect(draft.suggestedFilename()).toBe('Mission-locale-de-la-Plaine.eml')
    const eml = Buffer.from(await bytesOf(draft)).toString('ascii')
    expect(eml).toContain('Content-Type: multipart/mixed')
    expect(eml).toMatch(/filename="Mission-locale-de-la-Plaine_\d{4}-T\d\.xlsx"/)
    // A draft is no sending.
    await note.click()
    await expect(mission).toContainText('noté comme envoyé aujourd’hui')
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(note).toBeVisible()
  })

  test('an answer by telephone is found by its words and typed at once; whole, it is received', async ({ page }) => {
    await visit(page, '/indicateurs')
    const palette = await openPalette(page)
    await page.keyboard.type('réponse par téléphone')
    await palette.getByText('Saisir une réponse reçue par téléphone').click()
    const dialog = page.getByRole('dialog', { name: 'Saisir une réponse' })
    await dialog.getByRole('combobox', { name: 'Structure' }).selectOption({ label: 'CCAS de Pontvermeil' })
    await expect(dialog.getByRole('textbox')).toHaveCount(8)
    await expectAccessibleInBoth(page)
    await dialog.getByRole('button', { name: 'Annuler' }).click()

    await openCampaign(page)
    await choose(page, 'CCAS de Pontvermeil', 'Saisir ses chiffres')
    const typing = page.getByRole('dialog', { name: 'Saisir ses chiffres\u00a0: CCAS de Pontvermeil' })
    const fields = typing.getByRole('textbox')
    await expect(fields).toHaveCount(8)
    for (const field of (await fields.all()).slice(1)) await field.fill('nd')
    await fields.first().fill('quinze')
    const save = typing.getByRole('button', { name: 'Enregistrer' })
    await save.click()
    await expect(typing.getByText('« quinze » n’est pas un nombre.')).toBeVisible()
    await fields.first().fill('15')
    await save.click()
    await expect(row(page, 'Reçus', 'CCAS de Pontvermeil')).toBeVisible()
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(row(page, 'Attendus', 'CCAS de Pontvermeil')).toBeVisible()
  })

  test('above the indicators, how many answered, who is to be relaunched, who is to correct', async ({ page }) => {
    await expect(page.getByRole('link', { name: 'Indicateurs' })).toContainText('3 structures à relancer')
    await visit(page, '/indicateurs')
    const band = page.getByRole('region', { name: 'Campagne' })
    await expect(band.getByText('8 reçus sur 12')).toBeVisible()
    await expect(band.getByText('2 à relancer')).toBeVisible()
    await expect(band.getByText('1 à corriger')).toBeVisible()
    await expect(band.getByText('1 attendu', { exact: true })).toBeVisible()
    await expect(
      band.getByText(
        /^Mairie de Valombrage\s: deux cellules à corriger ou à remplir\. Permanences tenues\s: F8 «\sune douzaine/,
      ),
    ).toBeVisible()
    await expect(band.getByRole('link', { name: 'Ouvrir' })).toBeVisible()
    await band.getByRole('link', { name: 'Relancer les trois structures' }).press('Enter')
    await expect(heading(page, 'Envois de la campagne')).toBeVisible()
  })

  test('a new campaign as last time is two clicks from the indicators; what is asked in words is told and changed', async ({
    page,
  }) => {
    await visit(page, '/indicateurs')
    await page.getByRole('main').getByRole('link', { name: 'Préparer une campagne' }).click()
    await page.getByRole('button', { name: 'Créer la campagne' }).click()
    await expect(list(page, 'À envoyer').getByRole('listitem')).toHaveCount(12)
    await expect(page.getByRole('region', { name: 'Indicateurs demandés' }).getByRole('listitem')).toHaveCount(7)
    await expect(page.getByRole('region', { name: 'Questions posées' }).getByRole('listitem')).toHaveCount(2)

    const [, { campaign } = { campaign: { id: '' } }] = (
      await call<{ campaign: { id: string; period: string } }[]>(page, 'campaigns.list')
    ).toSorted((a, b) => b.campaign.id.localeCompare(a.campaign.id))
    await visit(page, `/indicateurs/campagnes/${campaign.id}`)
    const refusals = page.getByRole('region', { name: /^Avez-vous refusé du monde/ })
    await expect(refusals).toContainText('Jamais\u00a0: 1, De temps en temps\u00a0: 2, Chaque semaine\u00a0: 1')
    await refusals.getByRole('button', { name: /^Saisir une réponse/ }).click()
    const typing = page.getByRole('dialog', { name: 'Saisir une réponse' })
    await typing.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(typing).toContainText('Dites qui répond.')
    await typing.getByRole('combobox', { name: 'Structure' }).selectOption('CCAS de Pontvermeil')
    await typing.getByRole('combobox', { name: 'Réponse' }).selectOption('Jamais')
    await expectAccessibleInBoth(page)
    await typing.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(refusals).toContainText('Jamais\u00a0: 2, De temps en temps\u00a0: 2')
    await page.getByRole('button', { name: /^Changer la réponse d’Association Le Clic voisin, En une phrase/ }).click()
    const changing = page.getByRole('dialog', { name: 'Réponse d’Association Le Clic voisin' })
    await changing.getByRole('textbox', { name: 'Réponse' }).fill('')
    await changing.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByRole('region', { name: /^En une phrase/ })).toContainText('1 réponse')
    await page.getByRole('button', { name: 'Changer les questions' }).click()
    const dialog = page.getByRole('dialog', { name: 'Questions posées' })
    await dialog.getByRole('button', { name: 'Ajouter une question' }).click()
    await expect(dialog.getByRole('textbox', { name: 'Question 3', exact: true })).toBeFocused()
    await page.keyboard.type('Que vous faudrait-il ?')
    await dialog.getByRole('textbox', { name: 'Choix de la question 3' }).fill('Rien')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(dialog).toContainText('Ses choix doivent être deux au moins.')
    await dialog.getByRole('textbox', { name: 'Choix de la question 3' }).fill('Des bras ; Un local')
    await expectAccessibleInBoth(page)
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Questions posées' })).toContainText('Des bras / Un local')
  })

  test('an answer that came another way is noted by the keyboard, and taken back', async ({ page }) => {
    await openCampaign(page)
    const doubted = row(page, 'Reçus', 'Médiathèque intercommunale de Fontaubier')
    await expect(doubted).toContainText(/1\schiffre à confirmer\s:Relais formés/)
    await expect(doubted.getByRole('link', { name: 'Relais formés' })).toHaveAttribute('href', /\/chiffres$/)
    await choose(page, 'Entraide des hameaux', 'Noter comme reçu')
    const asking = page.getByRole('dialog', { name: 'Noter comme reçue\u00a0: Entraide des hameaux' })
    await expect(asking).toContainText('Il manque « Bénéficiaires accompagnés »')
    await asking.getByRole('button', { name: 'Noter comme reçue' }).click()
    await expect(row(page, 'Reçus', 'Entraide des hameaux')).toContainText('reçue, sans chiffre')
    await expect(heading(page, /^Campagne du/)).toBeFocused()
    await choose(page, 'Mission locale de la Plaine', 'Noter sans réponse')
    await expect(row(page, 'Sans réponse', 'Mission locale de la Plaine')).toBeVisible()
    await expect(page.getByText('9 classeurs reçus sur 12, dont un sans chiffre, un à corriger')).toBeVisible()
    await choose(page, 'Mission locale de la Plaine', 'Attendre de nouveau')
    await expect(row(page, 'À relancer', 'Mission locale de la Plaine')).toBeVisible()
    await choose(page, 'Mairie de Valombrage', 'Retirer de la campagne')
    await expect(list(page, 'À corriger')).toHaveCount(0)
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(row(page, 'À corriger', 'Mairie de Valombrage')).toContainText(
      'F8 « une douzaine » n’est pas un nombre',
    )
  })

  test('what is asked, of whom and until when is changed where it stands; a campaign is closed, then removed', async ({
    page,
  }) => {
    await openCampaign(page)
    await page.getByRole('button', { name: 'Changer', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Indicateurs demandés' })
    await dialog.getByRole('checkbox', { name: /Formations tenues/ }).uncheck()
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Formations tenues' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Ajouter des structures' }).click()
    const adding = page.getByRole('dialog', { name: 'Ajouter des structures' })
    await adding.getByRole('textbox', { name: 'Chercher une structure' }).fill('habitat')
    await adding.getByRole('checkbox', { name: /Habitat Lisse/ }).check()
    await adding.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await expect(row(page, 'À envoyer', 'Habitat Lisse')).toBeVisible()
    const title = page.getByRole('textbox', { name: 'Nom de la campagne' })
    await title.fill('Collecte d’automne')
    await title.press('Enter')
    await expect(heading(page, 'Collecte d’automne')).toBeVisible()
    await page.getByRole('button', { name: 'Autres actions', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Clore la campagne' }).click()
    await expect(page.getByText('Close', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Autres actions', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Supprimer' }).click()
    await expect(page.getByText('Aucune campagne n’est encore préparée.')).toBeVisible()
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(page.getByRole('link', { name: 'Collecte d’automne' })).toBeVisible()
  })

  test('no barrier on any of its screens, in light, in dark, in a narrow window', async ({ page }) => {
    await visit(page, '/indicateurs/campagnes')
    await expect(page.getByRole('link', { name: /^Campagne du/ })).toBeVisible()
    await expectAccessibleInBoth(page)
    await visit(page, '/indicateurs/campagnes/nouvelle')
    await expect(page.getByText('12 structures choisies')).toBeVisible()
    await expectAccessibleInBoth(page)
    await openCampaign(page)
    await expectAccessibleInBoth(page)
    await expectFitsNarrow(page, 800)
    await page.getByRole('link', { name: 'Relancer les trois structures' }).click()
    await expect(page.getByRole('region', { name: 'Le message' })).toContainText('vos chiffres sont attendus')
    await expectNothingSideways(page)
    await expectAccessibleInBoth(page)
  })
})

test('nothing to collect is said, with the way to what comes first', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/indicateurs/campagnes')
  await expect(page.getByText('Aucune campagne n’est encore préparée.')).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.getByRole('link', { name: 'Préparer une campagne' }).click()
  await expect(page.getByText('Le dictionnaire ne contient encore aucun indicateur à collecter.')).toBeVisible()
  await expectAccessibleInBoth(page)
})

test('a list imported for the campaign that is being prepared leads back to it, with its structures to tick', async ({
  page,
}) => {
  await openEspace(page)
  await visit(page, '/indicateurs/campagnes/nouvelle')
  await page.getByRole('button', { name: 'Partir de la liste de départ' }).click()
  await page.getByRole('button', { name: /^Ajouter \d+\sindicateurs$/ }).click()
  await page.getByRole('textbox', { name: 'Message' }).fill('Merci de compter avec les définitions jointes.')
  await page.getByRole('link', { name: 'Importer dans l’annuaire' }).click()
  await page.getByLabel('Fichier de l’annuaire').setInputFiles({
    name: 'structures.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Nom;Commune\nMédiathèque du Val;Mâcon\nFoyer de Belmont;Mâcon\n'),
  })
  await page.getByRole('button', { name: 'Importer 2 lignes' }).click()
  await page.getByRole('link', { name: 'Revenir à la campagne' }).click()
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/définitions jointes/)
  await page.getByRole('button', { name: /^Cocher les 2\sstructures$/ }).click()
  await expect(list(page, 'Structures choisies')).toContainText('Foyer de Belmont')
})

test('from nothing at all: indicators, a structure and its mail are added where they are missed, and what one typed stays', async ({
  page,
}) => {
  await openEspace(page)
  await visit(page, '/indicateurs/campagnes/nouvelle')
  await page.getByRole('button', { name: 'Partir de la liste de départ' }).click()
  await page.getByRole('button', { name: /^Ajouter \d+\sindicateurs$/ }).click()
  const create = page.getByRole('button', { name: 'Créer la campagne' })
  await expect(create).toBeDisabled()
  await expect(page.getByText('Il manque une structure.')).toBeVisible()
  await expect(page.getByText('L’annuaire est vide.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Adresse de retour' }).fill('retour@drome.example')
  await page.getByRole('textbox', { name: 'Message' }).fill('Merci de compter avec les définitions jointes.')
  await page.getByRole('button', { name: 'Ajouter une structure' }).click()
  const adding = page.getByRole('dialog', { name: 'Ajouter une structure' })
  await adding.getByRole('textbox', { name: 'Nom de la structure' }).fill('Médiathèque de Lornay')
  await adding.getByRole('textbox', { name: 'Personne à contacter' }).fill('Odette VERSOLIVE, directrice')
  await adding.getByRole('textbox', { name: 'Son courriel' }).fill('odette@lornay.example')
  await adding.getByRole('textbox', { name: 'Son courriel' }).press('Enter')
  await expect(adding).toBeHidden()
  await expect(list(page, 'Structures choisies')).toContainText('Médiathèque de Lornay')
  // Nothing but the structure was sent.
  await expect(heading(page, 'Préparer une campagne')).toBeVisible()

  await page.getByRole('link', { name: 'Annuaire' }).click()
  await expect(heading(page, 'Annuaire')).toBeVisible()
  await visit(page, '/indicateurs')
  await expect(page.getByRole('region', { name: 'Campagne' })).toContainText('Une campagne est commencée, et gardée')
  await page.getByRole('link', { name: 'Reprendre la campagne commencée' }).click()
  await expect(page.getByRole('textbox', { name: 'Adresse de retour' })).toHaveValue('retour@drome.example')
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/définitions jointes/)
  await expect(list(page, 'Structures choisies')).toContainText('Médiathèque de Lornay')
  await expect(page.getByRole('checkbox', { name: 'Demander aussi les ventilations' })).not.toBeChecked()
  await create.click()

  await page.getByRole('link', { name: 'Envoyer le classeur' }).click()
  const message = page.getByRole('region', { name: 'Le message' })
  await expect(message).toContainText('odette@lornay.example')
  await expect(message).toContainText('retour@drome.example')
  await expect(message).not.toContainText('facultatives')
  await expect(page.getByText('Classeur à remplir\u00a0: trois indicateurs', { exact: true })).toBeVisible()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Préparer un brouillon' }).click()
  await coming
  await expect(page.getByText(/«\sMediatheque-de-Lornay\.eml\s»/)).toBeVisible()
  await page.getByRole('button', { name: /^Noter comme envoyé/ }).click()
  await expect(page.getByText(/^C’est fait, réponses attendues au plus tard le/)).toBeVisible()
  await expectAccessibleInBoth(page)

  await visit(page, '/indicateurs/campagnes/nouvelle')
  await expect(page.getByText('Une campagne porte déjà sur cette période')).toBeVisible()
  await expect(page.getByText(/Une structure choisie y est déjà/)).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.getByRole('link', { name: /^Ouvrir «\sCampagne du/ }).click()
  await expect(list(page, 'Attendus')).toContainText('Médiathèque de Lornay')
  await page.getByRole('link', { name: 'Accueil' }).click()
  await expect(page.getByText(/^Une réponse attendue au plus tard le/)).toBeVisible()
})
