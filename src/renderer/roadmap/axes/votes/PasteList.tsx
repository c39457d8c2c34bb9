import { Table, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { readFormulations } from '#shared/records/roadmap/formulation/read-formulations.ts'
import { FormDialog } from '../../../components/FormDialog.tsx'
import { inPlace } from '../../../components/in-place.tsx'
import { ColumnHeads } from '../../../components/ListTable.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { counted, sentenceCase } from '../../../words/numbers.ts'
import classes from './votes.module.css'

interface Props {
  readonly sector: RowId | null
  readonly meeting: RowId | null
  readonly initial: string
  readonly close: () => void
}

const most = 500

/** A list as it was pasted, and what is read of it, line by line, before it is added. */
export function PasteList({ sector, meeting, initial, close }: Props) {
  const [list, setList] = useState(initial)
  const read = readFormulations(list).slice(0, most)
  const adding = useGesture('axes', 'add', { tellsFailure: true })
  const add = () =>
    adding.act(
      { sector, meeting, items: read.map((one) => ({ ...one, saidBy: null, saidByActor: null })) },
      ({ ids }) => sentenceCase(counted(ids.length, 'formulation ajoutée', 'formulations ajoutées', 'f')),
      close,
    )
  return (
    <FormDialog
      title="Coller une liste"
      size="lg"
      submit={add}
      write={adding}
      verb={read.length === 0 ? 'Ajouter' : `Ajouter ${counted(read.length, 'formulation', 'formulations', 'f')}`}
      disabled={read.length === 0}
      close={close}
    >
      <Textarea
        label="Une formulation par ligne"
        description="Avec ses gommettes si vous les avez&nbsp;: «&nbsp;texte&nbsp;; 12&nbsp;», «&nbsp;12 – texte&nbsp;», ou deux colonnes d’un tableur."
        data-autofocus
        autosize
        minRows={5}
        maxRows={12}
        value={list}
        onChange={(event) => setList(event.currentTarget.value)}
      />
      {read.length > 0 && (
        <div className={classes.preview}>
          <Table aria-label="Ce qui est compris">
            <ColumnHeads columns={['Formulation', 'Gommettes']} />
            <Table.Tbody>
              {inPlace(read, ({ text, votes }) => (
                <Table.Tr>
                  <Table.Td ff="var(--serif)">{text}</Table.Td>
                  <Table.Td>{votes ?? 'non notées'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </FormDialog>
  )
}
