import { describe, expect, test } from 'vitest'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { type ExportFormat, exportFormats } from '#shared/contract/directory/formats.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { allTextOf, exported } from '../support/exported.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const formats = Object.keys(exportFormats) as ExportFormat[]
const lists: readonly DirectoryListName[] = ['actors', 'places', 'persons']

/** Every way in which someone can be known by a file. */
const ofPersons = ['DOUCEBRISE', 'Mirabelle', 'Médiatrice en chef', 'mirabelle@exemple.fr', '74112233', '74 11 22 33']
const ofPrivateLife = ['chez-moi@exemple.fr', '611223344', '6 11 22 33 44', '11 22 33 44']

/** A structure whose people appear wherever a person types them. */
const peopledApp = async (): Promise<TestApp> => {
  const app = await createReadyApp()
  const create = async (record: string, values: object) =>
    (await app.call('records.create', { record, values } as never)) as unknown as { readonly id: string }
  const address = { street: '1 place du Lavoir', postcode: '69400', commune: 'Vallombreuse', updatedOn: '2026-10-01' }
  const actor = await create('actor', {
    ...address,
    name: 'Maison des Tisserands',
    phone: '+33474112233',
    emails: ['accueil@exemple.fr', 'm.doucebrise@exemple.fr'],
    description: 'Contact : Mme Doucebrise.',
    note: 'Mirabelle DOUCEBRISE préfère le matin.',
    verificationNote: 'avec Mirabelle DOUCEBRISE',
  })
  await create('place', {
    ...address,
    name: 'Atelier des Tisserands',
    actor: actor.id,
    phone: '06 11 22 33 44',
    emails: ['chez-moi@exemple.fr', 'mirabelle@exemple.fr', 'atelier@exemple.fr'],
    summary: 'Demandez DOUCEBRISE à l’accueil.',
    detail: 'Un atelier ouvert à tous.',
    services: ['basics'],
  })
  await create('place', { ...address, name: 'Cabinet Mirabelle Doucebrise', actor: actor.id, services: ['basics'] })
  const person = await create('person', {
    firstName: 'Mirabelle',
    lastName: 'DOUCEBRISE',
    phone: '+33474112233',
    email: 'mirabelle@exemple.fr',
    personalPhone: '0611223344',
    personalEmail: 'Chez-Moi@exemple.fr',
  })
  await create('post', { person: person.id, actor: actor.id, title: 'Médiatrice en chef', fneReferent: true })
  return app
}

const written = async (app: TestApp, list: DirectoryListName, format: ExportFormat, persons: boolean) =>
  allTextOf((await exported(app, { list, format, persons })).content)

describe('an export without persons', () => {
  test.each(formats)('%s holds no name, function, mail nor telephone of anyone', async (format) => {
    const app = await peopledApp()
    for (const list of lists.filter((list) => !(list === 'persons' && format.startsWith('list-')))) {
      const text = await written(app, list, format, false)
      for (const word of [...ofPersons, ...ofPrivateLife]) expect.soft(text).not.toContain(word)
      expect(text.toLowerCase()).not.toContain('doucebrise')
    }
  })

  test('says what it leaves out', async () => {
    const { remarks } = await exported(await peopledApp(), { list: 'places', format: 'lieux-csv', persons: false })
    expect(remarks).toEqual(
      [
        '« Atelier des Tisserands » : sans ce qui appartient à une personne ou la nomme (téléphone, courriels et présentation résumée).',
        '« Cabinet Mirabelle Doucebrise » : n’est pas écrit, son nom est celui d’une personne.',
        expect.stringContaining('ni SIRET ni RNA'),
      ].map((said) => (typeof said === 'string' ? withNoBreakSpaces(said) : said)),
    )
  })

  test('keeps what is the structure’s own', async () => {
    const text = await written(await peopledApp(), 'places', 'lieux-csv', false)
    expect(text).toContain('"atelier@exemple.fr"')
    expect(text).toContain('Un atelier ouvert à tous.')
  })

  test('of the list of persons is refused, for it would say nothing', async () => {
    const asked = exported(await peopledApp(), { list: 'persons', format: 'list-xlsx', persons: false })
    await expect(asked).rejects.toMatchObject({ error: { code: 'export-persons' } })
  })
})

describe('an export with persons', () => {
  test.each(formats)('%s never holds what is private', async (format) => {
    const app = await peopledApp()
    for (const list of lists) {
      const text = await written(app, list, format, true)
      for (const word of ofPrivateLife) expect.soft(text.toLowerCase()).not.toContain(word)
    }
  })

  test.each([
    ['persons', 'list-csv', ['DOUCEBRISE Mirabelle', 'Médiatrice en chef', 'mirabelle@exemple.fr']],
    ['actors', 'list-csv', ['DOUCEBRISE Mirabelle (Médiatrice en chef)']],
    ['actors', 'labels', ['Mirabelle DOUCEBRISE']],
    ['persons', 'labels', ['Maison des Tisserands', 'Mirabelle DOUCEBRISE', '69400 VALLOMBREUSE']],
    ['actors', 'vcard', ['N:DOUCEBRISE;Mirabelle;;;', 'ORG:Maison des Tisserands', 'TITLE:Médiatrice en chef']],
  ] as const)('%s as %s name who they are about', async (list, format, words) => {
    const text = await written(await peopledApp(), list, format, true)
    for (const word of words) expect(text).toContain(word)
  })
})
