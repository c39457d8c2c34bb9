import type { Heading } from '#shared/text/rich-text/rich-text.ts'
import { DocumentInlines } from './DocumentInlines.tsx'
import classes from './document.module.css'

/** A heading of the document; the page that shows it already has its own first level. */
export function DocumentHeading({ heading }: { readonly heading: Heading }) {
  const { level, number = null, newPage = false } = heading.attrs
  const Tag = `h${Math.min(level + 1, 6)}` as 'h2'
  return (
    <Tag
      className={classes.heading}
      data-level={Math.min(level, 4)}
      data-numbered={number !== null}
      data-new-page={newPage}
    >
      {number !== null && <span className={classes.number}>{number}. </span>}
      <DocumentInlines content={heading.content} />
    </Tag>
  )
}
