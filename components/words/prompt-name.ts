import type { WordKey } from '../../utils/i18n/words.ts';
import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import type { PageWords } from '../ui/words-context.ts';

/** The part of a word key that names a prompt. */
export const PROMPT_KEY = {
  caffeine: 'caffeine',
  walk: 'walk',
  lights: 'lights',
  'foot-bath': 'foot_bath',
  move: 'move',
  'screens-off': 'screens_off',
  bedroom: 'bedroom',
  rate: 'rate',
  bedtime: 'bedtime',
  'still-up': 'still_up',
  morning: 'morning',
  'wake-time': 'wake_time',
  'still-ahead': 'still_ahead',
} as const satisfies Record<PromptId, string>;

/** What a prompt is called, on every page. */
export function promptName({ say }: Pick<PageWords, 'say'>, prompt: PromptId): string {
  return say(`prompt_${PROMPT_KEY[prompt]}_name`);
}

/** How warm a foot bath is, in degrees Celsius. */
const WARM = 40;

/** What a card suggests. The one temperature that is ever named stands in it as people tell it where the browser is at home. */
export function suggestion({ say }: Pick<PageWords, 'say'>, key: WordKey): string {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  return say(key, temperatureText(WARM, { locale, language: say('language') }));
}

/** Where temperatures are told in degrees Fahrenheit: by the Unicode CLDR 48 (`unitPreferenceData`, temperature, weather), and in the other territories of the United States. */
const FAHRENHEIT: readonly string[] = 'BS BZ KY PR PW US AS GU MP UM VI'.split(' ');

/** A temperature in whole degrees, of the unit that is used in the region of a locale, in words of a language. */
export function temperatureText(
  celsius: number,
  { locale, language }: { locale: string; language: string },
): string {
  const isFahrenheit = FAHRENHEIT.includes(new Intl.Locale(locale).maximize().region ?? '');
  const [degrees, unit] = isFahrenheit
    ? ([celsius * 1.8 + 32, 'fahrenheit'] as const)
    : ([celsius, 'celsius'] as const);
  const style = { style: 'unit', unit, maximumFractionDigits: 0 } as const;
  return Intl.NumberFormat(language, style).format(degrees);
}

/** The source of the advice of each prompt, as shown under "Why this?"; empty where there is nothing to cite. */
export const PROMPT_SOURCE: Readonly<Record<PromptId, string>> = {
  caffeine: 'https://pubmed.ncbi.nlm.nih.gov/36870101/',
  walk: 'https://pubmed.ncbi.nlm.nih.gov/29561180/',
  lights: 'https://doi.org/10.1371/journal.pbio.3001571',
  'foot-bath': 'https://pubmed.ncbi.nlm.nih.gov/31102877/',
  move: 'https://www.nhs.uk/conditions/restless-legs-syndrome/',
  'screens-off': 'https://pubmed.ncbi.nlm.nih.gov/40146105/',
  bedroom: 'https://www.nhs.uk/conditions/restless-legs-syndrome/',
  rate: '',
  bedtime: 'https://pubmed.ncbi.nlm.nih.gov/37684151/',
  'still-up': 'https://pubmed.ncbi.nlm.nih.gov/37684151/',
  morning: '',
  'wake-time': 'https://pubmed.ncbi.nlm.nih.gov/37684151/',
  'still-ahead': 'https://www.nhs.uk/conditions/restless-legs-syndrome/',
};
