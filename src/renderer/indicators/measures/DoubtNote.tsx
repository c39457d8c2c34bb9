import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { FigureDoubt } from '#shared/records/indicators/figure/plausibility.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { State } from '../../components/State.tsx'
import { WhatIs } from '../../components/WhatIs.tsx'
import { sentenceCase } from '../../words/numbers.ts'

interface Props {
  readonly doubt: FigureDoubt
  /** Whose figure it is, and of when: « CCAS de Pontvermeil, T3 2026 ». */
  readonly of: string
  /** The first of a list: « ? » beside it says what it means. */
  readonly isFirst?: boolean
}

/** Why a figure stands out, with the way to say that it is right; or what somebody said of it. */
export function DoubtNote({ doubt: { figure, why, confirmation }, of, isFirst = false }: Props) {
  const [confirming, confirm] = useState(false)
  const reasons = why.join(', ')
  if (confirmation !== null) return <Second block>{`${sentenceCase(reasons)}. Confirmé\u00A0: ${confirmation}`}</Second>
  return (
    <div>
      <State icon={IconAlertTriangle} tone="ochre">
        {'À confirmer\u00A0:'}
      </State>{' '}
      <Second>{reasons}</Second>
      {isFirst && <WhatIs word="À confirmer" />}
      <Button
        size="compact-xs"
        variant="subtle"
        data-only="screen"
        aria-label={`Confirmer le chiffre, ${of}`}
        onClick={() => confirm(true)}
      >
        Confirmer…
      </Button>
      {confirming && <ConfirmDialog figure={figure} of={of} reasons={reasons} close={() => confirm(false)} />}
    </div>
  )
}

const hint =
  'Un mot suffit\u00A0: «\u00A0forum exceptionnel\u00A0», «\u00A0vérifié au téléphone\u00A0». S’il change ensuite, il sera de nouveau à confirmer.'

interface DialogProps {
  readonly figure: FigureDoubt['figure']
  readonly of: string
  readonly reasons: string
  readonly close: () => void
}

function ConfirmDialog({ figure, of, reasons, close }: DialogProps) {
  const form = useForm({
    initialValues: { confirmation: '' },
    validate: { confirmation: (words) => (words.trim() === '' ? 'Dites en un mot pourquoi il est juste.' : null) },
    transformValues: ({ confirmation }) => ({ figure, words: confirmation.trim() }),
  })
  const write = useApiMutation('indicators', 'confirm', { tellsFailure: true })
  return (
    <Dialog title="Confirmer ce chiffre" onClose={close}>
      <Form form={form} write={write} done={() => 'Chiffre confirmé'} verb="Confirmer" close={close}>
        <p>{`${of}\u00A0: ${reasons}.`}</p>
        <FormField record="figure" id={figure} form={form} field="confirmation" description={hint} first />
      </Form>
    </Dialog>
  )
}
