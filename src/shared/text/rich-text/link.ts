/** Only these open something; anything else (`javascript:`, `file:`, `data:`) stays text. */
const safeSchemes = /^(https?:\/\/|mailto:)[^\s]/i

export const isSafeLink = (href: string): boolean => href.length <= 4096 && safeSchemes.test(href)
