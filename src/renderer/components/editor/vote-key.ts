/** F10 is a decision; with Ctrl, one that was voted. */
export const isVoteKey = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): boolean =>
  key === 'F10' && (ctrlKey || metaKey) && !altKey && !shiftKey
