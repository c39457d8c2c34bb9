import { Kbd } from '@mantine/core'
import { type Icon, IconBuildingCommunity, IconClipboardText, IconTargetArrow, IconUser } from '@tabler/icons-react'
import type { Mention } from '#shared/contract/session.ts'
import type { MentionedRecord } from '#shared/domain/rich-text/rich-text.ts'
import { plural } from '../../../words/numbers.ts'
import classes from './citing.module.css'

export interface MentionListProps {
  readonly mentions: readonly Mention[]
  /** Rank of the one that Entrée takes. */
  readonly active: number
  readonly choose: (mention: Mention) => void
}

export const mentionListId = 'citations'

export const mentionOptionId = ({ record, id }: Mention): string => `${mentionListId}-${record}-${id}`

const icons: Readonly<Record<MentionedRecord, Icon>> = {
  person: IconUser,
  actor: IconBuildingCommunity,
  axis: IconTargetArrow,
  fiche: IconClipboardText,
}

/** Who or what may be cited. The keys are heard by the text. */
export function MentionList({ mentions, active, choose }: MentionListProps) {
  return (
    <div className={classes.popup} hidden={mentions.length === 0}>
      <div role="listbox" id={mentionListId} aria-label="Citer" className={classes.list}>
        {mentions.map((mention, index) => (
          <MentionOption
            key={mentionOptionId(mention)}
            mention={mention}
            active={index === active}
            choose={() => choose(mention)}
          />
        ))}
      </div>
      <p role="status" className={classes.spoken}>
        {mentions.length > 0 && plural(mentions.length, 'proposition', 'propositions')}
      </p>
    </div>
  )
}

interface OptionProps {
  readonly mention: Mention
  readonly active: boolean
  readonly choose: () => void
}

function MentionOption({ mention, active, choose }: OptionProps) {
  const Glyph = icons[mention.record]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text keeps the focus and hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the text names its active option
    <div
      role="option"
      id={mentionOptionId(mention)}
      aria-selected={active}
      className={classes.option}
      // The text must not lose the focus to the pointer.
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <Glyph size={17} stroke={1.6} aria-hidden="true" />
      <span className={classes.name}>
        {mention.name}
        {mention.detail !== '' && <span className={classes.detail}>{mention.detail}</span>}
      </span>
      {active && <Kbd aria-hidden="true">Entrée</Kbd>}
    </div>
  )
}
