import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ImportRemark, remarkSubjects } from '#shared/records/minutes/imported-minutes.ts'
import { List } from '../../components/plain/List.tsx'

/** What the file has that the minutes will not have as it was, by subject. */
export function Remarks({ remarks }: { readonly remarks: readonly ImportRemark[] }) {
  const subjects = Object.keys(remarkSubjects) as (keyof typeof remarkSubjects)[]
  return subjects
    .map((subject) => ({ subject, about: remarks.filter(({ about }) => about === subject) }))
    .filter(({ about }) => about.length > 0)
    .map(({ subject, about }) => (
      <Alert
        key={subject}
        color="ocre"
        title={remarkSubjects[subject]}
        icon={<IconAlertTriangle size={20} stroke={1.6} />}
        mt="sm"
      >
        <List gap="xs">
          {about.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </List>
      </Alert>
    ))
}
