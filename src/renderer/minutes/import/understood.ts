import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import type { ImportLayout, ImportPlace, PagePlace } from '#shared/records/minutes/import-layout.ts'
import { agree, figure, plural, sentenceCase } from '../../words/numbers.ts'
import { importCounts, presenceWords, whenAndWhere } from './preview-sentences.ts'

type Aside = ImportLayout['aside'][number]

/** One kind of thing that was understood, and where it stands on the pages. */
export interface Understood {
  /** From 1, the number that joins it to its marks; `null`: nothing of it is marked. */
  readonly number: number | null
  readonly what: ImportPlace['what'] | 'aside'
  readonly label: string
  readonly says: string
  readonly detail: string
  readonly places: readonly PagePlace[]
}

/** What was understood of a PDF, in the order in which one checks it. */
export const understoodOf = (preview: ImportPreview): readonly Understood[] => {
  const { places, aside, pages } = preview.layout ?? { places: [], aside: [], pages: [] }
  const titles = preview.sections.filter(({ kind }) => kind !== 'front').map(({ title }) => title)
  const tables = places.filter(({ what }) => what === 'table').length
  const rows = [
    { what: 'title', label: 'Titre', says: preview.title || 'Sans titre', detail: '' },
    { what: 'date', label: 'Date et lieu', says: whenAndWhere(preview), detail: '' },
    { what: 'section', label: 'Sections', says: countsOf(preview), detail: firstOf(titles) },
    ...(tables === 0
      ? []
      : [
          {
            what: 'table',
            label: 'Tableaux',
            says: plural(tables, 'tableau recomposé', 'tableaux recomposés'),
            detail: '',
          } as const,
        ]),
    {
      what: 'attendance',
      label: 'Personnes',
      says: peopleWords(preview.attendances),
      detail: firstOf(preview.attendances.map(({ name }) => name)),
    },
  ] as const
  let number = 0
  const known = rows.map((row): Understood => {
    const where = places.filter(({ what }) => what === row.what).flatMap((place) => place.places)
    if (where.length > 0) number += 1
    return { ...row, number: where.length > 0 ? number : null, places: where }
  })
  return aside.length === 0 ? known : [...known, asideRow(aside, pages.length)]
}

const countsOf = (preview: ImportPreview): string =>
  importCounts(preview)
    .filter(({ noun, count }) => count > 0 && !noun.startsWith('présent'))
    .map(({ count, noun }) => `${figure(count)}\u00a0${noun}`)
    .join(', ')

/** « 14 présents, 2 excusés » */
const peopleWords = (people: ImportPreview['attendances']): string => {
  const known = Map.groupBy(people, (person) => presenceWords(person) || 'présent')
  const said = [...known].map(([word, those]) => plural(those.length, word, `${word}s`))
  return said.length === 0 ? 'Personne n’a été reconnu' : said.join(', ')
}

/** The first of them, and how many others. */
const firstOf = (texts: readonly string[], shown = 4): string => {
  const said = texts.slice(0, shown).join(', ')
  return texts.length <= shown ? said : `${said}, et ${plural(texts.length - shown, 'autre', 'autres')}`
}

const asideRow = (aside: readonly Aside[], pages: number): Understood => {
  const of = (...kinds: readonly Aside['what'][]) => aside.filter(({ what }) => kinds.includes(what)).length
  const ofPages = agree(pages, 'de la page', `de ${pages}\u00a0pages`)
  const says = [
    ...(of('margin') > 0
      ? [`les en-têtes et pieds ${ofPages}`]
      : of('number') > 0
        ? [`${agree(pages, 'le numéro', 'les numéros')} ${ofPages}`]
        : []),
    ...(of('mark') === 0 ? [] : ['le texte en travers des pages']),
    ...(of('picture') === 0 ? [] : [plural(of('picture'), 'image d’en-tête', 'images d’en-tête')]),
  ].join(', ')
  return {
    number: null,
    what: 'aside',
    label: 'Mis de côté',
    says: sentenceCase(says),
    detail: 'ce qui est barré sur la page n’est pas repris',
    places: aside.map(({ place }) => place),
  }
}
