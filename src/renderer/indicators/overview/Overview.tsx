import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import { dictionaryGroups } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { groupName } from '../indicator-words.ts'
import { OverviewGroup } from './OverviewGroup.tsx'
import classes from './overview.module.css'

/** Every indicator under its axis, in an order one changes here, with what remains to be said of it. */
export function Overview({ dictionary }: { readonly dictionary: Dictionary }) {
  return (
    <div className={classes.groups}>
      {dictionaryGroups(dictionary.indicators, dictionary.axes).map((group) => (
        <OverviewGroup
          key={groupName(group)}
          name={groupName(group)}
          indicators={group.indicators}
          dictionary={dictionary}
        />
      ))}
    </div>
  )
}
