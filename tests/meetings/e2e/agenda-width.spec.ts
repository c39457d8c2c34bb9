import { expect, test } from '../../support/e2e/concerto.ts'
import { call, visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

test('the title of a point takes the room of who does not speak, until somebody is typed', async ({ page }) => {
  const meetings = await call<{ id: string; title: string }[]>(page, 'meetings.list')
  const id = meetings.find(({ title }) => title === '2e concertation – Secteur Amont')?.id
  await visit(page, `/reunions/${id}/ordre-du-jour`)
  const widthOf = async (rank: number) => {
    const box = await page.getByRole('textbox', { name: `Intitulé du point ${rank}`, exact: true }).boundingBox()
    return box?.width ?? 0
  }
  // The fifth is a pause, that nobody leads.
  expect((await widthOf(5)) - (await widthOf(1))).toBeGreaterThan(90)
  await page.getByRole('textbox', { name: 'Intervention, Pause' }).focus()
  await expect.poll(async () => (await widthOf(5)) - (await widthOf(1))).toBe(0)
})
