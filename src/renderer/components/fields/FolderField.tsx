import { Button, TextInput } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import classes from './fields.module.css'

interface Props {
  readonly label: string
  /** A path of this computer; empty for none. */
  readonly value: string
  /** At each letter typed, or when a folder is chosen: who uses it says when it counts. */
  readonly onChange: (path: string) => void
  readonly error?: string | undefined
  readonly description?: string
  /** Where the caret is when its dialog opens. */
  readonly first?: boolean
}

/** A folder of this computer: chosen in the dialog of the system where the window has one, else its path is typed. */
export function FolderField({ value, onChange, first = false, ...shown }: Props) {
  const hasDialog = useApiQuery('workspace', 'hasFolderDialog', {})
  const choose = useApiMutation('workspace', 'chooseFolder')
  const ask = () => choose.mutate({}, { onSuccess: (path) => path !== null && onChange(path) })
  return (
    <TextInput
      {...shown}
      {...(first && { 'data-autofocus': true })}
      placeholder="Chemin du dossier"
      spellCheck={false}
      autoComplete="off"
      maxLength={1000}
      title={value}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      inputContainer={(input) => (
        <div className={classes.folderRow}>
          {input}
          {hasDialog.data === true && (
            <Button
              variant="default"
              leftSection={<IconFolderOpen size={18} aria-hidden="true" />}
              loading={choose.isPending}
              onClick={ask}
            >
              Choisir…
            </Button>
          )}
        </div>
      )}
    />
  )
}
