import type { FichePage } from '#shared/contract/roadmap/fiches.ts'
import type { RubricCell } from '../../../components/grid/rubric-cells.ts'
import { plural } from '../../../words/numbers.ts'
import { FollowedCell } from './FollowedCell.tsx'
import { Parties } from './Parties.tsx'
import type { ShownFiche } from './shown-fiche.ts'
import { TakeUp } from './TakeUp.tsx'

interface Props extends ShownFiche {
  readonly cell: RubricCell
  readonly rubric: 'partners' | 'interested'
  readonly as: 'partner' | 'interested'
}

/** Structures beside what the rubric says: filled when the directory knows them, outlined when they are words. */
export function PartiesCell({ cell, page, rubric, as: role }: Props) {
  const own = page.parties.filter(({ party }) => party.role === role)
  const left = page.said[rubric]
  return (
    <FollowedCell
      cell={cell}
      page={page}
      followed={own.length > 0}
      count={countWords(own)}
      proposal={
        <TakeUp
          fiche={page.fiche.id}
          rubric={rubric}
          sentence={
            left === 0 ? null : `${plural(left, 'nom du texte n’est pas suivi', 'noms du texte ne sont pas suivis')}.`
          }
          verb="Suivre ces structures"
        />
      }
    >
      <Parties page={page} as={role} label={cell.rubric.label} inCell />
    </FollowedCell>
  )
}

/** « 3 rattachés à l’annuaire, 7 en texte libre ». */
const countWords = (own: FichePage['parties']): string => {
  const linked = own.filter(({ actor }) => actor !== null).length
  const free = own.length - linked
  return [
    ...(linked > 0 ? [`${plural(linked, 'rattaché', 'rattachés')} à l’annuaire`] : []),
    ...(free > 0 ? [`${free}\u00a0en texte libre`] : []),
  ].join(', ')
}
