import type { NeedLine, NeedList } from '#shared/contract/roadmap/needs.ts'
import { isLongAwaited, isOpenNeed } from '#shared/records/roadmap/long-awaited.ts'
import { needOrigins, needStates } from '#shared/records/roadmap/need.ts'
import { listView } from '../../components/list/list-view.ts'
import { sectorFilter } from '../sector-and-axis.ts'

const french = new Intl.Collator('fr', { numeric: true })

/** The needs: those that wait come first. */
export const needsView = listView<NeedList, NeedLine>()({
  words: { one: 'besoin', many: 'besoins', none: 'Aucun besoin' },
  lines: ({ lines }) => lines,
  id: ({ need }) => need.id,
  says: ({ need, actor, meeting, fiche, area, sector }, { sectors }) => [
    need.text,
    need.audience,
    need.answer,
    actor,
    meeting?.title,
    fiche,
    area,
    sectors.find(({ id }) => id === sector)?.name,
  ],
  filters: {
    etat: {
      label: 'État',
      all: 'Tous les états',
      options: { ...needStates, ancien: 'En attente depuis deux mois' },
      counted: true,
      keeps: ({ need }, want, { today }) => {
        if (want === 'ancien') return isLongAwaited(need, today)
        return want === 'open' ? isOpenNeed(need) : need.state === want
      },
    },
    secteur: sectorFilter('Hors secteur'),
    origine: {
      label: 'Origine',
      all: 'Toutes les origines',
      options: needOrigins,
      keeps: ({ need }, want) => need.origin === want,
    },
  },
  sorts: {
    attente: { name: 'Ce qui attend d’abord' },
    recent: {
      name: 'Les derniers exprimés',
      compare: (a, b) => french.compare(b.need.raisedOn ?? '', a.need.raisedOn ?? ''),
    },
    texte: { name: 'Par intitulé', compare: (a, b) => french.compare(a.need.text ?? '', b.need.text ?? '') },
  },
})

/** What the address of the needs says. */
type NeedsSearch = ReturnType<typeof needsView.read> & {
  /** A need is being noted, in these words where some are given. */
  readonly noter?: true | string
}

export const readSearch = (address: Record<string, unknown>): NeedsSearch => ({
  ...needsView.read(address),
  ...((address.noter === true || typeof address.noter === 'string') && { noter: address.noter }),
})
