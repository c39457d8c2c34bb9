import { useContext } from 'react'
import type { Image } from '#shared/text/rich-text/rich-text.ts'
import { usePictureSource } from '../pictures/picture-source.ts'
import classes from './document.module.css'
import { ShownContext } from './shown.ts'

/** A picture of the document, as large as it says unless the page is too narrow; its place is kept while it comes. */
export function DocumentImage({ image }: { readonly image: Image }) {
  const picture = useContext(ShownContext).pictures.get(image.attrs.picture)
  const source = usePictureSource(image.attrs.picture)
  if (picture === undefined) return null
  const size = { width: picture.width ?? undefined, height: picture.height ?? undefined }
  return (
    <p className={classes.image}>
      <img {...size} src={source ?? undefined} alt={picture.alternative ?? ''} decoding="sync" />
    </p>
  )
}
