import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useWorkspace } from '../api/workspace.tsx'
import { type SharedChanges, type SharedField, sharedChange, sharedLabel, sharedOptions } from './shared-fields.ts'

interface Props {
  readonly field: SharedField
  readonly onChoose: (changes: SharedChanges) => void
}

/** One field, written in all the ticked rows. */
export function ChangeMenu({ field, onChoose }: Props) {
  const { sectors } = useWorkspace()
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button size="xs" rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}>
          {sharedLabel(field)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {sharedOptions(field, sectors).map(({ value, label }) => (
          <Menu.Item key={value} onClick={() => onChoose(sharedChange(field, value))}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
