import { Text } from '@mantine/core'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import classes from './import.module.css'

/** Who was read as present. */
export function PreviewAttendances({ attendances }: Pick<ImportPreview, 'attendances'>) {
  if (attendances.length === 0)
    return (
      <Text c="var(--ink-2)" pt="sm">
        Vous pourrez ajouter les présents dans le compte-rendu.
      </Text>
    )
  return (
    <ul className={classes.people}>
      {attendances.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people of a file have no other identity than their place
        <li key={index}>
          <span>{person.name}</span>
          <span className={classes.second}>{[person.role, person.structure].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}
