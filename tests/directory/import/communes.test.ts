import { expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openLines, plainly } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

const header = 'Structure;Adresse;Complément d’adresse;Code postal;Commune;Code INSEE'

/** What becomes of the address of the only line of a list, and what is said of it. */
const addressOf = async (line: string) => {
  const app = await createReadyApp()
  const list = await openLines(app, header, `Relais;${line}`)
  const [told] = plainly(await list.preview()).lines
  await list.apply()
  const [actor] = (await directoryRows(app)).actors.map((one) => Object(one))
  const again = await openLines(app, header, `Relais;${line}`)
  return {
    address: [actor.addressExtra, actor.postcode, actor.commune, actor.inseeCode],
    told: told?.issues.map(({ value, reason }) => `${value} : ${reason}`),
    again: countsOf(await again.preview()),
  }
}

const identical = { identical: 1 }

test.each([
  ['oe for œ', ';;59370;MONS EN BAROEUL;', [undefined, '59370', 'Mons-en-Barœul', '59410']],
  ['oe for œ, of an old spelling', ';;54240;JOEUF;', [undefined, '54240', 'Jœuf', '54280']],
  ['a borough of Paris', ';;75020;Paris 20e;', [undefined, '75020', 'Paris', '75056']],
  ['a borough of Marseille', ';;13013;MARSEILLE 13;', [undefined, '13013', 'Marseille', '13055']],
  ['a borough of Lyon', ';;69003;Lyon 3ème arrondissement;', [undefined, '69003', 'Lyon', '69123']],
  ['a borough by its code', ';;75020;Paris;75120', [undefined, '75020', 'Paris', '75056']],
  ['a borough by its code alone', ';;;;69383', [undefined, undefined, 'Lyon', '69123']],
  [
    'a delivery to companies',
    ';;69653;Villefranche s/Saône CEDEX;',
    [undefined, '69653', 'Villefranche-sur-Saône', '69264'],
  ],
  ['a former commune', ';;69490;Pontcharra s/ Turdine;', [undefined, '69490', 'Vindry-sur-Turdine', '69157']],
  ['a postcode of the next département', ';;05130;VENTEROL;', [undefined, '05130', 'Venterol', '04234']],
  ['a postcode alone', ';;69003;;', [undefined, '69003', 'Lyon', '69123']],
  ['a postcode of several communes', ';;69400;;', [undefined, '69400', undefined, undefined]],
])('%s', async (_, line, address) => {
  expect(await addressOf(line)).toEqual({ address, told: [], again: identical })
})

test('a place that is no commune is in the only one of its postcode, and stays in the address', async () => {
  const reason = '« Saint-Denis » est la seule commune de 97490 : ce nom passe au complément d’adresse'
  expect(await addressOf(';;97490;SAINTE CLOTILDE;')).toEqual({
    address: ['SAINTE CLOTILDE', '97490', 'Saint-Denis', '97411'],
    told: [`SAINTE CLOTILDE : ${reason}`],
    again: identical,
  })
  expect(await addressOf(';Bâtiment B;97490;Sainte-Clotilde;')).toMatchObject({
    address: ['Bâtiment B, Sainte-Clotilde', '97490', 'Saint-Denis', '97411'],
  })
})

const asWritten =
  'son nom est repris tel quel, et le code INSEE, qui dit l’intercommunalité et le secteur, reste à donner'

test('a commune that nobody knows is kept as it is written, and told', async () => {
  expect(await addressOf(';;69400;Le Bourg;')).toEqual({
    address: [undefined, '69400', 'Le Bourg', undefined],
    told: [`Le Bourg : cette commune n’est pas reconnue : ${asWritten}`],
    again: identical,
  })
})

test('so is a name that several communes share; another value of its cell mends it', async () => {
  const app = await createReadyApp()
  const list = await openLines(app, 'Structure;Code postal;Commune', 'Relais;25000;Longeville')
  const [line] = plainly(await list.preview()).lines
  const reason = `2 communes portent ce nom (Longeville 25330 et Pays-de-Montbenoît 25650) : ${asWritten}`
  expect(line?.issues).toEqual([{ value: 'Longeville', column: 2, columnName: 'C', reason, mendable: true }])
  const mended = await list.preview([{ kind: 'correct', line: 2, column: 2, value: 'Besançon' }])
  expect(mended).toMatchObject({ toLookAt: 0, lines: [{ effect: 'new', issues: [] }] })
})

test('a commune named beside the postcode of another is the one that is named', async () => {
  expect(await addressOf(';;97490;Saint-Benoît;')).toMatchObject({
    address: [undefined, '97490', 'Saint-Benoît', '97410'],
  })
})

test('a commune of the espace is not taken for one that another département does not have', async () => {
  expect(await addressOf(';;38160;Vaux-en-Beaujolais;')).toMatchObject({
    address: [undefined, '38160', 'Vaux-en-Beaujolais', undefined],
  })
})

test('the commune of a postcode that stands in the street is known as another is', async () => {
  expect(await addressOf('12 r. du Gué, 69400 VILLEFRANCHE;;;;')).toMatchObject({
    address: [undefined, '69400', 'Villefranche-sur-Saône', '69264'],
  })
})

test('a postcode that lost a figure is given no zero in another département than that of its INSEE code', async () => {
  expect(await addressOf(';;6940;Villefranche-sur-Saône;69264')).toMatchObject({
    address: [undefined, undefined, 'Villefranche-sur-Saône', '69264'],
    told: ['6940 : un code postal a cinq chiffres'],
  })
})

test('nor in a département where no commune is called so', async () => {
  expect(await addressOf(';;6600;Le Havre;')).toMatchObject({
    address: [undefined, undefined, 'Le Havre', undefined],
    told: ['6600 : un code postal a cinq chiffres', `Le Havre : cette commune n’est pas reconnue : ${asWritten}`],
  })
})

test('a misspelt name is the only one near it of its postcode', async () => {
  expect(await addressOf(';;69400;Vilefranche sur Saonne;')).toEqual({
    address: [undefined, '69400', 'Villefranche-sur-Saône', '69264'],
    told: ['Vilefranche sur Saonne : lu « Villefranche-sur-Saône », seule commune de 69400 au nom proche'],
    again: identical,
  })
})

test('the code of an arrondissement that is known stays, and that of the city with it', async () => {
  const app = await createReadyApp()
  const national = 'id;nom;commune;code_postal;code_insee;adresse;services;latitude;longitude;date_maj;source;pivot'
  const list = await openLines(
    app,
    national,
    '1;Le Gué;Paris;75020;75120;1 rue du Gué;Aide aux démarches administratives;48.86;2.40;2026-01-10;Hubik;00000000000000',
  )
  expect(list.opened.format).toBe('lieux-v1')
  await list.apply()
  const other = await openLines(app, 'Lieu;Adresse;Code postal;Commune', 'Le Gué;1 rue du Gué;75020;Paris 20e')
  const preview = await other.preview([], {
    columns: ['place.name', 'actor.street', 'actor.postcode', 'actor.commune'],
  })
  expect(countsOf(preview)).toEqual({ identical: 1 })
})
