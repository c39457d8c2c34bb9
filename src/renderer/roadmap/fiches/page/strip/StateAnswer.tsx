import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Fiche } from '#shared/records/records.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { isBegun, progressOf } from '#shared/records/roadmap/fiche/progress.ts'
import { choiceWord, newer, newerHint } from '#shared/text/newer.ts'
import { useRowUpdate } from '../../../../components/fields/use-row-update.ts'
import { shortDateWithYear } from '../../../../words/dates.ts'
import type { ShownFiche } from '../shown-fiche.ts'
import classes from './strip.module.css'

interface Props extends ShownFiche {
  readonly state: NonNullable<Fiche['state']>
}

/** Where it stands, and since when; another state is chosen there. */
export function StateAnswer({ page: { fiche, steps, stateSince }, state }: Props) {
  const { write } = useRowUpdate()
  const word = choiceWord(ficheStates, state)
  // What has begun is no longer to be discussed: its steps say so.
  const choices = (Object.keys(ficheStates) as (keyof typeof ficheStates)[]).filter(
    (code) => code !== 'toDiscuss' || !isBegun(progressOf(steps)),
  )
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <UnstyledButton
            className={classes.answer ?? ''}
            aria-label={`État\u00a0: ${word}`}
            disabled={state === newer}
            {...(state === newer && { title: newerHint })}
          >
            {word}
            <IconChevronDown size={16} stroke={1.6} aria-hidden="true" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map((code) => (
            <Menu.Item
              key={code}
              onClick={() => void write({ record: 'fiche', id: fiche.id, changes: { state: code } })}
            >
              {ficheStates[code]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <small>{sinceWords(fiche.state, state, stateSince)}</small>
    </>
  )
}

const sinceWords = (stored: Fiche['state'], state: Fiche['state'], since: string | null): string | null => {
  if (stored !== state) return state === 'running' ? 'd’après ses étapes' : null
  return since === null ? null : `depuis le ${shortDateWithYear(since)}`
}
