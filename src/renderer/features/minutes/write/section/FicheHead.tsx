import type { Fiche } from '#shared/domain/records.ts'
import { NumberField } from '../../../../components/fields/NumberField.tsx'
import { TextField } from '../../../../components/fields/TextField.tsx'
import { useWriting } from '../../saving/writing.tsx'
import classes from './section.module.css'

/** « Action 1 : Ouvrir un lieu partagé »: the number printed on the fiche, and its words. */
export function FicheHead({ fiche }: { readonly fiche: Fiche }) {
  const { queue } = useWriting()
  return (
    <div className={classes.ficheHead}>
      <NumberField
        label="Action n°"
        value={fiche.number}
        min={1}
        max={999}
        onSave={(number) => queue.put({ record: 'fiche', id: fiche.id, changes: { number } })}
      />
      <TextField
        label="Intitulé de l’action"
        maxLength={600}
        value={fiche.title}
        onSave={(title) => queue.put({ record: 'fiche', id: fiche.id, changes: { title } })}
      />
    </div>
  )
}
