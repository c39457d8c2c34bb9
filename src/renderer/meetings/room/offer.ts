/** What the text says and that may be noted apart. */
export interface Offer {
  readonly text: string
  /** « Pour Karim BENALI, le 15 décembre 2026 ? » */
  readonly asked: string
  readonly verb: string
  readonly take: () => void
}
