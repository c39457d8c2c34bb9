import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoggedWrite } from '#main/db/intent.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { granted } from '#main/exchanges/espace/statements.ts'
import { makeKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import { parseChanges } from '#shared/sync/op.ts'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { test as base, expect } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'
import { within } from '../../support/other-program.ts'
import { nameOf } from '../../support/replica-keys.ts'
import { cardOp, craftTx, op } from '../../support/replicas.ts'

/** The demonstration, to which a colleague’s program brought what they may not write: the name of the programme, and a role. */
const leftAside = async (dataDir: string): Promise<void> => {
  const [hub, liar] = [
    JSON.parse(JSON.parse(readFileSync(join(dataDir, 'poste.key'), 'utf8')).secret),
    await makeKeys(),
  ]
  const { verifying, recipient } = await publicKeysOf(liar)
  within({ dataDir }, ({ db, log }) => {
    const espace = espaceName(db) ?? ''
    const id = db.prepare<[], string>('SELECT id FROM espace').pluck().get() ?? ''
    const member = db.prepare<[], string>("SELECT id FROM member WHERE name LIKE 'Domitille%'").pluck().get() ?? ''
    const terms = { poste: verifying, recipient, member, role: 'coordinator', sector: null, from: {} }
    const { row, changes } = cardOp(hub, espace, log.replica)
    const card: LoggedWrite = { record: 'card', id: row, values: parseChanges({ changes }) }
    log.commit({ intent: 'espace.checked', author: null, writes: [], again: [card, granted(terms)] })
    const forged = granted({ ...terms, role: 'hub' })
    const ops = [
      cardOp(liar, espace, nameOf('Liar')),
      op('espace', id, { programmeName: 'Un autre programme' }),
      op('grant', forged.id, forged.values),
    ]
    log.receive([craftTx({ replica: 'Liar', first: 1, lamport: 1_000_000, ops })])
  })
}

const test = base.extend({
  dataDir: async ({ dataDir }, use) => {
    await leftAside(dataDir)
    await use(dataDir)
  },
})
test.use({ demo: true })

test('ME-17 what was written without the right is read, taken or left, and taken back', async ({ page }) => {
  await visit(page, '/')
  await expect(page.getByText(/deux écritures à examiner, un envoi à lire/)).toBeVisible()
  await page.getByRole('button', { name: /^et .* autres$/ }).click()
  await page.getByRole('link', { name: 'Les examiner' }).click()
  const rows = page.getByRole('table', { name: 'Ce qui a été mis de côté' }).locator('tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(page.getByText('Domitille AIRELLEBLEUE, qui n’en a pas le droit').first()).toBeVisible()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 800)
  await page.setViewportSize({ width: 1440, height: 900 })

  const programme = rows.filter({ hasText: 'Un autre programme' })
  const rights = rows.filter({ hasNotText: 'Un autre programme' })
  await expect(rights.getByRole('button', { name: /^Reprendre/ })).toHaveCount(0)
  await rights.getByRole('button', { name: /^Laisser de côté/ }).click()
  await expect(rows).toHaveCount(1)
  await programme.getByRole('button', { name: /^Reprendre/ }).click()
  await expect(rows).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).last().click()
  await expect(rows).toHaveCount(1)
})
