import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { exported } from '../support/exported.ts'
import { csvLines } from '../support/lieux-places.ts'
import { hasSharedData, sharedText, withSharedData } from '../support/shared-data.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const importFile = async (app: TestApp, name: string, content: Uint8Array): Promise<void> => {
  const job = randomUUID()
  const opened = await app.call('directoryImport.open', { name, content, job })
  const { import: id, settings } = opened
  await app.call('directoryImport.apply', { import: id, settings, decisions: [], remember: false, job })
}

const placesOf = async (app: TestApp) =>
  csvLines(Buffer.from((await exported(app, { list: 'places', format: 'lieux-csv' })).content).toString())

test.skipIf(!hasSharedData)(`the official example comes back cell for cell (${withSharedData})`, async () => {
  const app = await createReadyApp()
  const example = sharedText('lieux-exemple-valide.csv')
  await importFile(app, 'exemple.csv', Buffer.from(example))
  expect(await placesOf(app)).toEqual(csvLines(example))
})

describe('what Concerto writes', () => {
  const demo = async () => {
    const app = await createReadyApp()
    await importFile(app, 'lieux.csv', Buffer.from(lieux))
    return app
  }

  test.each(['lieux-csv', 'lieux-json'] as const)(
    'as %s enters another espace without a difference',
    async (format) => {
      const first = await demo()
      const { name, content } = await exported(first, { list: 'places', format })
      const second = await createReadyApp()
      await importFile(second, name, content)
      // A number of JSON has no last zero.
      const same = format === 'lieux-csv' ? placesOf : async (app: TestApp) => (await placesOf(app)).map(withNumbers)
      expect(await same(second)).toEqual(await same(first))
      expect(await placesOf(first)).toHaveLength(2)
    },
  )

  test('as a list in CSV is read back without what kept spreadsheets from running it', async () => {
    const app = await createReadyApp()
    await app.call('records.create', {
      record: 'actor',
      values: { name: '=Relais & compagnie', commune: '+ près' },
    } as never)
    const { name, content } = await exported(app, { list: 'actors', format: 'list-csv' })
    expect(Buffer.from(content).toString()).toContain('"\'=Relais & compagnie"')
    const second = await createReadyApp()
    await importFile(second, name, content)
    const { rows } = await second.call('directory.list', {
      list: 'actors',
      filter: {},
      sort: { column: 'name', descending: false },
      offset: 0,
      limit: 5,
    })
    expect(rows.map((row) => row.name)).toEqual(['=Relais & compagnie'])
  })
})

const withNumbers = (line: Readonly<Record<string, string>>) => ({
  ...line,
  latitude: Number(line.latitude),
  longitude: Number(line.longitude),
})

const lieux = `"id","pivot","nom","commune","code_postal","code_insee","adresse","complement_adresse","latitude","longitude","typologie","telephone","courriels","site_web","horaires","presentation_resume","presentation_detail","source","itinerance","structure_parente","date_maj","services","publics_specifiquement_adresses","prise_en_charge_specifique","frais_a_charge","dispositif_programmes_nationaux","formations_labels","autres_formations_labels","modalites_acces","modalites_accompagnement","fiche_acces_libre","prise_rdv"
"relais-1","43493312300029","Relais des Ormes","Lozanne","69380","69121","2 rue du Lavoir","Au fond, à gauche","45.8500","4.68000","ASSO|TIERS_LIEUX","+33474000000","accueil@exemple.fr|relais@exemple.fr","https://exemple.fr/|https://exemple.fr/relais","Mo-Fr 09:00-12:00","On y est reçu « sans rendez-vous ».","Deux lignes,
et des guillemets ""droits"".","Concerto","Fixe|Itinérant","Union des Ormes","2024-04-02","Maîtrise des outils numériques du quotidien|Aide aux démarches administratives","Seniors|Jeunes","Illettrisme","Gratuit sous condition|Payant","France Services|Aidants Connect","Étapes numériques(La Poste)","Label du Lavoir|Autre label","Téléphoner|Se présenter","À distance|En autonomie","https://acceslibre.beta.gouv.fr/app/69-lozanne/","https://www.exemple.fr/rdv"
"relais-2","W691234567","Relais sans services","Lozanne","69380","","Place de la Gare","","","","","","","","","","","","","","2025-01-31","","","","","","","","","","",""
`

test('a place that says its commune by its code is written with its name', async () => {
  const app = await createReadyApp()
  const place = { name: 'Relais du Gué', street: '1 rue du Gué', postcode: '69380', inseeCode: '69121' }
  await app.call('records.create', { record: 'place', values: place } as never)
  expect(await placesOf(app)).toMatchObject([{ nom: 'Relais du Gué', commune: 'Lozanne', code_insee: '69121' }])
})
