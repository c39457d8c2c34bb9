import { ActionIcon, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import type { PostSummary } from '#shared/contract/directory/directory.ts'
import { Second } from '../../components/plain/Second.tsx'
import classes from '../panel/EntryPanel.module.css'
import { postWords } from '../panel/post-words.ts'
import { PostFields } from './PostFields.tsx'

interface Props {
  readonly post: PostSummary
  /** Whose it is, or where. */
  readonly name: string
}

/** One function in a form: a line that unfolds into its fields. */
export function PostItem({ post, name }: Props) {
  const [opened, { toggle }] = useDisclosure(false)
  return (
    <li className={classes.editItem}>
      <Group gap="sm" justify="space-between" wrap="nowrap">
        <span>
          {name}
          <Second block>{postWords(post) || 'Fonction à préciser'}</Second>
        </span>
        <ActionIcon
          variant="subtle"
          size={28}
          aria-label={`Modifier la fonction : ${name}`}
          aria-expanded={opened}
          onClick={toggle}
        >
          <IconPencil size={17} stroke={1.6} />
        </ActionIcon>
      </Group>
      {opened && <PostFields post={post} />}
    </li>
  )
}
