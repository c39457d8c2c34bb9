import { getRouteApi } from '@tanstack/react-router'
import type { FiguresApart as FiguresApartOfOne } from '#shared/contract/directory/duplicates.ts'
import type { ConflictView, PointChoice } from '#shared/contract/exchanges/conflicts.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Output } from '../../api/api.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PointsInTurn } from '../../components/point-to-settle/PointsInTurn.tsx'
import { pointKeys } from '../../components/point-to-settle/point-keys.ts'
import { pointTitle } from '../../components/point-to-settle/point-words.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { counted } from '../../words/numbers.ts'
import { FiguresApart } from './FiguresApart.tsx'
import { Forks } from './Forks.tsx'
import { RowLink } from './RowLink.tsx'
import { SetAside } from './SetAside.tsx'
import { SettledPoints } from './SettledPoints.tsx'

const route = getRouteApi('/echanges/points')

/** What two postes wrote apart, to settle one by one, and what was settled. */
export function ConflictsPage() {
  const list = useApiQuery('conflicts', 'list', {})
  const figures = useApiQuery('duplicates', 'figuresApart', {})
  const aside = useApiQuery('aside', 'list', {})
  useScreenKeys(pointKeys)
  return (
    <>
      <PageHead
        title="Points à trancher"
        word="Point à trancher"
        dense
        {...(list.data &&
          figures.data &&
          aside.data && {
            sentence: sentenceOf(list.data.count + figures.data.length, aside.data),
          })}
      />
      <ExchangesTabs />
      <Loaded query={list} rows={6}>
        {(list) => (
          <Loaded query={figures} rows={6}>
            {(figures) => (
              <Loaded query={aside} rows={6}>
                {(aside) => <Points list={list} figures={figures} aside={aside} />}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  )
}

const sentenceOf = (points: number, { forks, rows }: Output<'aside', 'list'>): string => {
  const open = forks.filter(({ mayChoose }) => mayChoose).length
  const count = points + open
  if (count === 0 && rows.length === 0) return 'Rien n’attend votre choix.'
  if (count === 0)
    return `${sentenceCase(counted(rows.length, 'écriture est', 'écritures sont', 'f'))} à examiner\u00a0: rien n’en est montré ailleurs.`
  const waiting = `${sentenceCase(counted(count, 'point attend', 'points attendent'))} votre choix`
  return open > 0
    ? `${waiting}, qui vaudra pour tous vos collègues. Ce que disent les travaux séparés n’est montré nulle part d’ici là.`
    : `${waiting}. Rien ne presse\u00a0: toutes les versions sont gardées, et le choix vaudra pour tous vos collègues.`
}

interface PointsProps {
  readonly list: Output<'conflicts', 'list'>
  readonly figures: readonly FiguresApartOfOne[]
  readonly aside: Output<'aside', 'list'>
}

function Points({ list: { points, settled }, figures, aside: { forks, rows } }: PointsProps) {
  const { de } = route.useSearch()
  const settle = useGesture('conflicts', 'settle')
  const decide = (point: ConflictView, choice: PointChoice) => {
    const { record, id, field } = point
    settle.act({ record, id, field, choice }, { noUndo: `Point tranché\u00a0: ${pointTitle(point)}` }, () => {
      if (points.length === 1) goOnTo(() => firstOf('#page-title'))
    })
  }
  const first = points.find(({ record, id }) => `${record} ${id}` === de)
  return (
    <>
      {points.length + figures.length + forks.length + rows.length === 0 && <NothingToSettle />}
      <Forks forks={forks} />
      {points.length > 0 && (
        <PointsInTurn
          points={points}
          first={first ?? null}
          settle={decide}
          busy={settle.isPending}
          primary
          aside={({ screen }) => screen !== null && <RowLink screen={screen} />}
        />
      )}
      {figures.length > 0 && <FiguresApart pairs={figures} />}
      {rows.length > 0 && <SetAside rows={rows} />}
      {settled.length > 0 && <SettledPoints settled={settled} />}
    </>
  )
}

function NothingToSettle() {
  return (
    <EmptyState
      title="Aucun point à trancher."
      action={
        <LinkButton to="/echanges" variant="default">
          Voir les envois
        </LinkButton>
      }
    >
      Quand deux collègues écrivent la même chose chacun de leur côté, les deux versions sont gardées et se retrouvent
      ici.
    </EmptyState>
  )
}
