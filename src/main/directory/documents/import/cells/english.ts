/**
 * What lists in English call the labels of a closed list, by field and by code. They are proposed where a value is asked,
 * and never taken by themselves.
 */
export const english: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  kind: {
    association: ['Charity', 'Nonprofit', 'Non-profit', 'NGO', 'Non-profit organisation'],
    commune: ['Town hall', 'City hall', 'Town council', 'Municipality'],
  },
  services: {
    procedures: ['Administrative help', 'Administrative support', 'Online procedures', 'Paperwork'],
    basics: ['Digital skills', 'Basic digital skills', 'Digital literacy', 'Computer training', 'IT training'],
    employment: ['Employment', 'Job search', 'Job seeking'],
    security: ['Online safety', 'Cybersecurity', 'Internet safety'],
    parenting: ['Parenting', 'Digital parenting'],
    leisure: ['Digital arts', 'Leisure', 'Gaming'],
    understanding: ['Digital culture', 'Media literacy'],
    access: ['Internet access', 'Computer access', 'Computers'],
    equipment: ['Refurbished computers', 'Refurbished equipment', 'Second-hand equipment'],
  },
  publics: {
    young: ['Young people', 'Youth', 'Teenagers', 'Young adults'],
    students: ['Students'],
    families: ['Families', 'Children', 'Parents', 'Families with children'],
    seniors: ['Elderly', 'Elderly people', 'Older people', 'Senior citizens', 'Pensioners'],
    women: ['Women', 'Women only'],
  },
  specificSupports: {
    deafness: ['Deaf', 'Deaf people', 'Hearing impaired', 'Hearing impairment'],
    motor: ['Wheelchair', 'Wheelchair access', 'Wheelchair accessible', 'Reduced mobility'],
    mental: ['Mental health', 'Mental disability', 'Learning disability'],
    illiteracy: ['Illiteracy', 'Low literacy'],
    english: ['English', 'English speaking', 'English spoken'],
    otherLanguages: ['Foreign languages', 'Other languages'],
    sight: ['Blind', 'Blind people', 'Visually impaired', 'Visual impairment'],
  },
  fees: {
    free: ['Free', 'Free of charge', 'No charge'],
    conditional: ['Free under conditions', 'Free for members', 'Free for residents'],
    paying: ['Paid', 'Paying', 'Not free', 'Charged', 'Membership'],
  },
  accessModes: {
    walkIn: ['Walk-in', 'Drop-in', 'No appointment'],
    phone: ['Phone', 'By phone'],
    email: ['Email', 'By email'],
    online: ['Online booking', 'Book online'],
  },
  supportModes: {
    alone: ['Self-service', 'Autonomous'],
    individual: ['One-to-one', 'Individual', 'Individual support'],
    workshop: ['Workshop', 'Workshops', 'Group', 'Group workshop'],
    remote: ['Remote', 'Remotely', 'Online'],
  },
}
