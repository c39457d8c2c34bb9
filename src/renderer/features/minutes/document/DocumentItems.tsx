import type { ListItem } from '#shared/domain/rich-text/rich-text.ts'
import { DocumentBlocks } from './DocumentBlocks.tsx'

/** The items of one list; the sign drawn is the author's, or that of the list's level. */
export function DocumentItems({ items, level }: { readonly items: readonly ListItem[]; readonly level: number }) {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a composed document is drawn whole and holds no state
    <li key={index} data-marker={item.attrs?.marker ?? undefined} data-level={Math.min(level, 4)}>
      <DocumentBlocks blocks={item.content} level={level} />
    </li>
  ))
}
