import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { extractOf } from '#main/minutes/documents/extract.ts'
import { eraseText } from '#main/office/discretion/erase-inlines.ts'
import { nameFinder } from '#main/office/discretion/erase-names.ts'
import { withoutPersons } from '#main/office/discretion/without-persons.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { unpackText } from '#main/office/paper/office-package.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { doc, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { linesOf, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Heading } from '#shared/text/rich-text/rich-text.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { sampleMinutes } from '../support/sample-minutes.ts'
import { minutesTemplate } from '../support/template-bytes.ts'
import { createReadyApp } from '../support/test-app.ts'

const minutes = sampleMinutes()
const document = composeMinutes(minutes)
const nobody = { persons: [], kindOf: () => null }
const wordsIn = (text: string): readonly string[] => fold(text).split(/[^\p{L}\p{N}]+/u)

const withTexts = (...texts: readonly string[]): ComposedDocument => ({
  ...document,
  body: doc(...texts.map((text) => paragraph(text))),
})

describe('without persons', () => {
  const people = minutes.attendances.map(({ lastName, firstName, role }) => ({ lastName, firstName, role }))
  const anonymous = withoutPersons(document, {
    persons: people,
    kindOf: (structure) => (structure.startsWith('Commune') ? 'Commune' : null),
  })

  test('names nobody of the list nor who speaks', () => {
    const said = plainText(anonymous.body)
    for (const name of ['ZÉPHYR', 'Basile', 'ÉTALON', 'TESTARD', 'Aurore', 'LONGUE-RUE', 'ABSENT'])
      expect(said).not.toContain(name)
  })

  test('counts the list by kind of structure, and calls who speaks by their function', () => {
    const lines = linesOf(anonymous.body).map((line) => line.replaceAll('\u00a0', ' '))
    expect(lines.slice(lines.indexOf('Type de structure'))).toEqual([
      'Type de structure',
      'Personnes',
      'Autre structure, ou non précisée',
      '3',
      'Commune',
      '1',
      'Personnes excusées',
      'Autre structure, ou non précisée',
      '1',
    ])
    expect(lines).toEqual(expect.arrayContaining(['Directrice – Pôle des essais', 'Atelier des Exemples']))
  })

  test('takes off links to mailboxes, and keeps the others', () => {
    const links = JSON.stringify(anonymous.body)
    expect(links).not.toContain('mailto:')
    expect(links).toContain('https://exemple.fr/rapport')
  })

  test.each([
    ['Mme VENTCLAIR a répondu à M. Le Goff.', '[personne] a répondu à [personne].'],
    ['Mmes VENTCLAIR, TOURNELUNE et PLUME-DORÉE sont excusées.', '[personne] sont excusées.'],
    ['Inès Étalon, É. Étalon puis ÉTALON Inès', '[personne], [personne] puis [personne]'],
    ['Écrire à ines.etalon@exemple.fr demain', 'Écrire à [personne] demain'],
    ['Madame la présidente de la commune', 'Madame la présidente de la commune'],
    ['un étalon pour mesurer', 'un étalon pour mesurer'],
    ['Étalon-Marchand le dit', '[personne] le dit'],
  ])('« %s »', (text, expected) => {
    expect(eraseText(text, nameFinder(people))).toBe(expected)
  })

  test('is set on the same page', () => {
    expect(withoutPersons({ ...document, sheet: 'synthesis' }, nobody).sheet).toBe('synthesis')
    expect(withoutPersons(document, nobody)).not.toHaveProperty('sheet')
  })

  test('erases a name whose letters stand in two marks', () => {
    const body = doc(paragraph([plain('Inès ', { type: 'bold' }), plain('Étalon'), plain(' parle')]))
    const erased = withoutPersons({ ...document, body }, { persons: people, kindOf: () => null })
    expect(plainText(erased.body)).toBe('[personne] parle')
  })

  test('leaves no word of any name, wherever it stands', () => {
    const name = fc.stringMatching(/^[A-ZÀÉÎÔÙÇ][a-zàâçéèêëîïôùûü]{2,9}([- ][A-ZÀÉÎÔÙÇ][a-zàâçéèêëîïôùûü]{2,9})?$/)
    fc.assert(
      fc.property(
        name,
        name,
        fc.lorem({ maxCount: 5 }),
        fc.lorem({ maxCount: 5 }),
        (lastName, firstName, before, after) => {
          const known = { ...nobody, persons: [{ lastName, firstName, role: null }] }
          const spellings = [
            `${firstName} ${lastName}`,
            lastName.toUpperCase(),
            `Mme ${lastName}`,
            `(${lastName})`,
            firstName,
          ]
          const erased = withoutPersons(withTexts(...spellings.map((name) => `${before} ${name}, ${after}`)), known)
          const own = new Set(wordsIn(`${before} ${after} personne`))
          for (const word of wordsIn(`${lastName} ${firstName}`))
            if (!own.has(word)) expect(wordsIn(plainText(erased.body))).not.toContain(word)
        },
      ),
    )
  })
})

