import { Fragment, type ReactNode } from 'react'

interface Props<Item> {
  readonly of: readonly Item[]
  readonly children: (item: Item, index: number) => ReactNode
}

/** Things of a slide, two of which may be alike. */
export function InOrder<Item>({ of, children }: Props<Item>) {
  return of.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the place of a thing on a slide is its identity
    <Fragment key={index}>{children(item, index)}</Fragment>
  ))
}
