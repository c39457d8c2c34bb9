import { Box, Button, Group, Progress, Skeleton, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'

export interface WaitingProps {
  /** What is being done, as a sentence: « Lecture du fichier, ligne 4 200 sur 12 800 ». */
  readonly sentence?: string
  /** What is already safe, or not yet written. */
  readonly safe?: string
  /** From 0 to 100; absent when unknown. */
  readonly percent?: number
  readonly stop?: () => void
  readonly rows?: number
}

/** Nothing before 300 ms, then the shape of the rows, and after 2 s a sentence, a bar and « Arrêter ». */
export function Waiting(props: WaitingProps) {
  const shown = useAfter(300)
  const long = useAfter(2_000)
  return (
    <Box aria-busy="true" py="lg" maw={720}>
      {long && <LongWait {...props} />}
      {shown && <Rows count={props.rows ?? 4} />}
    </Box>
  )
}

function LongWait({ sentence = 'Lecture de l’espace', safe, percent, stop }: WaitingProps) {
  return (
    <Stack gap="sm" mb="lg" role="status">
      <Group justify="space-between">
        <Text fw={600}>{sentence}</Text>
        {stop !== undefined && (
          <Button size="xs" onClick={stop}>
            Arrêter
          </Button>
        )}
      </Group>
      <Progress value={percent ?? 100} animated={percent === undefined} aria-label={sentence} size="sm" />
      {safe !== undefined && (
        <Text size="sm" c="var(--ink-2)">
          {safe}
        </Text>
      )}
    </Stack>
  )
}

function Rows({ count }: { readonly count: number }) {
  return (
    <Stack gap="md" aria-hidden="true">
      {Array.from({ length: count }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes without identity, never reordered
        <Skeleton key={row} height={14} width={row % 2 === 0 ? '72%' : '54%'} radius="xs" />
      ))}
    </Stack>
  )
}

function useAfter(milliseconds: number): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return over
}
