import type { NeedLine, NeedList } from '#shared/contract/roadmap/needs.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Need } from '#shared/records/records.ts'
import { isLongAwaited, isOpenNeed } from '#shared/records/roadmap/need/long-awaited.ts'
import { needStates } from '#shared/records/roadmap/need/need.ts'
import { folded } from '../../words/folded.ts'

export const wants = { ...needStates, ancien: 'En attente depuis deux mois' } as const

export type NeedWant = keyof typeof wants

export const sorts = {
  attente: 'Ce qui attend d’abord',
  recent: 'Les derniers exprimés',
  texte: 'Par intitulé',
} as const

export type NeedSort = keyof typeof sorts

export interface NeedFilter {
  readonly want: NeedWant | null
  /** `sans`: the whole département, or several sectors. */
  readonly sector: RowId | 'sans' | null
  readonly origin: Need['origin']
  readonly text: string
}

export const filterNeeds = ({ lines, sectors, today }: NeedList, filter: NeedFilter): readonly NeedLine[] => {
  const words = folded(filter.text.trim()).split(/\s+/u).filter(Boolean)
  const names = new Map(sectors.map(({ id, name }) => [id, name]))
  return lines.filter(
    (line) =>
      (filter.want === null || isWanted(line, filter.want, today)) &&
      (filter.sector === null || (filter.sector === 'sans' ? line.sector === null : line.sector === filter.sector)) &&
      (filter.origin === null || line.need.origin === filter.origin) &&
      says(
        [
          line.need.text,
          line.need.audience,
          line.need.answer,
          line.actor,
          line.meeting?.title,
          line.fiche,
          line.area,
          line.sector && names.get(line.sector),
        ],
        words,
      ),
  )
}

const isWanted = ({ need }: NeedLine, want: NeedWant, today: string): boolean => {
  if (want === 'ancien') return isLongAwaited(need, today)
  return want === 'open' ? isOpenNeed(need) : need.state === want
}

const says = (texts: readonly (string | null | undefined)[], words: readonly string[]): boolean => {
  if (words.length === 0) return true
  const told = folded(texts.filter(Boolean).join(' '))
  return words.every((word) => told.includes(word))
}

/** How many of these each filter would keep. */
export const countWants = ({ lines, today }: NeedList): Readonly<Record<NeedWant, number>> => {
  const count = (want: NeedWant) => lines.filter((line) => isWanted(line, want, today)).length
  return { open: count('open'), answered: count('answered'), dropped: count('dropped'), ancien: count('ancien') }
}

/** The order given is that of the waiting: it is kept. */
export const sortNeeds = (lines: readonly NeedLine[], sort: NeedSort): readonly NeedLine[] => {
  if (sort === 'attente') return lines
  if (sort === 'texte') return lines.toSorted((a, b) => french.compare(a.need.text ?? '', b.need.text ?? ''))
  return lines.toSorted((a, b) => french.compare(b.need.raisedOn ?? '', a.need.raisedOn ?? ''))
}

const french = new Intl.Collator('fr', { numeric: true })
