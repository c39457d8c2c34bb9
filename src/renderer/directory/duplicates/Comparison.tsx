import { Button, Checkbox, Stack, Title } from '@mantine/core'
import type { ComparedField, DuplicatePair } from '#shared/contract/directory/duplicates.ts'
import { withDe } from '#shared/text/article.ts'
import { Facts } from '../../components/Facts.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { quoted } from '../../words/spaces.ts'
import { allOf, type FromSecond, nameLost, withChoice } from './choices.ts'
import classes from './duplicates.module.css'
import { FieldChoice } from './FieldChoice.tsx'
import { pairNames, whereAndSource } from './pair-words.ts'

interface Props {
  readonly pair: DuplicatePair
  readonly fields: readonly ComparedField[]
  readonly fromSecond: FromSecond
  readonly onChoose: (chosen: FromSecond) => void
  readonly keepsName: boolean
  readonly onKeepName: (keeps: boolean) => void
}

/** Both entries side by side: where they differ, a value to choose; where they agree, told once. */
export function Comparison({ pair, fields, fromSecond, onChoose, keepsName, onKeepName }: Props) {
  const differing = fields.filter(({ same }) => !same)
  const agreed = fields.filter(({ same }) => same)
  const lost = pair.record === 'actor' && pair.joinable ? nameLost(fields, fromSecond) : null
  return (
    <>
      <div className={classes.grid}>
        {(['first', 'second'] as const).map((side) => (
          <EntryHead
            key={side}
            pair={pair}
            side={side}
            onTakeAll={pair.joinable && differing.length > 1 ? () => onChoose(allOf(fields, side)) : null}
          />
        ))}
        {differing.map((field) => (
          <FieldChoice
            key={field.field}
            field={field}
            chosen={fromSecond.has(field.field) ? 'second' : 'first'}
            onChoose={pair.joinable ? (side) => onChoose(withChoice(fromSecond, field.field, side)) : null}
          />
        ))}
      </div>
      {lost !== null && (
        <Checkbox
          className={classes.keep ?? ''}
          checked={keepsName}
          onChange={(event) => onKeepName(event.currentTarget.checked)}
          label={`Garder ${quoted(lost)} comme autre nom`}
        />
      )}
      {agreed.length > 0 && (
        <Stack gap="xs" mt="xl">
          <Title order={3} ff="text" fz="md" lh="md">
            Identique des deux côtés
          </Title>
          <Facts facts={agreed.map(({ label, first }) => [label, first])} />
        </Stack>
      )}
    </>
  )
}

interface HeadProps {
  readonly pair: DuplicatePair
  readonly side: 'first' | 'second'
  readonly onTakeAll: (() => void) | null
}

function EntryHead({ pair, side, onTakeAll }: HeadProps) {
  const entry = pair[side]
  const name = pairNames(pair)[side === 'first' ? 0 : 1]
  return (
    <div className={classes.entry} data-side={side}>
      <div>
        <Title order={3} ff="text" fz="md" lh="md">
          {entry.name}
        </Title>
        <Second block>{whereAndSource(entry) ?? 'Ni lieu ni origine connus'}</Second>
      </div>
      {onTakeAll !== null && (
        <Button variant="subtle" size="xs" onClick={onTakeAll} aria-label={`Tout prendre ${withDe(name)}`}>
          Tout prendre
        </Button>
      )}
    </div>
  )
}
