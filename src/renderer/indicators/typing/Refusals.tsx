import classes from './typing.module.css'

/** What was typed and cannot be, cell by cell: it stays in its cell, and is not saved. */
export function Refusals({ refusals }: { readonly refusals: ReadonlyMap<string, string> }) {
  return (
    <div role="alert" className={classes.refusals}>
      {[...refusals].map(([name, why]) => (
        <p key={name}>
          <strong>{name}</strong>, pas enregistré. {why}
        </p>
      ))}
    </div>
  )
}
