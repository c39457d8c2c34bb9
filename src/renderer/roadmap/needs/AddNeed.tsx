import { Drawer } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import type { needOrigins } from '#shared/records/roadmap/need.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { dayOf } from '../../words/dates.ts'
import { quoted } from '../../words/spaces.ts'
import { audienceHint, needName } from './need-words.ts'
import { WhereField } from './WhereField.tsx'
import type { Where } from './where.ts'

interface Props {
  readonly opened: boolean
  readonly close: () => void
  /** The meeting at which it is said. */
  readonly meeting?: NamedMeeting
}

/** A need as it is said: the words, who says them, for whom and where. Several may be noted one after the other. */
export function AddNeed({ opened, close, meeting }: Props) {
  // Closed on half a need, it opens again on it.
  const form = useForm({
    initialValues: firstDraft(meeting),
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

interface NeedDraft extends Where {
  readonly text: string
  readonly origin: keyof typeof needOrigins
  readonly actor: NamedRow | null
  readonly audience: string
  readonly raisedOn: string | null
}

/** The day of the meeting is that of the need, unless it is still to come. */
const firstDraft = (meeting: NamedMeeting | undefined, today = dayOf(new Date())): NeedDraft => ({
  text: '',
  origin: meeting === undefined ? 'actor' : 'meeting',
  actor: null,
  audience: '',
  sector: null,
  areaKind: null,
  areaCode: null,
  raisedOn: meeting?.date != null && meeting.date < today ? meeting.date : today,
})

/** The next one is likely said by the same, at the same place. */
const withoutWords = (draft: NeedDraft): NeedDraft => ({ ...draft, text: '', audience: '' })

/** A structure is kept only while a structure says it. */
const raisedBy = ({ text, actor, audience, ...about }: NeedDraft, meeting: NamedMeeting | undefined) => ({
  text,
  about: {
    ...about,
    meeting: meeting?.id ?? null,
    actor: about.origin === 'actor' ? (actor?.id ?? null) : null,
    audience: audience.trim() || null,
  },
})
