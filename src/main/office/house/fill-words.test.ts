import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PlaceholderValues, placeholders } from '#shared/records/minutes/placeholders.ts'
import { escapeXml } from '../docx/xml.ts'
import { fillWords } from './fill-words.ts'

const values = {
  ...Object.fromEntries(Object.keys(placeholders).map((name) => [name, ''])),
  titre: 'A & B <c> {date}',
  lieu: 'Mairie\nSalle 2',
} as PlaceholderValues

const run = (text: string, letters = ''): string => `<w:r>${letters}<w:t>${text}</w:t></w:r>`

/** What a reader sees: without `xml:space`, the spaces at the ends of a text are nothing. */
const seen = (xml: string): string =>
  [...xml.matchAll(/<w:t( xml:space="preserve")?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([sign, kept, text]) => (text === undefined ? (sign === '<w:br/>' ? '\n' : '') : kept ? text : text.trim()))
    .join('')

describe('the words of a template', () => {
  test('are filled whatever runs Word cut them in, and no letter beside them is lost', () => {
    const text = 'Le {titre}, à {{ lieu }} : {corps} { 1 } {série} {inconnu} fin'
    const cuts = fc.uniqueArray(fc.nat({ max: text.length - 1 }), { maxLength: 12 })
    fc.assert(
      fc.property(cuts, (places) => {
        const edges = [0, ...places.toSorted((a, b) => a - b), text.length]
        const runs = edges.slice(1).map((end, index) => text.slice(edges[index], end))
        // A run that begins or ends with a space says that it keeps it, as Word writes it.
        const xml = runs.map((part) =>
          part === part.trim() ? run(part) : `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`,
        )
        expect(seen(fillWords(`<w:p>${xml.join('')}</w:p>`, values))).toBe(
          `Le ${escapeXml(values.titre)}, à Mairie\nSalle 2 : \ufdd2 { 1 }  [inconnu\u00a0: champ inconnu] fin`,
        )
      }),
    )
  })

  test('take the letters of their first brace, each of their lines included', () => {
    const bold = '<w:rPr><w:b/></w:rPr>'
    expect(fillWords(`<w:p>${run('À {li', bold)}${run('eu} !')}</w:p>`, values)).toBe(
      `<w:p><w:r>${bold}<w:t xml:space="preserve">À Mairie</w:t><w:br/><w:t xml:space="preserve">Salle 2</w:t></w:r><w:r><w:t xml:space="preserve"> !</w:t></w:r></w:p>`,
    )
  })
})
