import { Checkbox, Select, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { ListColumn } from '#shared/contract/import-contract.ts'
import { figure } from '../../words/numbers.ts'
import { List } from '../plain/List.tsx'
import { Row } from '../plain/Row.tsx'
import { Section } from '../Section.tsx'
import classes from './list-import.module.css'

/** Stands for no target in the list of choices. */
const ignored = 'ignored'

/** What a column may feed, by what it tells of. */
export interface TargetGroup {
  readonly group: string
  // Mantine’s own type has no read-only lists.
  readonly items: { readonly value: string; readonly label: string }[]
}

interface Props<Target extends string> {
  readonly columns: readonly ListColumn<Target>[]
  readonly groups: readonly TargetGroup[]
  readonly change: (targets: readonly (Target | null)[]) => void
  /** Whether the next file with these columns is understood in the same way. */
  readonly remember: boolean
  readonly setRemember: (remember: boolean) => void
}

/** What each column was taken for; changing one shows at once in the preview. */
export function ColumnMapping<Target extends string>({
  columns,
  groups,
  change,
  remember,
  setRemember,
}: Props<Target>) {
  const known = columns.filter(({ target }) => target !== null).length
  const setTarget = (at: number, target: Target | null) =>
    change(columns.map((column, index) => (index === at ? target : column.target)))
  return (
    <>
      <Section title="Colonnes" aside={`${figure(known)} reconnues sur ${figure(columns.length)}`}>
        <List ruled="under">
          {columns.map(({ letter, header, sample, target }, index) => (
            <Row key={letter} component="li" widths={[1, '16px', '240px']} gap="var(--s3) var(--s4)" mih={49}>
              <Stack component="span" gap={0} miw={0} fz="sm">
                <strong>{header}</strong>
                <Text span truncate size="sm" c="var(--ink-2)">
                  {sample}
                </Text>
              </Stack>
              <IconArrowRight size={16} stroke={1.6} aria-hidden="true" color="var(--ink-3)" />
              <Select
                aria-label={`La colonne ${header} devient`}
                data={[{ value: ignored, label: 'Ne pas importer' }, ...groups]}
                value={target ?? ignored}
                onChange={(value) => setTarget(index, value === ignored ? null : (value as Target))}
                allowDeselect={false}
                searchable
                nothingFoundMessage="Aucun champ ne porte ce nom."
                classNames={{ input: target === null ? (classes.unused ?? '') : '' }}
              />
            </Row>
          ))}
        </List>
      </Section>
      <Checkbox
        checked={remember}
        onChange={(event) => setRemember(event.currentTarget.checked)}
        label="Retenir ce réglage pour les fichiers qui ont ces colonnes"
        mt="md"
      />
    </>
  )
}
