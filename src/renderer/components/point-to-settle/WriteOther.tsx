import { Box, Button, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ConflictView, PointChoice } from '#shared/contract/exchanges/conflicts.ts'
import type { Field } from '#shared/records/field.ts'
import { fieldOf } from '#shared/records/value-words.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { LongEditor } from '../editor/LongEditor.tsx'
import { FieldControl } from '../fields/FieldControl.tsx'
import { DraftProvider } from '../saving/writing.tsx'
import { draftOf, forgetDraft, keepDraft } from './drafts-of-points.ts'

export interface OtherWayProps {
  readonly point: ConflictView
  readonly settle: (choice: PointChoice) => void
  /** Back to the versions. */
  readonly leave: () => void
  readonly busy: boolean
}

interface Props extends OtherWayProps {
  /** What one starts from. */
  readonly from: unknown
}

/** Another version, in the editor of its field; nothing is stored before it is retained. */
export function WriteOther({ point, from, settle, leave, busy }: Props) {
  const [value, setValue] = useState(() => draftOf(point) ?? from)
  const [started] = useState(value)
  const change = (changed: unknown) => {
    keepDraft(point, changed)
    setValue(changed)
  }
  const way = useRef<HTMLDivElement>(null)
  const retain = () => {
    // What is refused was not given: what stood before it is not what one wrote.
    const refused = way.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (refused != null) return refused.focus()
    forgetDraft(point)
    settle({ kind: 'other', value })
  }
  const abandon = () => {
    forgetDraft(point)
    leave()
  }
  const declared = fieldOf(point.record, point.field) as Field
  return (
    <Box ref={way} mt="lg" maw={860} data-way>
      {declared.kind === 'rich' ? (
        <DraftProvider keep={({ changes }) => change((changes as Record<string, unknown>)[point.field] ?? null)}>
          <LongEditor
            record={point.record}
            id={point.id}
            field={point.field}
            value={started as RichText | null}
            label={`Une autre version\u00a0: ${declared.label}`}
            autofocus
          />
        </DraftProvider>
      ) : (
        <FieldControl declared={declared} value={value} onSave={change} first />
      )}
      <Group gap="sm" mt="md">
        <Button onClick={retain} loading={busy}>
          Retenir ce que j’ai écrit
        </Button>
        <Button variant="subtle" onClick={abandon}>
          Revenir aux versions
        </Button>
      </Group>
    </Box>
  )
}
