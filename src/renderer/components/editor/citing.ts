import type { Icon } from '@tabler/icons-react'
import { IconBuildingCommunity, IconClipboardText, IconTargetArrow, IconUser } from '@tabler/icons-react'
import { type Editor, Extension, type Range } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { Mention } from '#shared/contract/meetings/session.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { MentionedRecord } from '#shared/text/rich-text/rich-text.ts'
import { api } from '../../api/api.ts'
import { tooltipsId } from '../../theme/component-defaults.ts'
import { longestQuery } from './longest-query.ts'
import type { Suggested } from './SuggestionList.tsx'
import classes from './suggesting.module.css'
import { placed, suggestionPopup } from './suggestion-popup.ts'

/** `@` cites someone of the meeting, if any, or of the directory, `#` an axis or a fiche: their names, as one writes them. */
export const citing = (meeting: RowId | null) =>
  Extension.create({
    name: 'citing',
    // Before what takes Entrée, Tab and the arrows in a list.
    priority: 1_000,
    addProseMirrorPlugins() {
      return (['@', '#'] as const).map((sign) =>
        Suggestion<Mention, Mention>({
          editor: this.editor,
          char: sign,
          pluginKey: new PluginKey(`cites ${sign}`),
          allowSpaces: true,
          allowedPrefixes: [' ', '\u00A0', '(', '«', '’', "'", '-'],
          // Inside the page, as what is read there.
          container: `#${tooltipsId}`,
          decorationClass: classes.query ?? '',
          shouldShow: ({ query }) => query.length <= longestQuery,
          // No answer offers nothing: the words typed stay.
          items: async ({ query }) => [
            ...(await api.session.mentions({ meeting, sign, text: query.trim() }).catch(() => [])),
          ],
          command: cite,
          floatingUi: placed,
          render: suggestionPopup<Mention>({ id: 'citations', label: 'Citer', look: mentionLook, none: () => null }),
        }),
      )
    },
  })

const cite = ({ editor, range, props }: { editor: Editor; range: Range; props: Mention }): void => {
  const { record, id, name } = props
  editor
    .chain()
    .focus()
    .insertContentAt(range, [{ type: 'text', text: name, marks: [{ type: 'mention', attrs: { record, id } }] }])
    .run()
}

const icons: Readonly<Record<MentionedRecord, Icon>> = {
  person: IconUser,
  actor: IconBuildingCommunity,
  axis: IconTargetArrow,
  fiche: IconClipboardText,
}

/** Who or what may be cited, in the list. */
const mentionLook = ({ record, id, name, detail }: Mention): Suggested => ({
  key: `${record}-${id}`,
  icon: icons[record],
  name,
  detail,
})
