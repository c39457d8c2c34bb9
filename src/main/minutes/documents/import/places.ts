import type { RootContent } from 'hast'
import type { ImportLayout, ImportPlace, PagePlace } from '#shared/records/minutes/import-layout.ts'
import { isElement, property, textOf } from './hast.ts'
import { headingNames } from './html-names.ts'
import { frenchDate } from './recognise/french-date.ts'
import type { ReadSection } from './recognise/read-section.ts'
import type { Recognised } from './recognise/recognise.ts'

/** The pages of a file that is drawn, and what was put aside on them. */
export type Pages = Omit<ImportLayout, 'places'>

/** Where the title, the date, headings and tables stand: elements of a file that is drawn say it. */
export const placesOf = (
  read: readonly ReadSection[],
  sections: readonly Recognised[],
  title: string | null,
): readonly ImportPlace[] => {
  const inFront: ('title' | 'date')[] = []
  return read.flatMap(({ isFront: inTitle, source }, section) => {
    const isAttendance = sections[section]?.imported.row.kind === 'attendance'
    return placed(source).flatMap(({ name, said, places }): readonly ImportPlace[] => {
      const what = (['title', 'date'] as const).filter((one) => !inFront.includes(one) && saysOf[one](said, title))
      const isFront = inTitle && name !== 'table'
      if (isFront) inFront.push(...what)
      if (isFront) return what.map((one) => ({ what: one, section, places }))
      if (name === 'table') return [{ what: isAttendance ? 'attendance' : 'table', section, places }]
      return headingNames.has(name) ? [{ what: 'section', section, places }] : []
    })
  })
}

const saysOf = {
  title: (said: string, title: string | null) => title !== null && said.trim().startsWith(title),
  date: (said: string) => frenchDate(said) !== null,
}

interface Placed {
  readonly name: string
  readonly said: string
  readonly places: readonly PagePlace[]
}

const placed = (nodes: readonly RootContent[]): readonly Placed[] =>
  nodes.flatMap((node): readonly Placed[] => {
    if (!isElement(node)) return []
    const place = property(node, 'dataPlace')
    return [
      ...(place === null ? [] : [{ name: node.tagName, said: textOf(node), places: JSON.parse(place) }]),
      ...placed(node.children),
    ]
  })
