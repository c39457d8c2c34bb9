import { Select } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { ImportColumn, ImportTarget } from '#shared/contract/directory-import.ts'
import { Section } from '../../components/Section.tsx'
import { figure } from '../../words/numbers.ts'
import classes from './directory-import.module.css'
import { targetGroups } from './import-words.ts'

/** Stands for no target in the list of choices. */
const ignored = 'ignored'

interface Props {
  readonly columns: readonly ImportColumn[]
  readonly change: (targets: readonly (ImportTarget | null)[]) => void
}

/** What each column was taken for; changing one shows at once in the preview. */
export function ColumnMapping({ columns, change }: Props) {
  const known = columns.filter(({ target }) => target !== null).length
  const setTarget = (at: number, target: ImportTarget | null) =>
    change(columns.map((column, index) => (index === at ? target : column.target)))
  return (
    <Section title="Colonnes" aside={`${figure(known)} reconnues sur ${figure(columns.length)}`}>
      <ul className={classes.mapping}>
        {columns.map(({ letter, header, sample, target }, index) => (
          <li key={letter} className={classes.column}>
            <span className={classes.header}>
              <strong>{header}</strong>
              <span className={classes.sample}>{sample}</span>
            </span>
            <IconArrowRight size={16} stroke={1.6} aria-hidden="true" className={classes.arrow} />
            <Select
              aria-label={`La colonne ${header} devient`}
              data={[{ value: ignored, label: 'Ne pas importer' }, ...targetGroups]}
              value={target ?? ignored}
              onChange={(value) => setTarget(index, value === ignored ? null : (value as ImportTarget))}
              allowDeselect={false}
              searchable
              nothingFoundMessage="Aucun champ ne porte ce nom."
              classNames={{ input: target === null ? (classes.unused ?? '') : '' }}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
