import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { FollowingPairs } from './FollowingPairs.tsx'
import { PairReview } from './PairReview.tsx'
import { PairSearch } from './PairSearch.tsx'
import { headSentence, pairKey } from './pair-words.ts'
import { usePairSearch } from './use-pair-search.ts'
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
        crumbs={[
          <LinkAnchor key="list" to="/annuaire">
            Annuaire
          </LinkAnchor>,
          'Doublons',
        ]}
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
