import type { Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import { openApart } from '../../support/e2e/exchanges.ts'
import { call, createMeeting, holdCall, openEspace, openPalette, visit } from '../../support/e2e/screens.ts'

const create = async (page: Page, record: string, values: object): Promise<string> =>
  (await call<{ id: string }>(page, 'records.create', { record, values })).id

/** Places in an order, of as many rows as fill a window. */
const places = [...'0123456789ABCDEFGHIJKLMN'].map((sign) => `a${sign}`)
const last = places.length - 1

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

interface Sought {
  /** What there is, the one that is sought last. */
  readonly prepare: (page: Page, other: Page) => Promise<unknown>
  readonly asked: string
  readonly option: RegExp
  readonly address: RegExp
  /** In sight once the result is open. */
  readonly shown: string | RegExp
}

const sought: Readonly<Record<string, Sought>> = {
  'a formulation': {
    prepare: async (page) => {
      await openEspace(page)
      for (const [rank] of places.entries())
        await create(page, 'formulation', {
          text: rank === last ? 'Prêter des vielles' : `Dire ${rank}`,
          stage: 'first',
        })
    },
    ...{ asked: 'vielles', option: /Prêter des vielles/, address: /#\/axes$/, shown: 'Prêter des vielles' },
  },
  'a decision or a task': {
    prepare: async (page) => {
      await openEspace(page)
      const meeting = await createMeeting(page)
      for (const [rank, position] of places.entries())
        await create(page, 'followUp', {
          ...{ meeting, position, kind: 'decision' },
          text: rank === last ? 'Accorder les vielles' : `Accord ${rank}`,
        })
    },
    ...{ asked: 'vielles', option: /Accorder les vielles/, address: /\/suites$/, shown: 'Accorder les vielles' },
  },
  'a need, by what was answered': {
    prepare: async (page) => {
      await openEspace(page)
      await create(page, 'need', { text: 'Un lieu ouvert le soir', answer: 'La salle aux vielles est ouverte' })
    },
    asked: 'vielles',
    ...{ option: /Un lieu ouvert le soir/, address: /#\/besoins\/./, shown: 'La salle aux vielles est ouverte' },
  },
  'a question of a campaign': {
    prepare: async (page) => {
      await openEspace(page)
      const campaign = await create(page, 'campaign', { name: 'Chiffres du printemps', period: '2026-T1' })
      for (const [rank, position] of places.entries())
        await create(page, 'campaignQuestion', {
          ...{ campaign, position },
          text: rank === last ? 'Avez-vous des vielles ?' : `Question ${rank}`,
        })
    },
    asked: 'vielles',
    ...{ option: /Chiffres du printemps/, address: /\/campagnes\/./, shown: 'Avez-vous des vielles ?' },
  },
  'a section of minutes': {
    prepare: async (page) => {
      await openEspace(page)
      const meeting = await createMeeting(page)
      for (const [rank, position] of places.entries())
        await create(page, 'section', {
          ...{ meeting, position, kind: 'text', title: paragraph(`Partie ${rank}`) },
          body: paragraph(rank === last ? 'Le bourdon des vielles' : 'Rien de neuf'),
        })
    },
    asked: 'vielles',
    ...{ option: /bourdon des vielles/, address: /\/comptes-rendus\/./, shown: 'Le bourdon des vielles' },
  },
  'a point to settle that is not the first': {
    prepare: openApart,
    asked: 'kits mallettes',
    option: /Point à trancher.*Kits mallettes/,
    ...{ address: /\/echanges\/points/, shown: /^Point 2 sur 3.: Conditions de réussite/ },
  },
  'a colleague': {
    prepare: openApart,
    ...{ asked: 'boisjoli', option: /^Ysoline BOISJOLI/, address: /\/echanges\/postes$/, shown: 'Ysoline BOISJOLI' },
  },
}

for (const [kind, { prepare, asked, option, address, shown }] of Object.entries(sought))
  test(`Ctrl K opens ${kind} at its place`, async ({ page, otherPoste }) => {
    await page.setViewportSize({ width: 1024, height: 600 })
    await prepare(page, otherPoste)
    await visit(page, '/besoins')
    const palette = await openPalette(page)
    await page.keyboard.type(asked)
    await palette.getByRole('option', { name: option }).first().click()
    await expect(page).toHaveURL(address)
    const main = page.locator('main')
    await expect(
      main
        .getByText(shown)
        .or(main.locator('textarea', { hasText: shown }))
        .filter({ visible: true })
        .first(),
    ).toBeInViewport({ ratio: 1 })
  })

test('what is not on the page that opens is told so, once one has waited for it', async ({ page }) => {
  await openEspace(page)
  const meeting = await createMeeting(page)
  const id = await create(page, 'followUp', { meeting, kind: 'decision', text: 'Accorder les vielles' })
  const letRead = await holdCall(page, 'followUps.list')
  await openPalette(page)
  await page.keyboard.type('vielles')
  await page.getByRole('option', { name: /Accorder les vielles/ }).click()
  await expect(page).toHaveURL(/\/suites$/)
  // Somebody takes it away before the page has read it.
  await call(page, 'records.remove', { record: 'followUp', id })
  letRead()
  await expect(page.getByText('Rien n’est noté pour l’instant.')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Accorder les vielles' })).toContainText(
    'ne se voit pas sur cette page',
    { timeout: 12_000 },
  )
})
