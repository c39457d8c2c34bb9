import { Combobox, Kbd, Stack } from '@mantine/core'
import {
  IconAddressBook,
  IconArrowMerge,
  IconArrowsDownUp,
  IconCalendarEvent,
  IconCalendarHeart,
  IconChartLine,
  IconChecklist,
  IconFileText,
  IconHelpCircle,
  IconHistory,
  IconHome,
  IconMap,
  IconMapPin,
  IconPlus,
  IconSettings,
  IconSpeakerphone,
  IconTable,
  IconUser,
  IconUsers,
} from '@tabler/icons-react'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Second, Written } from '../../components/plain/Second.tsx'
import type { PaletteResult } from './group-results.ts'
import classes from './Palette.module.css'

const icons = {
  home: IconHome,
  territory: IconMap,
  actor: IconAddressBook,
  place: IconMapPin,
  person: IconUser,
  meeting: IconCalendarEvent,
  forum: IconCalendarHeart,
  axis: IconArrowMerge,
  fiche: IconTable,
  text: IconFileText,
  followUp: IconChecklist,
  need: IconSpeakerphone,
  newsItem: IconSpeakerphone,
  indicator: IconChartLine,
  settings: IconSettings,
  do: IconPlus,
  exchange: IconArrowsDownUp,
  help: IconHelpCircle,
  member: IconUsers,
  recent: IconHistory,
} as const satisfies Record<PaletteResult['icon'], unknown>

export function ResultOption({ result }: { readonly result: PaletteResult }) {
  const Glyph = icons[result.icon]
  return (
    <Combobox.Option value={result.id} className={classes.option ?? ''}>
      <Glyph size={18} stroke={1.6} aria-hidden="true" />
      <Stack component="span" gap={0} flex={1} miw={0}>
        {result.isSaid === true ? (
          <Written fz="1rem" lh={1.3}>
            <Ordinals>{result.label}</Ordinals>
          </Written>
        ) : (
          <span>
            <Ordinals>{result.label}</Ordinals>
          </span>
        )}
        {result.second && <Excerpt {...result.second} />}
      </Stack>
      {result.aside && <Second className={classes.aside ?? ''}>{result.aside}</Second>}
      <Kbd className={classes.key ?? ''} aria-hidden="true">
        Entrée
      </Kbd>
    </Combobox.Option>
  )
}

function Excerpt({ text, match: [start, end] }: NonNullable<PaletteResult['second']>) {
  return (
    <Second ff="var(--serif)">
      {text.slice(0, start)}
      <mark className={classes.match}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </Second>
  )
}
