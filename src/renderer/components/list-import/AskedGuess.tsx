import { Button, Group, Text } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { quoted } from '../../words/spaces.ts'
import { firstOf, goOnTo } from '../go-on-to.ts'
import classes from './list-import.module.css'

interface Props {
  /** « La colonne Service », « La valeur « Déficiance » ». */
  readonly of: string
  /** What it seems to be. */
  readonly label: string
  readonly answer: (yes: boolean) => void
}

/** Once answered it is gone: the next that asks comes, else the head of the page. */
export const goOnAsking = () => goOnTo(() => firstOf('[data-asks]', '#page-title'))

/** Something of a file is not sure: « Est-ce « Services » ? » */
export function AskedGuess({ of, label, answer }: Props) {
  return (
    <>
      <Text span size="sm" className={classes.asked}>
        <IconHelpCircle size={16} stroke={1.6} aria-hidden="true" /> {`Est-ce ${quoted(label)}\u00a0?`}
      </Text>
      <Group gap="xs">
        <Button size="xs" data-asks onClick={() => answer(true)} aria-label={`Oui\u00a0: ${of} est ${quoted(label)}`}>
          Oui
        </Button>
        <Button
          size="xs"
          variant="subtle"
          onClick={() => answer(false)}
          aria-label={`Non\u00a0: ${of} n’est pas importée`}
        >
          Non
        </Button>
      </Group>
    </>
  )
}
