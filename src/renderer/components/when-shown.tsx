import { type ComponentType, lazy, Suspense } from 'react'
import { Waiting } from './Waiting.tsx'

/** A part of a screen that is fetched when it is first shown: most of those who see the screen never open it. */
export const whenShown = <Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  const Part = lazy(async () => ({ default: await fetchPart() }))
  return (props) => (
    <Suspense fallback={<Waiting />}>
      <Part {...props} />
    </Suspense>
  )
}
