import { type Icon, IconBuildingCommunity, IconClipboardText, IconTargetArrow, IconUser } from '@tabler/icons-react'
import type { Mention } from '#shared/contract/meetings/session.ts'
import type { MentionedRecord } from '#shared/text/rich-text/rich-text.ts'
import type { Suggested } from '../suggesting/SuggestionList.tsx'

const icons: Readonly<Record<MentionedRecord, Icon>> = {
  person: IconUser,
  actor: IconBuildingCommunity,
  axis: IconTargetArrow,
  fiche: IconClipboardText,
}

/** Who or what may be cited, in the list. */
export const mentionLook = ({ record, id, name, detail }: Mention): Suggested => ({
  key: `${record}-${id}`,
  icon: icons[record],
  name,
  detail,
})
