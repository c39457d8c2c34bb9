import { Stack } from '@mantine/core'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import { dictionaryGroups } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { groupName } from './indicator-words.ts'
import { OverviewGroup } from './OverviewGroup.tsx'

/** Every indicator under its axis, in an order one changes here, with what remains to be said of it. */
export function Overview({ dictionary }: { readonly dictionary: Dictionary }) {
  return (
    <Stack gap="xl" maw={860}>
      {dictionaryGroups(dictionary.indicators, dictionary.axes).map((group) => (
        <OverviewGroup
          key={groupName(group)}
          name={groupName(group)}
          indicators={group.indicators}
          dictionary={dictionary}
        />
      ))}
    </Stack>
  )
}
