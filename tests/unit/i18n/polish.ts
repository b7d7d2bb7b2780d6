/** Some sentences in a language with more plurals than two, for the tests only. */
export const polish: Record<string, string> = {
  language: 'pl',
  week_evenings_one: '$1 wieczoru',
  week_evenings_few: '$1 wieczorów (few)',
  week_evenings_many: '$1 wieczorów (many)',
  week_evenings_other: '$1 wieczora',
  week_rated_one: 'Oceniono $2 z $1 wieczoru.',
  week_rated_other: 'Oceniono $2 z $1 wieczorów.',
};
