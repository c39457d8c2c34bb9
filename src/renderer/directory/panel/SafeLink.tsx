import { Anchor } from '@mantine/core'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import classes from './EntryPanel.module.css'

/** What a file calls an address may be anything: only what is safe opens, outside; the rest is text. */
export function SafeLink({ href, children }: { readonly href: string; readonly children: string }) {
  if (!isSafeLink(href)) return children
  return (
    <Anchor href={href} target="_blank" rel="noreferrer" className={classes.link ?? ''}>
      {children}
    </Anchor>
  )
}
