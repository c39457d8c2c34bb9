import type { FollowUpLine, FollowUpList } from '#shared/contract/meetings/follow-ups.ts'
import { isAwaited, isLate } from '#shared/records/meetings/awaited.ts'
import { listView } from '../../components/list/list-view.ts'
import { nameFilter } from '../../components/list/name-filter.ts'

/** Decisions and tasks: those that are awaited, unless the address asks for others. */
export const followUpsView = listView<FollowUpList, FollowUpLine>()({
  words: { one: 'suite', many: 'suites', none: 'Aucune suite' },
  lines: ({ lines }) => lines,
  id: ({ followUp }) => followUp.id,
  filters: {
    etat: {
      label: 'Suites montrées',
      all: null,
      options: { awaited: 'Attendues', late: 'En retard', all: 'Toutes' },
      keeps: ({ followUp }, want, { today }) => {
        if (want === 'awaited') return isAwaited(followUp)
        return want === 'all' || isLate(followUp, today)
      },
    },
    porteur: nameFilter<FollowUpList, FollowUpLine>(
      { label: 'Porteur', all: 'Tous les porteurs' },
      ({ lines }) => lines,
      ({ followUp: { bearer } }) => (bearer === null ? [] : [bearer]),
    ),
    serie: {
      label: 'Série',
      all: 'Toutes les séries',
      options: ({ lines }) => {
        const series = lines.flatMap(({ series }) => (series === null ? [] : [[series.id, series.name] as const]))
        return [...new Map(series)].toSorted(([, one], [, other]) => one.localeCompare(other, 'fr'))
      },
      keeps: ({ series }, want) => series?.id === want,
    },
  },
})
