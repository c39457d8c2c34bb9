import classes from './DirectoryGrid.module.css'

/** The name of an entry, and in a second line what tells it from the others. */
export function NameCell({ name, facts }: { readonly name: string; readonly facts: string }) {
  return (
    <span className={classes.name}>
      <strong>{name}</strong>
      <span>{facts}</span>
    </span>
  )
}
