import { ActionIcon, SegmentedControl, Stack, Switch, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { RubricLine } from '#shared/contract/roadmap/rubrics.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { rubric as declaration, rubricWidths } from '#shared/records/roadmap/rubric.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { TextField } from '../../components/fields/TextField.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { inTurn, succeeds } from '../../components/saving/store-row.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { plural } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import classes from './rubrics.module.css'

interface Props {
  readonly line: RubricLine
  readonly first: boolean
  readonly last: boolean
  readonly move: (step: 1 | -1) => void
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }

/** One rubric: its place, its name, what helps to fill it, its width, and whether it shows. Alt and an arrow move it. */
export function RubricRow({ line: { rubric, fiches }, first, last, move }: Props) {
  const change = useApiMutation('rubrics', 'change')
  const { label, hint } = declaration.fields
  const set = (changes: Parameters<typeof change.mutate>[0]['changes']) =>
    inTurn(rubric.key, () => succeeds(change.mutateAsync({ key: rubric.key, changes })))
  const hear = (event: KeyboardEvent) => {
    const step = event.altKey ? steps[event.key] : undefined
    if (step === undefined) return
    event.preventDefault()
    move(step)
  }
  return (
    <Row
      component="li"
      widths={['auto', 1, '240px', '28px']}
      narrow={['auto', 1, '28px']}
      gap="var(--s3) var(--s5)"
      align="start"
      px="md"
      bg={rubric.hidden ? 'var(--sunken)' : ''}
      onKeyDown={hear}
    >
      <Stack component="span" gap={0}>
        <ActionIcon
          size={28}
          variant="subtle"
          color="gray"
          disabled={first}
          aria-label={`Monter\u00a0: ${rubric.label}`}
          onClick={() => move(-1)}
        >
          <IconArrowUp size={16} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          size={28}
          variant="subtle"
          color="gray"
          disabled={last}
          aria-label={`Descendre\u00a0: ${rubric.label}`}
          onClick={() => move(1)}
        >
          <IconArrowDown size={16} stroke={1.6} />
        </ActionIcon>
      </Stack>
      <Row className={classes.names} widths={[1, 1]} narrow={[1]} align="end">
        {rubric.standard === 'marks' ? (
          <Text fw={600}>{rubric.label}</Text>
        ) : (
          <>
            <TextField
              label={label.label}
              value={rubric.label}
              maxLength={label.max}
              onSave={(text) => set({ label: text })}
            />
            <TextField
              label={hint.label}
              value={rubric.hint}
              maxLength={hint.max}
              onSave={(text) => set({ hint: text })}
            />
          </>
        )}
        <Text size="sm" c="var(--ink-2)">
          {rubric.standard === null ? 'Ajoutée par votre espace' : 'De la méthode'}, remplie dans{' '}
          {plural(fiches, 'fiche', 'fiches')}
        </Text>
      </Row>
      <Stack gap="sm" align="flex-start" className={classes.looks ?? ''}>
        {rubric.standard !== 'marks' && (
          <SegmentedControl
            size="xs"
            aria-label={`Largeur\u00a0: ${rubric.label}`}
            value={rubric.width}
            onChange={(width) => void set({ width: width as typeof rubric.width })}
            data={Object.entries(rubricWidths).map(([value, name]) => ({ value, label: name }))}
          />
        )}
        <Switch
          label="Masquée"
          aria-label={`Masquée\u00a0: ${rubric.label}`}
          checked={rubric.hidden}
          onChange={(event) => void set({ hidden: event.currentTarget.checked })}
        />
        {rubric.hidden && fiches > 0 && (
          <Text size="sm" c="var(--ink-2)">
            Elle reste visible dans les fiches où quelque chose est écrit.
          </Text>
        )}
      </Stack>
      {rubric.standard === null && <RemoveRubric id={rubric.key as RowId} label={rubric.label} />}
    </Row>
  )
}

function RemoveRubric({ id, label }: { readonly id: RowId; readonly label: string }) {
  const remove = useGesture('rubrics', 'remove')
  return (
    <ActionIcon
      size={28}
      variant="subtle"
      color="gray"
      aria-label={`Supprimer\u00a0: ${label}`}
      onClick={() => remove.act({ key: id }, `Supprimée\u00a0: ${quoted(label)}`)}
    >
      <IconTrash size={16} stroke={1.6} />
    </ActionIcon>
  )
}
