import { Stack, Text, Title } from '@mantine/core'
import { type AppError, sentenceOf } from '#shared/kernel/app-error.ts'
import { ThemeProvider } from '../theme/ThemeProvider.tsx'

/** All that a window shows which the program does not know: why, and the way in. */
export function NotEntered({ refusal }: { readonly refusal: AppError }) {
  return (
    <ThemeProvider>
      <Stack component="main" maw="34rem" mx="auto" mt="20vh" px="md" gap="md">
        <Title order={1}>{refusal.fact}</Title>
        <Text>{sentenceOf({ ...refusal, fact: '' })}</Text>
      </Stack>
    </ThemeProvider>
  )
}
