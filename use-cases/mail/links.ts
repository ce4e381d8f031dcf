import type { HouseSettings } from '../services.ts'

/** Where links in mail lead: pages of this house, below its public address and nowhere else. */
export const links = ({ publicUrl }: Pick<HouseSettings, 'publicUrl'>) => {
  const to = (path: string) => new URL(path, publicUrl).href
  const and = (back: string | undefined) => (back ? `?to=${encodeURIComponent(back)}` : '')
  return {
    home: to('/'),
    verifyEmail: (token: string, back?: string) => to(`/verify-email/${token}${and(back)}`),
    resetPassword: (token: string) => to(`/reset-password/${token}`),
    answerClaim: (token: string) => to(`/claim-answer/${token}`),
    organisation: (id: string) => to(`/organisations/${id}`),
    people: (organisationId: string) => to(`/organisations/${organisationId}/people`),
    join: (token: string) => to(`/join/${token}`),
    noMail: (token: string) => to(`/no-mail/${token}`),
    /** Where letters about rooms are chosen, and stopped without signing in. */
    notices: to('/account#notices'),
    stopMail: (token: string) => to(`/stop-mail/${token}`),
    claims: to('/operator/claims'),
  }
}
