/** The directory, an organisation's page and its forms. */
export const organisations = {
  title: '団体をさがす',
}
