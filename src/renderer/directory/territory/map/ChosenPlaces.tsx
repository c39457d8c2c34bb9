import { CloseButton, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Freshness } from '../../../components/Freshness.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { agree, sentenceCase } from '../../../words/numbers.ts'
import classes from './map.module.css'
import { groupName, type MapItem } from './map-items.ts'

/** The place chosen on the map, or those of one address, with their door to the directory. */
export function ChosenPlaces({ item, close }: { readonly item: MapItem; readonly close: () => void }) {
  const card = useRef<HTMLElement>(null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current ??= document.activeElement
    card.current?.querySelector('a')?.focus()
  }, [])
  const leave = () => {
    close()
    if (before.current instanceof HTMLElement) before.current.focus()
  }
  return (
    <section
      ref={card}
      className={classes.chosen}
      aria-label={agree(item.points.length, 'Lieu choisi', 'Lieux choisis')}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <CloseButton aria-label="Fermer" className={classes.close ?? ''} onClick={leave} />
      {item.points.length > 1 && (
        <Text c="var(--ink-2)" mb="sm">
          {sentenceCase(groupName(item))}, à la même adresse
        </Text>
      )}
      <ul className={classes.places}>
        {item.points.map((point) => (
          <li key={point.id}>
            <LinkAnchor to="/annuaire/$liste/$id" params={{ liste: 'lieux', id: point.id }} fw={600}>
              {point.name}
            </LinkAnchor>
            <Second>{point.commune}</Second>
            <Freshness freshness={point.freshness} />
          </li>
        ))}
      </ul>
    </section>
  )
}
