import type { RowId } from '#shared/kernel/ids.ts'

/** Which text the room shows, told from its window to the one on the wall. */
export interface ShownText {
  readonly meeting: RowId
  readonly section: RowId | null
}

const channelName = 'concerto-salle'

/** Tells what is shown, now and to each window that asks; returns how to stop. */
export const tellShown = (shown: ShownText): (() => void) => {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<ShownText | 'ask'>) => data === 'ask' && channel.postMessage(shown)
  channel.postMessage(shown)
  return () => channel.close()
}

/** Hears what the room shows, from now on; returns how to stop. */
export const hearShown = (hear: (shown: ShownText) => void): (() => void) => {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<ShownText | 'ask'>) => data !== 'ask' && hear(data)
  channel.postMessage('ask')
  return () => channel.close()
}
