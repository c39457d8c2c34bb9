import { describe, expect, test } from 'vitest'
import { plainText } from '#shared/domain/rich-text/plain-text.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (text: string, known: readonly string[] = []) => {
  const result = readMarkdown(`## Un\n\n${text}\n\n## Deux\n\nFin.`, known)
  if (!result.ok) throw new Error(result.error.code)
  const { sections, remarks } = result.value
  return {
    text: plainText(sections[1]?.row.body ?? null),
    remarks: remarks.map(({ sentence }) => sentence.replaceAll('\u00a0', '~')),
  }
}

describe('signs lost by a PDF', () => {
  test.each([
    ['Le d\ufffdpartement pr\ufffdsente la \ufffdche.', 'Le département présente la fiche.'],
    ['L\ufffdaccueil n\ufffdest pas fini.', 'L’accueil n’est pas fini.'],
    ['Au c\ufffdur des ac\ufffdons num\ufffd\ufffdriques', 'Au cœur des actions numériques'],
    ['LA R\ufffdUNION DU D\ufffdPARTEMENT', 'LA RÉUNION DU DÉPARTEMENT'],
  ])('%s', (damaged, whole) => {
    expect(read(damaged).text).toBe(whole)
  })

  test('a word of the text, or of the directory, tells how to read it', () => {
    expect(read('Vauxbr\ufffdne et Vauxbrène.').text).toBe('Vauxbrène et Vauxbrène.')
    expect(read('Vauxbr\ufffdne.', ['Mairie de Vauxbrène']).text).toBe('Vauxbrène.')
    expect(read('Vauxbr\ufffdne.').text).toBe('Vauxbr\ufffdne.')
  })

  test('two readings leave the word as it is; everything is told', () => {
    expect(read('Le relev\ufffd, la fin et le pr\ufffdt : pr\ufffdt, prêt ou prét. Seul \ufffd ici.')).toEqual({
      text: 'Le relevé, la fin et le pr\ufffdt : pr\ufffdt, prêt ou prét. Seul \ufffd ici.',
      remarks: [
        '1 mot abîmé a été réparé~: «~relev\ufffd~» lu «~relevé~».',
        '2 mots abîmés sont restés tels quels, faute d’une seule lecture possible~: «~pr\ufffdt~», «~\ufffd~».',
      ],
    })
  })
})
