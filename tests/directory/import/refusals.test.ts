import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openList, plainly } from '../../support/import-list.ts'
import { runConcerto } from '../../support/run-concerto.ts'
import { createReadyApp, temporaryFolder } from '../../support/test-app.ts'

const refused = 620
const header = 'Structure;CP;Téléphone'
const long = [header, ...Array.from({ length: refused }, () => ';69400;'), 'Maison du Gué;69400;=04', ';69210;'].join(
  '\n',
)

const untaken = refused + 1

describe('a file with more refusals than a person reads', () => {
  test('tells as many lines as it is asked for, five hundred by itself', async () => {
    const app = await createReadyApp()
    const list = await openList(app, 'liste.csv', long)
    const told = async (limit?: number) => {
      const asked = { import: list.opened.import, settings: list.opened.settings, decisions: [], job: randomUUID() }
      return (await app.call('directoryImport.preview', limit === undefined ? asked : { ...asked, limit })).lines
    }
    expect(await told()).toHaveLength(500)
    expect(await told(untaken)).toHaveLength(untaken)
    expect(await told(3)).toHaveLength(3)
  })

  test('gives each of them in a file: line, name, effect, column, header, value, reason', async () => {
    const app = await createReadyApp()
    const list = await openList(app, 'ma liste.csv', long)
    const { name, text } = plainly(await list.refusals())
    expect(name).toBe('ma liste-refus.csv')
    const lines = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + untaken + 1)
    expect([...lines.slice(0, 2), ...lines.slice(-2)]).toEqual([
      '\ufeff"Ligne";"Nom";"Effet";"Colonne";"En-tête";"Valeur";"Raison"',
      '"2";"Sans nom";"Refusée";"A";"Structure";"";"une structure a besoin d’un nom"',
      `"${refused + 2}";"Maison du Gué";"Nouvelle";"C";"Téléphone";"'=04";"un numéro de téléphone a dix chiffres"`,
      `"${refused + 3}";"Sans nom";"Refusée";"A";"Structure";"";"une structure a besoin d’un nom"`,
    ])
  })

  test('tells them all on the command line', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'liste.csv')
    writeFileSync(file, long)
    const told = async (...more: readonly string[]) => {
      const asked = ['--data', join(folder, 'espace'), 'import', 'actors', file, '--dry-run', '--json', ...more]
      return JSON.parse((await runConcerto(...asked)).out)
    }
    const { counts, lines } = await told()
    expect(counts).toMatchObject({ refused: untaken, new: 1 })
    expect(lines.filter(({ effect }: { effect: string }) => effect === 'refused')).toHaveLength(untaken)
    expect((await told('--limit', '2')).lines).toHaveLength(2)
  })
})
