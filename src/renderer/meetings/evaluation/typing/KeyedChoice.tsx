import { Group } from '@mantine/core'
import { type KeyboardEvent, useId } from 'react'
import classes from './typing.module.css'
import { goToNextQuestion } from './typing-keys.ts'

interface Props {
  readonly legend: string
  readonly options: readonly string[]
  /** « » for none. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** Its options are marks, which say their own key. */
  readonly isScale: boolean
}

/** One answer among some: a figure takes the one of that rank and goes on, 0 takes it back. */
export function KeyedChoice({ legend, options, value, onChange, isScale }: Props) {
  const name = useId()
  const hear = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return
    const rank = Number(event.key)
    const chosen = rank === 0 ? '' : options[rank - 1]
    if (chosen === undefined) return
    event.preventDefault()
    onChange(chosen)
    goToNextQuestion(event.currentTarget)
  }
  return (
    <fieldset className={classes.question} data-question data-scale={isScale || undefined} onKeyDown={hear}>
      <legend>{legend}</legend>
      <Group gap="sm" align="stretch">
        {options.map((option, at) => (
          <label key={option} className={classes.option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={value === option}
              onChange={() => onChange(option)}
              // A second click takes the answer back, as a pen would strike it out.
              onClick={() => value === option && onChange('')}
            />
            <span className={classes.face}>
              {!isScale && at < 9 && (
                <span className={classes.key} aria-hidden="true">
                  {at + 1}
                </span>
              )}
              {option}
            </span>
          </label>
        ))}
      </Group>
    </fieldset>
  )
}
