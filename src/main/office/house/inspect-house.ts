import { ratio } from 'fuzzball'
import { type PlaceholderName, placeholderNamed, placeholders } from '#shared/records/minutes/placeholders.ts'
import type { TemplatePlace, TemplateReport } from '#shared/records/minutes/template-report.ts'
import { textOf } from '../paper/office-package.ts'
import { findPlaceholders } from './find-placeholders.ts'
import type { HousePackage } from './house-package.ts'
import { elementsAlong } from './open-elements.ts'

/** What a template asks for, part by part. */
export const inspectHouse = (house: HousePackage): TemplateReport => {
  const asked = wordPaths(house).flatMap((path) => askedIn(textOf(house.parts, path), kindOf(path, house)))
  const names = Map.groupBy(asked, ({ name }) => placeholderNamed(name))
  const unknown = Map.groupBy(names.get(null) ?? [], ({ name }) => name)
  const bodies = names.get('corps') ?? []
  return {
    known: (Object.keys(placeholders) as PlaceholderName[])
      .filter((name) => names.has(name))
      .map((name) => ({ name, places: placesOf(names.get(name) ?? []) })),
    unknown: [...unknown].map(([name, all]) => ({ name, nearest: nearest(name), places: placesOf(all) })),
    body: bodies.some(({ flows }) => flows) ? 'asked' : bodies.length > 0 ? 'misplaced' : 'unasked',
    remarks: house.remarks,
  }
}

/** The parts in which placeholders are filled: the document, its headers and footers, its notes. */
export const wordPaths = ({ parts, main }: HousePackage): readonly string[] => [
  main,
  ...Object.keys(parts)
    .filter((path) => /(?:^|\/)(?:header|footer|footnotes|endnotes)\d*\.xml$/.test(path))
    .toSorted(),
]

const kindOf = (path: string, { main }: HousePackage): TemplatePlace =>
  path === main ? 'text' : /header\d*\.xml$/.test(path) ? 'header' : /footer\d*\.xml$/.test(path) ? 'footer' : 'note'

interface Asked {
  readonly name: string
  readonly place: TemplatePlace
  /** Where a body can stand: in the document, in no text box. */
  readonly flows: boolean
}

const askedIn = (xml: string, part: TemplatePlace): readonly Asked[] => {
  const openAt = elementsAlong(xml)
  return findPlaceholders(xml).map(({ name, characters: [first] }) => {
    const inside = openAt(first).map((element) => element.name)
    const boxed = inside.includes('w:txbxContent')
    const place = boxed ? 'textBox' : part === 'text' && inside.includes('w:tc') ? 'table' : part
    return { name, place, flows: part === 'text' && !boxed }
  })
}

const placesOf = (asked: readonly Asked[]): readonly TemplatePlace[] => [...new Set(asked.map(({ place }) => place))]

/** Below, two names have little in common. */
const likeEnough = 60

const nearest = (typed: string): PlaceholderName | null => {
  const scored = (Object.keys(placeholders) as PlaceholderName[])
    .map((name) => ({ name, score: ratio(typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), name) }))
    .toSorted((a, b) => b.score - a.score)
  const [best] = scored
  return best === undefined || best.score < likeEnough ? null : best.name
}
