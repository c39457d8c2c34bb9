import { Combobox, Kbd } from '@mantine/core'
import {
  IconAddressBook,
  IconCalendarEvent,
  IconChartLine,
  IconChecklist,
  IconFileText,
  IconHome,
  IconMap,
  IconMapPin,
  IconMessageQuestion,
  IconPlus,
  IconSettings,
  IconSpeakerphone,
  IconUser,
} from '@tabler/icons-react'
import { Ordinals } from '../../components/Ordinals.tsx'
import type { PaletteResult } from './group-results.ts'
import classes from './Palette.module.css'

const icons = {
  home: IconHome,
  territory: IconMap,
  actor: IconAddressBook,
  place: IconMapPin,
  person: IconUser,
  meeting: IconCalendarEvent,
  text: IconFileText,
  followUp: IconChecklist,
  need: IconMessageQuestion,
  newsItem: IconSpeakerphone,
  indicator: IconChartLine,
  settings: IconSettings,
  do: IconPlus,
} as const

export function ResultOption({ result }: { readonly result: PaletteResult }) {
  const Glyph = icons[result.icon]
  return (
    <Combobox.Option value={result.id} className={classes.option ?? ''}>
      <Glyph size={18} stroke={1.6} aria-hidden="true" />
      <span className={classes.words}>
        <span>
          <Ordinals>{result.label}</Ordinals>
        </span>
        {result.second && <Excerpt {...result.second} />}
      </span>
      <Kbd className={classes.key ?? ''} aria-hidden="true">
        Entrée
      </Kbd>
    </Combobox.Option>
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
