import { records } from '#shared/records/records.ts'
import { test as base, expect } from '../../support/e2e/concerto.ts'
import { call, visit } from '../../support/e2e/screens.ts'
import { later, rewrittenElsewhere } from '../../support/newer-version.ts'

/** The demonstration, of which a poste of a later version wrote two rows out of three. */
const test = base.extend({
  dataDir: async ({ dataDir }, use) => {
    rewrittenElsewhere(dataDir, later, { onlyRows: (_, at) => at % 3 !== 1 })
    await use(dataDir)
  },
})
test.use({ demo: true })

const saysSo = /écrit par une version plus récente/i

/** Lists, each with the rows of another version where their state stands. */
const lists: readonly (readonly [name: string, path: string])[] = [
  ['needs', '/besoins'],
  ['fiches', '/fiches'],
  ['axes', '/axes'],
  ['meetings', '/reunions'],
  ['minutes', '/comptes-rendus'],
  ['the directory', '/annuaire'],
  ['follow-ups', '/reunions/suites?etat=all'],
  ['indicators', '/indicateurs/dictionnaire'],
]

test('every list lives with rows of a later version, and says where one stands', async ({ page }) => {
  for (const [name, path] of lists) {
    await test.step(name, async () => {
      await visit(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(/Une erreur est survenue/)).toHaveCount(0)
      await expect(page.getByText(saysSo).first()).toBeAttached()
    })
  }
})

/** Pages that tell none, or that a state does not open. */
const others = [
  '/',
  '/forums',
  '/actualites',
  '/indicateurs/campagnes',
  '/indicateurs?vue=secteurs',
  '/territoire',
  '/axes/gommettes',
  '/annuaire/doublons',
  '/reglages',
  '/reglages/espace',
  '/reglages/documents',
  '/reglages/rubriques',
  '/echanges/postes',
]

test('no other page dies of a row of a later version', async ({ page }) => {
  for (const path of others) {
    await test.step(path, async () => {
      await visit(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  }
})

test('a need of a later state is shown, and its state cannot be changed', async ({ page }) => {
  await visit(page, '/besoins')
  const { lines } = await call<{ lines: readonly { need: { id: string; state: string | null } }[] }>(page, 'needs.list')
  const deferred = lines.find(({ need }) => need.state === 'newer')
  await visit(page, `/besoins/${deferred?.need.id}`)
  await expect(page.getByText(saysSo).first()).toBeVisible()
  await expect(page.getByRole('radio', { name: 'En attente' })).toHaveCount(0)
  await expect(page.getByRole('radio', { name: saysSo })).toBeDisabled()
})

test('a text of a later version is read, and not written in', async ({ page }) => {
  await visit(page, '/actualites')
  const { lines } = await call<{ lines: readonly { id: string }[] }>(page, 'news.list')
  const read = await Promise.all(lines.map(({ id }) => call(page, 'news.get', { news: id })))
  const later = lines[read.findIndex((one) => JSON.stringify(one).includes('Encadré d’ailleurs'))]
  await visit(page, `/actualites/${later?.id}`)
  const text = page.getByRole('textbox').filter({ hasText: 'Encadré d’ailleurs' })
  await expect(text).toHaveAttribute('contenteditable', 'false')
  await expect(page.getByText('Mettez Concerto à jour pour le modifier.').first()).toBeVisible()
})

/** What this version holds in no day, number, flag or list; nothing of what ties a row to others. */
const laterForms: Readonly<Record<string, unknown>> = {
  date: '2026-W45',
  flag: 'oui',
  list: [{ label: 'x' }],
  integer: 'douze',
  decimal: 'douze',
}

const withLaterForms = base.extend({
  dataDir: async ({ dataDir }, use) => {
    const written = ['actor', 'need', 'formulation', 'target']
    const words = records.formulation.fields.text
    rewrittenElsewhere(dataDir, (field) => (field === words ? { fr: 'Mots' } : laterForms[field.kind]), {
      onlyRows: (record) => written.includes(record),
    })
    await use(dataDir)
  },
})
withLaterForms.use({ demo: true })

withLaterForms('days, numbers, flags and lists of a later version are said to be, and locked', async ({ page }) => {
  const later = await call<readonly { record: string; id: string }[]>(page, 'records.later')
  const firstOf = (name: string): string | undefined => later.find(({ record }) => record === name)?.id
  const locked = async (path: string, labels: readonly (string | RegExp)[]): Promise<void> => {
    await visit(page, path)
    for (const label of labels) {
      const field = page.getByLabel(label).first()
      await expect(field).toHaveValue(saysSo)
      await expect(field).toBeDisabled()
    }
  }
  await locked(`/besoins/${firstOf('need')}`, [records.need.fields.raisedOn.label])
  const { wholeDepartement, emails } = records.actor.fields
  await locked(`/annuaire/acteurs/${firstOf('actor')}?modifier=true`, [wholeDepartement.label, emails.label])
  await locked('/axes/gommettes', [/^Gommettes, /, /^Formulation, /])
  await test.step('in a form that is sent', async () => {
    const { indicators } = await call<{ indicators: { id: string; name: string }[] }>(page, 'indicators.list')
    const ofEach = await Promise.all(
      indicators.map(({ id }) => call<{ targets: { id: string }[] }>(page, 'indicators.get', { indicator: id })),
    )
    const at = ofEach.findIndex(({ targets }) => targets.some(({ id }) => id === firstOf('target')))
    await visit(page, `/indicateurs/${indicators[at]?.id}`)
    await page
      .getByRole('button', { name: /Modifier la cible/ })
      .first()
      .click()
    for (const label of [records.target.fields.value.label, records.target.fields.decidedOn.label]) {
      await expect(page.getByRole('dialog').getByLabel(label)).toBeDisabled()
    }
  })
})
