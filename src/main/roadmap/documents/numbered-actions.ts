import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, BulletList, ListItem, RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * « Action 1. Création d’une cartographie… »: an action that bears its own number needs no sign before it. Such a list
 * becomes paragraphs, and what follows an action becomes its detail.
 */
export const withNumberedActions = (text: RichText | null): RichText | null =>
  text === null ? null : { ...text, content: text.content.flatMap(withoutSigns) }

const withoutSigns = (block: Block): readonly Block[] =>
  block.type === 'bulletList' && block.content.every(isNumbered) ? actionsOf(block) : [block]

const isNumbered = (item: ListItem): boolean =>
  (item.attrs?.marker ?? null) === null &&
  item.content[0]?.type === 'paragraph' &&
  /^actions?\s+\d/i.test(linesOf({ type: 'doc', content: item.content })[0] ?? '')

const actionsOf = (list: BulletList): readonly Block[] =>
  list.content.flatMap(({ content: [action, ...details] }) => [
    ...(action === undefined ? [] : [action]),
    ...details.map(asDetail),
  ])

const asDetail = (block: Block): Block =>
  block.type === 'paragraph' && (block.attrs?.style ?? null) === null ? { ...block, attrs: { style: 'detail' } } : block
