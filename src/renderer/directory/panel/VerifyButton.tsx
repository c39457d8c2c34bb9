import { Button, NativeSelect, Popover, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { verificationFields } from '#shared/records/directory/verification.ts'
import type { Input } from '../../api/api.ts'
import { optionsOf, selected } from '../../components/fields/options.ts'
import { useGesture } from '../../components/use-gesture.ts'
import classes from './EntryPanel.module.css'

type Said = Input<'directory', 'verify'>['verification']

interface Props {
  readonly record: 'actor' | 'place'
  readonly id: RowId
}

/** « Je viens de vérifier »: one gesture, dated today; the small arrow lets one say how. */
export function VerifyButton({ record, id }: Props) {
  const [opened, { toggle, close }] = useDisclosure(false)
  const verify = useGesture('directory', 'verify')
  const say = (verification: Said) => {
    close()
    verify.act({ record, selection: { kind: 'ids', ids: [id] }, verification }, 'Fiche vérifiée aujourd’hui')
  }
  return (
    <span className={classes.verificationSplit}>
      <Button variant="filled" size="xs" onClick={() => say({ how: null, note: null })}>
        Je viens de vérifier
      </Button>
      <Popover
        opened={opened}
        onChange={close}
        position="bottom"
        shadow="md"
        trapFocus
        returnFocus
        withinPortal={false}
      >
        <Popover.Target>
          <Button variant="filled" size="xs" px="xs" aria-label="Préciser la vérification" onClick={toggle}>
            <IconChevronDown size={16} stroke={1.8} aria-hidden="true" />
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Préciser la vérification" w={300}>
          <SayHow onSay={say} />
        </Popover.Dropdown>
      </Popover>
    </span>
  )
}

function SayHow({ onSay }: { readonly onSay: (verification: Said) => void }) {
  const [how, setHow] = useState<Said['how']>('phone')
  const [note, setNote] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSay({ how, note: note.trim() === '' ? null : note.trim() })
      }}
    >
      <Stack gap="md" align="flex-start">
        <NativeSelect
          w="100%"
          label="Comment"
          {...selected(optionsOf(verificationFields.verifiedHow.choices), how ?? '')}
          onChange={(event) => setHow(event.currentTarget.value as Said['how'])}
        />
        <TextInput
          w="100%"
          label="Précision"
          placeholder="avec le président"
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="filled">
          Je viens de vérifier
        </Button>
      </Stack>
    </form>
  )
}
