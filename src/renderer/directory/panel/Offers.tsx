import { IconCheck, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { freeOffers } from '#shared/records/directory/place/vocabularies.ts'
import { Fact, Facts } from '../../components/Facts.tsx'
import classes from './EntryPanel.module.css'

type FreeOffer = keyof typeof freeOffers

interface Props {
  /** What is offered, by its label; an empty list is left out. */
  readonly facts: readonly (readonly [label: string, values: readonly string[]])[]
  readonly children?: ReactNode
}

/** What is offered, in the national vocabulary. */
export function Offers({ facts, children }: Props) {
  const known = facts.filter(([, values]) => values.length > 0)
  return <Facts facts={known.map(([label, values]) => [label, values.join(', ')])}>{children}</Facts>
}

interface FreeOffersProps {
  readonly present: readonly FreeOffer[]
  readonly absent: readonly FreeOffer[]
}

/** What the concertations call free access: offered, or known not to be. */
export function FreeOffers({ present, absent }: FreeOffersProps) {
  if (present.length + absent.length === 0) return null
  return (
    <Fact label="Accès libre">
      <ul className={classes.offers}>
        {present.map((offer) => (
          <li key={offer}>
            <IconCheck size={16} stroke={1.8} role="img" aria-label="oui :" /> {lower(freeOffers[offer])}
          </li>
        ))}
        {absent.map((offer) => (
          <li key={offer} data-absent>
            <IconX size={16} stroke={1.8} role="img" aria-label="non :" /> {lower(freeOffers[offer])}
          </li>
        ))}
      </ul>
    </Fact>
  )
}

const lower = (text: string): string => text.toLocaleLowerCase('fr')
