import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { type Category, categories, categoryOf } from '#shared/records/record-categories.ts'
import { records } from '#shared/records/records.ts'
import { agree, inFigures } from '#shared/text/french-numbers.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Table } from '#shared/text/rich-text/rich-text.ts'

/** What each category may say of a person: what whoever answers for personal data asks first. */
const aboutPersons: Readonly<Record<Category, string>> = {
  persons: 'Nom, fonction, téléphone et courriel.',
  actors: 'Coordonnées de structures ; parfois le nom d’une personne.',
  meetings: 'Qui est invité, présent, excusé ou cité ; le texte des comptes-rendus.',
  fiches: 'Des noms, dans les textes et parmi les porteurs.',
  needs: 'Des noms, s’il en est écrit dans les textes.',
  indicators: 'Des chiffres par structure ; des noms, s’il en est écrit dans les notes.',
  espace: 'Le nom des membres des secrétariats.',
  other: 'Inconnu de cette version de Concerto.',
}

/** By category: how much, of what, and what that says of people. @param rows how many of each record */
export const heldTable = (rows: Readonly<Record<string, number>>): Table => {
  const held = Map.groupBy(Object.entries(rows), ([record]) => categoryOf(record))
  return {
    type: 'table',
    attrs: {
      look: 'list',
      widths: [24, 10, 32, 34],
      title: 'Ce que l’envoi contenait',
      description: 'Une catégorie par ligne : combien de lignes, lesquelles, et ce qu’elles disent de personnes.',
    },
    content: [
      headRow('Catégorie', 'Lignes', 'Dont', 'Données personnelles'),
      ...(Object.keys(categories) as Category[]).flatMap((category) => {
        const counts = held.get(category)
        if (counts === undefined) return []
        return row(
          cell('content', [paragraph(categories[category])]),
          cell('content', [paragraph(inFigures(counts.reduce((sum, [, count]) => sum + count, 0)), 'figure')]),
          cell('content', [paragraph(detailOf(counts))]),
          cell('content', [paragraph(aboutPersons[category])]),
        )
      }),
    ],
  }
}

/** « 12 personnes, 9 fonctions »: the most numerous first. */
const detailOf = (counts: readonly (readonly [record: string, count: number])[]): string =>
  counts
    .toSorted(([, a], [, b]) => b - a)
    .map(([record, count]) => `${inFigures(count)}\u00a0${labelOf(record, count)}`)
    .join(', ')

const labelOf = (record: string, count: number): string => {
  if (!Object.hasOwn(records, record)) return agree(count, 'ligne', 'lignes')
  const { one, many } = records[record as keyof typeof records].label
  return agree(count, one, many)
}
