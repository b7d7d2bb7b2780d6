import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { WeekSummary } from '../../utils/summary/week.ts';
import type { StoodOut, WeekStory } from '../../utils/summary/week-story.ts';
import type { PageWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';

/** More evenings than this are counted, not named. */
const MOST_NAMED = 3;

/** From so many evenings on one of them can stand out, and a share says something. */
const FEWEST_TO_STAND_OUT = 3;

type Told = Pick<WeekSummary, 'story' | 'evenings'>;

/** On how much of the week it all rests. */
export function loggedText(words: PageWords, week: Told): string[] {
  return [ratedText(words, week.story), nightsText(words, week)].filter(
    (sentence) => sentence !== null,
  );
}

/** What stood out, how bedtimes went and which evenings are left out of that, sentence by sentence. */
export function storyText(words: PageWords, story: WeekStory): string[] {
  return [
    highestText(words, story),
    afterBedtimeText(words, story),
    ...bedtimesText(words, story),
  ].filter((sentence) => sentence !== null);
}

function bedtimesText({ plural }: PageWords, { kept, marked }: WeekStory): (string | null)[] {
  return [
    kept.known < FEWEST_TO_STAND_OUT ? null : plural('week_kept', kept.known, kept.kept),
    marked === 0 ? null : plural('week_marked', marked),
  ];
}

function ratedText({ plural }: PageWords, { running, evenings, rated }: WeekStory): string {
  return plural(running ? 'week_rated_so_far' : 'week_rated', evenings, rated);
}

/** The night of the evening under way is still to come, and not missing, until it is told. */
function nightsText({ plural }: PageWords, { story, evenings: shown }: Told): string | null {
  const toCome = shown.some(({ state, sleep }) => state === 'running' && sleep === null);
  const nights = story.evenings - Number(toCome);
  return story.checkedIn === 0 ? null : plural('week_nights_told', nights, story.checkedIn);
}

function highestText(words: PageWords, { highest, rated, alike }: WeekStory): string | null {
  const { say, plural } = words;
  if (highest) return say('week_highest', evenings(words, highest.evenings), highest.value);
  if (rated === 0) return null;
  if (rated < FEWEST_TO_STAND_OUT) return say('week_stands_out_from');
  return plural('week_alike', rated, alike ?? '');
}

function afterBedtimeText(words: PageWords, story: WeekStory): string | null {
  const { mostAfterBedtime: most, leastAfterBedtime: least } = story;
  if (!most || !least) return null;
  const length = (of: StoodOut) => durationText(words, of.value);
  if (areTheSame(story.highest, most)) {
    return words.say(
      'week_same_evening',
      length(most),
      evenings(words, least.evenings),
      length(least),
    );
  }
  return words.say(
    'week_after',
    evenings(words, most.evenings),
    length(most),
    evenings(words, least.evenings),
    length(least),
  );
}

function areTheSame(highest: StoodOut | null, most: StoodOut): boolean {
  return most.evenings.length === 1 && highest?.evenings.join() === most.evenings.join();
}

function evenings({ say, plural, formats }: PageWords, keys: readonly EveningKey[]): string {
  if (keys.length > MOST_NAMED) return plural('week_evenings', keys.length);
  return new Intl.ListFormat(say('language')).format(keys.map(formats.weekday));
}
