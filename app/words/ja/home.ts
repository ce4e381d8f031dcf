/** The first page. */
export const home = {
  title: '補助金の連携体を、確かめながら結成する',
}
