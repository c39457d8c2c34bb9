import type { DuplicatePair } from '#shared/contract/directory/duplicates.ts'
import { LinkButton } from '../../components/links.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { plural } from '../../words/numbers.ts'
import classes from './duplicates.module.css'
import { pairKey, pairNames, reasonsSentence, whereAndSource } from './pair-words.ts'
import { pairSearch } from './use-pairs.ts'

/** What one sees ahead; the rest comes as these are settled. */
const shown = 12

/** The pairs that wait after the one looked at. @param count how many, when they are too many to be all given */
export function FollowingPairs({ pairs, count }: { readonly pairs: readonly DuplicatePair[]; readonly count: number }) {
  return (
    <Section title="Paires suivantes" look="label">
      <ol>
        {pairs.slice(0, shown).map((pair) => (
          <FollowingPair key={pairKey(pair)} pair={pair} />
        ))}
      </ol>
      {count > shown && (
        <Second component="p" block>
          et {plural(count - shown, 'autre', 'autres')} ensuite.
        </Second>
      )}
    </Section>
  )
}

function FollowingPair({ pair }: { readonly pair: DuplicatePair }) {
  return (
    <li className={classes.row}>
      {[pair.first, pair.second].map((entry) => (
        <span key={entry.id}>
          <strong>{entry.name}</strong>
          <Second block>{whereAndSource(entry)}</Second>
        </span>
      ))}
      <Second block>{reasonsSentence(pair)}</Second>
      <LinkButton
        size="xs"
        to="/annuaire/doublons"
        search={pairSearch(pair)}
        aria-label={`Comparer ${pairNames(pair).join(' et ')}`}
      >
        Comparer
      </LinkButton>
    </li>
  )
}
