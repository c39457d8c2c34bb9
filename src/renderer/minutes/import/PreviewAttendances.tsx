import { Text } from '@mantine/core'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import { Second } from '../../components/plain/Second.tsx'
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
          <Second>{[person.role, person.structure].filter(Boolean).join(', ')}</Second>
        </li>
      ))}
    </ul>
  )
}
