import { isNotEmpty, useForm } from '@mantine/form'
import type { NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Drawer } from '../../components/Drawer.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { quoted } from '../../words/spaces.ts'
import { firstDraft, raisedBy, withoutWords } from './need-draft.ts'
import { audienceHint, needName } from './need-words.ts'
import { WhereField } from './WhereField.tsx'

interface Props {
  readonly opened: boolean
  readonly close: () => void
  /** The meeting at which it is said. */
  readonly meeting?: NamedMeeting
  /** How it begins. */
  readonly words?: string
}

/** A need as it is said: the words, who says them, for whom and where. Several may be noted one after the other. */
export function AddNeed({ opened, close, meeting, words = '' }: Props) {
  // Closed on half a need, it opens again on it.
  const form = useForm({
    initialValues: { ...firstDraft(meeting), text: words },
    validate: { text: isNotEmpty('Écrivez le besoin\u00a0: quelques mots suffisent.') },
    transformValues: (draft) => raisedBy(draft, meeting),
  })
  const raise = useApiMutation('needs', 'raise', { tellsFailure: true })
  const of = { record: 'need', form } as const
  return (
    <Drawer opened={opened} onClose={close} title="Noter un besoin">
      <Form
        form={form}
        write={raise}
        done={(_, need) => `Besoin noté\u00a0: ${quoted(needName(need))}`}
        verb="Noter le besoin"
        another={{ verb: 'Noter, puis un autre', next: withoutWords }}
        close={close}
      >
        <FormField
          {...of}
          field="text"
          label="Ce qui manque"
          description="Dans les mots de qui le dit. Ctrl Entrée note, puis passe au suivant."
          rows={3}
          first
        />
        <FormField {...of} field="origin" />
        {form.values.origin === 'actor' && <FormField {...of} field="actor" />}
        <FormField {...of} field="audience" description={audienceHint} />
        <WhereField value={form.values} onChange={form.setValues} />
        <FormField {...of} field="raisedOn" />
      </Form>
    </Drawer>
  )
}
