import { ActionIcon } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { anchorOf } from './guide-anchor.ts'
import { openHelp } from './help-opened.ts'
import classes from './parts.module.css'

/** « ? » beside a hard word: opens its line of the lexique. `word`: a heading of it, « Zone blanche ». */
export function WhatIs({ word }: { readonly word: string }) {
  const label = `Que veut dire «\u00A0${word}\u00A0»\u00A0?`
  return (
    <ActionIcon
      variant="subtle"
      className={classes.whatIs ?? ''}
      color="gray"
      size={24}
      aria-label={label}
      title={label}
      data-only="screen"
      onClick={() => openHelp(`lexique#${anchorOf(word)}`)}
    >
      <IconHelpCircle size={16} stroke={1.6} />
    </ActionIcon>
  )
}
