import { Text } from '@mantine/core'
import { isPlaced } from '#shared/records/meetings/programme-item/programme-line.ts'
import { Section } from '../../../components/Section.tsx'
import { ItemButton, type ItemButtonProps } from './ItemButton.tsx'
import classes from './programme.module.css'

/** What has no room or no hour yet: dragged onto the grid, taken by Espace, or opened. */
export function ToPlace(shown: Omit<ItemButtonProps, 'line' | 'style'>) {
  const lines = shown.placing.lines.filter(({ item }) => !isPlaced(item))
  if (lines.length === 0) return null
  return (
    <Section title="À placer" look="label" aside={String(lines.length)}>
      <Text size="sm" c="var(--ink-2)">
        {shown.rooms.length === 0
          ? 'Ajoutez une salle pour leur donner une place.'
          : 'Glissez-les dans la grille, ou prenez-les avec Espace et les flèches.'}
      </Text>
      <ul className={classes.list} aria-label="À placer">
        {lines.map((line) => (
          <li key={line.item.id}>
            <ItemButton {...shown} line={line} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
