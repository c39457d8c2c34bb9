import { IconTextPlus } from '@tabler/icons-react'
import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { TextBlock } from '#shared/records/records.ts'
import { api } from '../../../api/api.ts'
import { tooltipsId } from '../../../theme/component-defaults.ts'
import { longestQuery } from '../longest-query.ts'
import type { Suggested } from '../SuggestionList.tsx'
import classes from '../suggesting.module.css'
import { placed, suggestionPopup } from '../suggestion-popup.ts'
import { blockName, blockStart } from './block-words.ts'
import { insertBlock } from './insert-block.ts'

/** `/` at the beginning of a line puts there a text kept to be used again. */
export const InsertingBlocks = Extension.create({
  name: 'insertingBlocks',
  // Before what takes Entrée, Tab and the arrows in a list.
  priority: 1_000,
  addProseMirrorPlugins() {
    return [
      Suggestion<TextBlock, TextBlock>({
        editor: this.editor,
        char: '/',
        pluginKey: new PluginKey('inserts blocks'),
        startOfLine: true,
        allowSpaces: true,
        container: `#${tooltipsId}`,
        decorationClass: classes.query ?? '',
        shouldShow: ({ query }) => query.length <= longestQuery,
        // No answer offers nothing: the words typed stay.
        items: async ({ query }) => [...(await api.textBlocks.list({ text: query.trim() }).catch(() => []))],
        command: ({ editor, range, props }) => insertBlock(editor, range, props.body),
        floatingUi: placed,
        render: suggestionPopup<TextBlock>({ id: 'blocs', label: 'Insérer un bloc de texte', look, none }),
      }),
    ]
  },
})

const look = (block: TextBlock): Suggested => ({
  key: block.id,
  icon: IconTextPlus,
  name: blockName(block),
  detail: blockStart(block),
})

const none = (query: string): string =>
  query === ''
    ? 'Aucun bloc de texte n’est gardé. Un texte choisi s’enregistre comme bloc depuis la barre de mise en forme.'
    : 'Aucun bloc de texte ne commence ainsi.'
