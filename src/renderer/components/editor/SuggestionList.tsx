import { Kbd, Text } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { plural } from '../../words/numbers.ts'
import classes from './suggesting.module.css'

/** One thing that the text may take, as it is shown. */
export interface Suggested {
  /** In the document too: unique in its list. */
  readonly key: string
  readonly icon: Icon
  readonly name: string
  /** What tells it from others. */
  readonly detail: string
}

export interface SuggestionListProps {
  readonly id: string
  readonly label: string
  readonly options: readonly Suggested[]
  /** Rank of the one that Entrée takes. */
  readonly active: number
  /** Said when there is nothing to choose; `null`: nothing is shown then. */
  readonly none: string | null
  readonly choose: (rank: number) => void
}

export const optionId = (list: string, { key }: Suggested): string => `${list}-${key}`

/** What may be put in the text. The keys are heard by the text. */
export function SuggestionList({ id, label, options, active, none, choose }: SuggestionListProps) {
  const empty = options.length === 0
  return (
    <div className={classes.popup} hidden={empty && none === null}>
      <div role="listbox" id={id} aria-label={label} className={classes.list} hidden={empty}>
        {options.map((option, rank) => (
          <Option
            key={option.key}
            id={optionId(id, option)}
            option={option}
            active={rank === active}
            choose={() => choose(rank)}
          />
        ))}
      </div>
      <p role="status" className={empty ? classes.none : classes.spoken}>
        {empty ? none : plural(options.length, 'proposition', 'propositions')}
      </p>
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly option: Suggested
  readonly active: boolean
  readonly choose: () => void
}

function Option({ id, option, active, choose }: OptionProps) {
  const { icon: Glyph, name, detail } = option
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text keeps the focus and hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the text names its active option
    <div
      role="option"
      id={id}
      aria-selected={active}
      className={classes.option}
      // The text must not lose the focus to the pointer.
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <Glyph size={17} stroke={1.6} aria-hidden="true" />
      <span className={classes.name}>
        {name}
        {detail !== '' && (
          <Text span display="block" fw={400} size="xs" c="var(--ink-2)">
            {detail}
          </Text>
        )}
      </span>
      {active && <Kbd aria-hidden="true">Entrée</Kbd>}
    </div>
  )
}
