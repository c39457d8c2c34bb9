import { Button, TextInput } from '@mantine/core'
import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Bearer } from '#shared/records/bearer.ts'
import { formulation } from '#shared/records/roadmap/formulation/formulation.ts'
import { readFormulations } from '#shared/records/roadmap/formulation/read-formulations.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { BearerField } from '../../../components/fields/BearerField.tsx'
import { givenBack } from '../../../components/form/given-back.ts'
import { Row } from '../../../components/plain/Row.tsx'
import { PasteList } from './PasteList.tsx'

interface Props {
  readonly sector: RowId | null
  readonly meeting: RowId | null
}

/** One formulation after another: Entrée adds and waits for the next. A list that is pasted is shown before it is added. */
export function AddFormulations({ sector, meeting }: Props) {
  const [text, setText] = useState('')
  const [saidBy, setSaidBy] = useState<Bearer | null>(null)
  const [pasted, setPasted] = useState<string | null>(null)
  const words = useRef<HTMLInputElement>(null)
  const adding = useApiMutation('axes', 'add')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    words.current?.focus()
    const [read] = readFormulations(text)
    if (read === undefined) return
    setText('')
    const item = { ...read, saidBy: saidBy?.name ?? null, saidByActor: saidBy?.actor ?? null }
    adding.mutate({ sector, meeting, items: [item] }, { onError: () => setText(givenBack(text)) })
  }
  const paste = (event: ClipboardEvent) => {
    const list = event.clipboardData.getData('text')
    if (readFormulations(list).length < 2) return
    event.preventDefault()
    setPasted(list)
  }
  return (
    <>
      <Row
        component="form"
        widths={[1, 'minmax(0, 176px)', 'auto', 'auto']}
        narrow={[1]}
        align="end"
        mb="md"
        onSubmit={submit}
        noValidate
        aria-label="Ajouter une formulation"
      >
        <TextInput
          ref={words}
          label="Nouvelle formulation"
          placeholder="Ses mots&nbsp;; ses gommettes"
          maxLength={formulation.fields.text.max}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={paste}
        />
        <BearerField label={formulation.fields.saidBy.label} meeting={meeting} value={saidBy} onChange={setSaidBy} />
        <Button type="submit">Ajouter</Button>
        <Button variant="subtle" onClick={() => setPasted('')}>
          Coller une liste…
        </Button>
      </Row>
      {pasted !== null && (
        <PasteList sector={sector} meeting={meeting} initial={pasted} close={() => setPasted(null)} />
      )}
    </>
  )
}
