import type { ListItem } from '#shared/text/rich-text/rich-text.ts'
import { inPlace } from '../in-place.tsx'
import type { DrawBlocks } from './draw-blocks.ts'

interface Props {
  readonly items: readonly ListItem[]
  readonly level: number
  readonly draw: DrawBlocks
}

/** The items of one list; the sign drawn is the author's, or that of the list's level. */
export function DocumentItems({ items, level, draw }: Props) {
  return inPlace(items, (item) => (
    <li data-marker={item.attrs?.marker ?? undefined} data-level={Math.min(level, 4)}>
      {draw(item.content, level)}
    </li>
  ))
}
