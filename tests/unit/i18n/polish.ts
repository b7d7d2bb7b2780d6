/** Some sentences in a language with more plurals than two, for the tests only. */
export const polish: Record<string, string> = {
  language: 'pl',
  median_of_one: 'mediana z $1 wieczoru',
  median_of_few: 'mediana z $1 wieczorów (few)',
  median_of_many: 'mediana z $1 wieczorów (many)',
  median_of_other: 'mediana z $1 wieczora',
  week_rated_one: 'Oceniono $2 z $1 wieczoru.',
  week_rated_other: 'Oceniono $2 z $1 wieczorów.',
};
