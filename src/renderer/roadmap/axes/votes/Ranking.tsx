import type { Formulation } from '#shared/records/records.ts'
import { rankedByVotes } from '#shared/records/roadmap/formulation/ranking.ts'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import shared from '../axes.module.css'
import { formulationName } from '../axis-words.ts'
import { VoteDots } from '../VoteDots.tsx'
import { rankWords } from '../vote-words.ts'
import classes from './votes.module.css'

/** The formulations by their gommettes, as they stand at this moment. */
export function Ranking({ formulations }: { readonly formulations: readonly Formulation[] }) {
  const ranked = rankedByVotes(formulations).filter(({ rank }) => rank !== null)
  return (
    <Section title="Classement" look="label">
      {ranked.length === 0 ? (
        <p className={shared.quiet}>Le classement se fait à mesure que les gommettes sont notées.</p>
      ) : (
        <List ordered ruled aria-label="Classement">
          {ranked.map(({ item, rank, tied }) => (
            <li key={item.id} className={classes.ranked}>
              <Second>
                <Ordinals>{rankWords(rank ?? 0, tied)}</Ordinals>
              </Second>
              <span className={shared.words}>{formulationName(item)}</span>
              <VoteDots votes={item.votes} />
            </li>
          ))}
        </List>
      )}
    </Section>
  )
}
