import classes from './room.module.css'
import type { TypeAhead } from './type-ahead.ts'

/** Out of sight: it has the cursor for the moment that a text takes to come. */
export function TypeAheadField({ typeAhead }: { readonly typeAhead: TypeAhead }) {
  return (
    <textarea ref={typeAhead.attach} className={classes.spoken} tabIndex={-1} lang="fr" aria-label="Le texte arrive" />
  )
}
