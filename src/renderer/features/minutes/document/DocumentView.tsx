import type { RichText } from '#shared/domain/rich-text/rich-text.ts'
import { DocumentBlocks } from './DocumentBlocks.tsx'
import classes from './document.module.css'

/** The minutes as they will be set: the same body the Word file is written from, drawn with the same styles. */
export function DocumentView({ body }: { readonly body: RichText }) {
  return (
    <div className={classes.document} lang="fr">
      <DocumentBlocks blocks={body.content} />
    </div>
  )
}
