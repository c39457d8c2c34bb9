import type { LinkProps } from '@tanstack/react-router'
import { openHelp } from '../../components/help-opened.ts'
import type { Worded } from '../../components/word-index.ts'

/** What the program itself has: a page, or something to do. */
export interface Destination extends Worded {
  readonly kind: 'page' | 'deed'
  readonly icon: DestinationIcon
  readonly opens: Opens
}

export type DestinationIcon =
  | 'home'
  | 'actor'
  | 'territory'
  | 'meeting'
  | 'forum'
  | 'followUp'
  | 'text'
  | 'axis'
  | 'fiche'
  | 'indicator'
  | 'need'
  | 'newsItem'
  | 'exchange'
  | 'settings'
  | 'do'
  | 'help'

/** An address, with the page of the guide that says how to go on from there; or something done at once: that page alone. */
export type Opens =
  | { readonly to: Pick<LinkProps, 'to' | 'search' | 'params'>; readonly help?: string }
  | { readonly act: () => void; readonly help?: string }

type Address = NonNullable<LinkProps['to']>
type Link = Pick<LinkProps, 'to' | 'search'>

export const page = (icon: DestinationIcon, name: string, to: Address, also = ''): Destination => ({
  ...{ id: `page ${to}`, kind: 'page', icon, name, also },
  opens: { to: { to } },
})

/** A page shown in a way of its own. */
export const view = (icon: DestinationIcon, name: string, to: Link, also: string): Destination => ({
  ...{ id: `page ${name}`, kind: 'page', icon, name, also },
  opens: { to },
})

export const deed = (name: string, to: Link | (() => void), also = '', icon: DestinationIcon = 'do'): Destination => ({
  ...{ id: `deed ${name}`, kind: 'deed', icon, name, also },
  opens: typeof to === 'function' ? { act: to } : { to },
})

/** What is done from a page that one first chooses something on: the guide says how beside it. */
export const howTo = (name: string, to: Address, help: string, also = ''): Destination => ({
  ...{ id: `deed ${name}`, kind: 'deed', icon: 'do', name, also },
  opens: { to: { to }, help },
})

/** What is done nowhere in particular, or is only to be known: the guide says it beside the page shown. */
export const told = (name: string, help: string, also = ''): Destination => ({
  ...{ id: `deed ${name}`, kind: 'deed', icon: 'help', name, also },
  opens: opensHelp(help),
})

export const opensHelp = (address: string): Opens => ({
  act: () => openHelp(address),
  help: address,
})
