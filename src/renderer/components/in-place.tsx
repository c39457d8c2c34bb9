import { Fragment, type ReactNode } from 'react'

/** Draws what is known by its place alone and holds no state: the lines of a text, the cells of a row. */
export const inPlace = <Item,>(items: readonly Item[], draw: (item: Item, place: number) => ReactNode): ReactNode =>
  items.map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: said to have no other identity
    <Fragment key={place}>{draw(item, place)}</Fragment>
  ))
