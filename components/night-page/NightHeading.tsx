import { TurnLink } from '../ui/TurnLink.tsx';
import { useWords } from '../ui/words-context.ts';
import { spanText } from './dated-text.ts';

type Props = {
  evening: string;
  /** From turn-over to turn-over, epoch ms. */
  start: number;
  end: number;
  zone: string;
  /** Named where it is not the one the person is in now. */
  isOtherZone: boolean;
  /** Before the diary began there is none earlier. */
  hrefs: { earlier: string | null; later: string; month: string; week: string; checkIn: string };
};

/** Which evening this is, from when to when, and the ways from it. */
export function NightHeading({ evening, start, end, zone, isOtherZone, hrefs }: Props) {
  const words = useWords();
  const { say, formats } = words;
  return (
    <div class="night-heading">
      <nav class="week-navigation" aria-label={say('night_page_ways')}>
        <TurnLink direction="←" name={say('night_page_earlier')} href={hrefs.earlier} />
        <h2 tabIndex={-1}>{say('night_page_of', formats.day(evening))}</h2>
        <TurnLink direction="→" name={say('night_page_later')} href={hrefs.later} />
      </nav>
      <p class="soft">
        {spanText(words, { start, end }, zone)}
        {isOtherZone && <> {say('night_page_zone', zone.replaceAll('_', ' '))}</>}
      </p>
      <p class="night-links">
        <a href={hrefs.month}>{formats.month(evening)}</a>
        <a href={hrefs.week}>{say('night_page_week')}</a>
        <a href={hrefs.checkIn}>{say('night_page_check_in')}</a>
      </p>
    </div>
  );
}