test('who chaired is not named either, known of by that alone', async () => {
  const app = await createReadyApp()
  const chair = 'Éloïse VERSOLIVE, présidente du comité'
  const { id: meeting } = await app.call('meetings.create', { ...meetingDraft, chair })
  const linesIn = async (variant: 'complete' | 'withoutPersons') => {
    const { body } = await app.call('minutes.preview', { meeting, variant, point: null })
    return linesOf(body).map((line) => line.replaceAll('\u00a0', ' '))
  }
  expect(await linesIn('complete')).toContain(`Présidée par ${chair}`)
  expect(await linesIn('withoutPersons')).toContain('Présidée par [personne], présidente du comité')
})

describe('a title without a text under it', () => {
  test('lets a page end above the next one, and keeps a title with what is under it', () => {
    const titles = [1, 2, 3, 3, 2].map(
      (level, rank): Heading => ({
        type: 'heading',
        attrs: { level: level as Heading['attrs']['level'] },
        content: [plain(`Titre ${rank}`)],
      }),
    )
    const speaker = { ...paragraph('Mme Aurore TESTARD'), attrs: { style: 'speaker' } } as const
    const blocks = [...titles, speaker, ...titles.slice(0, 1), paragraph('Un texte.')]
    const xml = unpackText(writeDocx({ ...document, body: doc(...blocks) }, minutesTemplate), 'word/document.xml')
    const mayEnd = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([one]) => one.includes('<w:keepNext w:val="0"/>'))
    expect(mayEnd).toEqual([false, false, true, true, false, true, false, false])
  })
})

describe('an extract', () => {
  const headings = document.body.content.filter((block) => block.type === 'heading')
  const firstLevels = headings.flatMap(({ attrs }, rank) => (attrs.level === 1 ? [rank] : []))

  test('of a point is that point whole, under the title block', () => {
    const lists = headings.findIndex(({ attrs }) => attrs.number === '3')
    const extract = extractOf(document, lists) as ComposedDocument
    const lines = linesOf(extract.body)
    expect(lines[0]).toBe('Feuille de route')
    expect(extract.body.content.filter((block) => block.type === 'heading').map(({ attrs }) => attrs.level)).toEqual([
      1, 2,
    ])
    expect(extract.body.content.some((block) => block.type === 'heading' && block === headings[lists])).toBe(false)
    expect(lines).toContain('Médiathèque du Moulin')
    expect(lines).not.toContain('Niveau un')
  })

  test('of each point in turn is the whole document', () => {
    const front = document.body.content.findIndex((block) => block.type === 'heading')
    const points = firstLevels.flatMap((rank) => extractOf(document, rank)?.body.content.slice(front) ?? [])
    expect(plainText(doc(...points))).toBe(plainText(doc(...document.body.content.slice(front))))
    expect(extractOf(document, headings.length)).toBeNull()
  })

  test('is asked from any section: one without a heading is of the point above it, the title block of the first', async () => {
    const app = await createReadyApp()
    const { id: meeting } = await app.call('meetings.create', meetingDraft)
    const add = async (kind: 'front' | 'text', after: RowId | null, title: string | null): Promise<RowId> => {
      const { id } = await app.call('minutes.addSection', { meeting, after, kind, level: 1 })
      if (kind === 'front') return id
      const changes = { numbering: 'none', title: title === null ? null : doc(paragraph(title)) } as const
      await app.call('records.update', { record: 'section', id, changes })
      return id
    }
    const front = await add('front', null, null)
    const bare = await add('text', front, null)
    const headingsOf = async (point: RowId) =>
      (await app.call('minutes.preview', { meeting, variant: 'complete', point })).body.content
        .filter((block) => block.type === 'heading')
        .map((heading) => plainText(doc(heading)))
    expect(await headingsOf(bare)).toEqual([])
    const first = await add('text', bare, 'Accueil')
    const second = await add('text', first, 'Les axes')
    const under = await add('text', second, null)
    for (const [point, heading] of [
      [front, 'Accueil'],
      [bare, 'Accueil'],
      [first, 'Accueil'],
      [second, 'Les axes'],
      [under, 'Les axes'],
    ] as const)
      expect(await headingsOf(point)).toEqual([heading])
  })
})
