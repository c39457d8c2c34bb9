import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { openList } from '../support/import-list.ts'
import { createReadyApp } from '../support/test-app.ts'

const among = (...values: readonly string[]) => fc.constantFrom(...values)

/** Few values, so that lines meet: by name, by SIRET, by commune, by person, or by nothing. */
const listLine = fc.record({
  Structure: among('Gué', 'Le Gué', 'GUE', 'Orme', 'Lavoir', ''),
  SIRET: among('', '', '43493312300029', '34262437700018', '8,23E+13'),
  CP: among('', '69400', '69210', '6987'),
  Commune: among('', 'Villefranche-sur-Saône', "L'Arbresle"),
  Téléphone: among('', '04 74 00 00 01', '04 74 00 00 02', 'absent'),
  Sigle: among('', '', 'ORM', 'Gué'),
  'Structure mère': among('', '', 'Orme', 'Réseau'),
  Contact: among('', 'Mme DUVAL Jeanne', 'Jeanne DUVAL', 'ORMOY Paul'),
  Fonction: among('', 'Directrice', 'Agent'),
  Mail: among('', 'jeanne@exemple.fr', 'paul@exemple.fr'),
  'Mis à jour': among('', '12/02/2025', '01/09/2026'),
})

const placeLine = fc.record({
  id: among('1', '2', '3', ''),
  pivot: among('00000000000000', '43493312300029', '34262437700018', ''),
  nom: among('Médiathèque du Gué', 'MEDIATHEQUE DU GUE', 'Espace Lavoir', 'Tiers-lieu'),
  commune: among('Villefranche-sur-Saône', "L'Arbresle"),
  code_postal: among('69400', '69210', ''),
  adresse: among('1 rue du Gué', '2 place du Lavoir', ''),
  telephone: among('+33474000001', '+33474000002', ''),
  source: among('Hubik', ''),
  date_maj: among('2026-01-10', '2026-05-20'),
  services: among('Aide aux démarches administratives', 'Loisirs et créations numériques|Inconnu', ''),
})

const csv = (lines: readonly object[]): string => Papa.unparse([...lines], { delimiter: ';' })

const files = fc.oneof(
  fc.array(listLine, { minLength: 1, maxLength: 7 }),
  fc.array(placeLine, { minLength: 1, maxLength: 7 }),
)

test('a file that was imported changes nothing the second time, whatever was known before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(files, { minLength: 1, maxLength: 3 }), async (lists) => {
      const app = await createReadyApp()
      for (const lines of lists) await (await openList(app, 'liste.csv', csv(lines))).apply()
      const last = csv(lists.at(-1) ?? [])
      const before = await app.call('workspace.check', {})
      const again = await openList(app, 'liste.csv', last)
      const { lines, counts } = await again.preview()
      expect(lines.filter(({ effect }) => effect === 'new' || effect === 'changed')).toEqual([])
      expect(await again.apply()).toEqual({ counts, written: 0 })
      expect((await app.call('workspace.check', {})).digest).toBe(before.digest)
    }),
    { numRuns: 60 },
  )
})
