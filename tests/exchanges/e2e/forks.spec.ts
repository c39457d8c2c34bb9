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
import { branchAfter } from '../../support/forks.ts'
import { within } from '../../support/other-program.ts'
import { nameOf } from '../../support/replica-keys.ts'
import { cardOp, craftTx, op, rowId } from '../../support/replicas.ts'

/** The demonstration, whose colleague wrote in two copies of one folder. */
const writtenTwice = async (dataDir: string): Promise<void> => {
  const [hub, colleague] = [
    JSON.parse(JSON.parse(readFileSync(join(dataDir, 'poste.key'), 'utf8')).secret),
    await makeKeys(),
  ]
  const { verifying, recipient } = await publicKeysOf(colleague)
  within({ dataDir }, ({ db, log }) => {
    const espace = espaceName(db) ?? ''
    const member = db.prepare<[], string>("SELECT id FROM member WHERE name LIKE 'Domitille%'").pluck().get() ?? ''
    const terms = { poste: verifying, recipient, member, role: 'coordinator', sector: null, from: {} }
    const { row, changes } = cardOp(hub, espace, log.replica)
    const card: LoggedWrite = { record: 'card', id: row, values: parseChanges({ changes }) }
    log.commit({ intent: 'espace.checked', author: null, writes: [], again: [card, granted(terms)] })
    const first = craftTx({
      replica: 'Twice',
      first: 1,
      lamport: 1_000_000,
      ops: [cardOp(colleague, espace, nameOf('Twice'))],
    })
    const named = (...names: readonly string[]) =>
      names.map((name, at) => op('actor', rowId(at), { name, kind: 'town-hall' }))
    const [one, other] = [
      branchAfter(
        'Twice',
        first,
        ...named('Relais de Vaux', 'Atelier du Moulin', 'La Fabrique', 'Le Fil', 'La Grange'),
      ),
      branchAfter('Twice', first, ...named('Maison des Tilleuls')),
    ]
    log.receive([first, one, other])
  })
}

const test = base.extend({
  dataDir: async ({ dataDir }, use) => {
    await writtenTwice(dataDir)
    await use(dataDir)
  },
})
test.use({ demo: true })

test('AH-7 of what a computer wrote twice one is chosen, and the other examined row by row', async ({ page }) => {
  await visit(page, '/')
  await expect(page.getByText(/^Travaux séparés à départager,/)).toBeVisible()
  await visit(page, '/echanges/points')
  const title = 'Deux travaux séparés sur l’ordinateur de Domitille AIRELLEBLEUE'
  const rows = page.getByRole('table', { name: title }).locator('tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: 'Relais de Vaux' })).toContainText('et un autre')
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 800)

  await rows
    .filter({ hasText: 'Maison des Tilleuls' })
    .getByRole('button', { name: /^Garder ce travail/ })
    .click()
  await expect(rows).toHaveCount(0)
  const aside = page.getByRole('table', { name: 'Ce qui a été mis de côté' }).locator('tbody tr')
  await expect(aside).toHaveCount(5)
  await expect(aside.first()).toContainText('dont un autre travail a été gardé')
})
