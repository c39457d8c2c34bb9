import { Button, Group, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ProbableDuplicates } from '#shared/contract/directory/duplicates.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { useJob } from '../../components/jobs/use-job.ts'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { FollowingPairs } from './FollowingPairs.tsx'
import { PairReview } from './PairReview.tsx'
import { headSentence, pairKey } from './pair-words.ts'
import { usePairVerbs } from './use-pair-verbs.ts'
import { usePairs } from './use-pairs.ts'

/** Entries that may be one, a pair at a time: the same, attached, or two. */
export function DuplicatesPage() {
  const { list, found, pair, following, rank, total, hasSettled, hasMoved, advance, settle } = usePairs()
  const search = usePairSearch(list.data)
  const verbsOf = usePairVerbs(settle)
  return (
    <>
      <PageHead
        title="Doublons probables"
        word="Doublon probable"
        crumbs={[wayTo.directory, 'Doublons']}
        sentence={found === null ? undefined : headSentence(found)}
      />
      {list.isPending && <Waiting />}
      {list.isError && list.data === undefined && (
        <ErrorMessage thrown={list.error} retry={() => void list.refetch()} />
      )}
      <PairSearch search={search} hasPairs={pair !== null} />
      {list.data?.isCurrent && pair === null && <NoPair hasSettled={hasSettled} />}
      {pair !== null && (
        <>
          <PairReview
            key={pairKey(pair)}
            pair={pair}
            rank={rank}
            total={total}
            takesFocus={hasMoved}
            verbs={verbsOf(pair)}
            onLater={following.length === 0 ? null : advance}
          />
          {following.length > 0 && <FollowingPairs pairs={following} count={(found ?? 0) - 1} />}
        </>
      )}
    </>
  )
}

function NoPair({ hasSettled }: { readonly hasSettled: boolean }) {
  return (
    <EmptyState
      title={hasSettled ? 'Toutes les paires sont tranchées.' : 'Aucun doublon probable.'}
      action={<LinkButton to="/annuaire">Voir l’annuaire</LinkButton>}
    >
      Deux entrées d’une même commune dont le nom et l’adresse sont proches, ou qui ont le même SIRET, le même téléphone
      ou le même courriel, apparaîtraient ici.
    </EmptyState>
  )
}

interface Props {
  readonly search: ReturnType<typeof usePairSearch>
  /** Whether pairs of an earlier search are shown meanwhile. */
  readonly hasPairs: boolean
}

/** How the search for pairs goes; nothing once it is over. */
function PairSearch({ search: { job, ended, again }, hasPairs }: Props) {
  if (job !== null)
    return (
      <JobProgress
        job={job}
        sentence="Comparaison des entrées"
        safe="L’annuaire ne change pas."
        rows={hasPairs ? 0 : 4}
      />
    )
  switch (ended?.kind) {
    case 'failed':
      return <ErrorMessage thrown={ended.thrown} retry={again} />
    case 'stopped':
      return (
        <Group gap="sm" mb="lg" role="status">
          <Text>La comparaison a été arrêtée{'\u00A0'}: il peut y avoir d’autres doublons.</Text>
          <Button size="xs" onClick={again}>
            Comparer de nouveau
          </Button>
        </Group>
      )
    default:
      return null
  }
}

/** What became of the last search, when it found nothing for it was stopped or failed. */
type Ended = { readonly kind: 'stopped' } | { readonly kind: 'failed'; readonly thrown: unknown }

/**
 * Searches as soon as what is known is not what a search would find, unless the last was stopped or failed: the person
 * then says when. @param known `undefined` while it is read
 */
function usePairSearch(known: ProbableDuplicates | null | undefined) {
  const queries = useQueryClient()
  const { job, run } = useJob('duplicates', 'search')
  const [isSearching, setSearching] = useState(false)
  const [ended, setEnded] = useState<Ended | null>(null)
  const isWanted = known !== undefined && known?.isCurrent !== true && !isSearching && ended === null

  useEffect(() => {
    if (!isWanted) return
    const search = async () => {
      setSearching(true)
      const outcome = await run((id) => ({ job: id }))
      if (outcome.kind === 'cancelled') setEnded({ kind: 'stopped' })
      if (outcome.kind === 'failed') setEnded(outcome)
      // What is known is read again before anybody asks whether it is enough.
      await queries.invalidateQueries({ queryKey: ['duplicates'] })
      setSearching(false)
    }
    void search()
  })
  return { job, ended, again: () => setEnded(null) }
}
