import { Spotlight } from '@mantine/spotlight'
import { IconCalendarEvent, IconFileText, IconHome, IconPlus, IconSettings, IconUser } from '@tabler/icons-react'
import { Ordinals } from '../../components/Ordinals.tsx'
import type { PaletteResult } from './group-results.ts'
import classes from './Palette.module.css'

const icons = {
  home: IconHome,
  meeting: IconCalendarEvent,
  text: IconFileText,
  person: IconUser,
  settings: IconSettings,
  do: IconPlus,
} as const

interface Props {
  readonly result: PaletteResult
  readonly go: (to: NonNullable<PaletteResult['to']>) => void
}

export function ResultAction({ result, go }: Props) {
  const Glyph = icons[result.icon]
  const act = () => {
    if (result.to !== null) go(result.to)
  }
  return (
    <Spotlight.Action onClick={act} className={classes.action ?? ''}>
      <Glyph size={18} stroke={1.6} aria-hidden="true" className={classes.icon} />
      <span className={classes.words}>
        <span>
          <Ordinals>{result.label}</Ordinals>
        </span>
        {result.second && <Excerpt {...result.second} />}
      </span>
    </Spotlight.Action>
  )
}

function Excerpt({ text, match: [start, end] }: NonNullable<PaletteResult['second']>) {
  return (
    <span className={classes.excerpt}>
      {text.slice(0, start)}
      <mark className={classes.match}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </span>
  )
}
