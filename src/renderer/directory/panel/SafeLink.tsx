import { isSafeLink } from '#shared/text/rich-text/link.ts'
import { OutsideLink } from '../../components/OutsideLink.tsx'
import classes from './EntryPanel.module.css'

/** What a file calls an address may be anything: only what is safe opens, outside; the rest is text. */
export function SafeLink({ href, children }: { readonly href: string; readonly children: string }) {
  if (!isSafeLink(href)) return children
  return (
    <OutsideLink href={href} className={classes.link ?? ''}>
      {children}
    </OutsideLink>
  )
}
