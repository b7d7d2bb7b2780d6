import { NightHeading } from '../../../components/night-page/NightHeading.tsx';
import { NightPicture } from '../../../components/night-page/NightPicture.tsx';
import { NightTable } from '../../../components/night-page/NightTable.tsx';
import { ScreenFigures } from '../../../components/night-page/ScreenFigures.tsx';
import { UndoBar } from '../../../components/night-page/UndoBar.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { isBeforeBedtime } from '../../../utils/diary/evening-row.ts';
import { addEvenings, type EveningKey } from '../../../utils/evening/calendar.ts';
import { isSameZone } from '../../../utils/evening/zone.ts';
import { monthOf } from '../../../utils/summary/month.ts';
import { NightEvening } from './NightEvening.tsx';
import { NightMorning } from './NightMorning.tsx';
import { NightRatings } from './NightRatings.tsx';
import type { NightPart } from './night-part.ts';
import { useNightChanges } from './use-night-changes.ts';

type Props = Pick<NightPart, 'night' | 'settings' | 'now'> & {
  /** The diary had begun before this evening. */
  hasEarlier: boolean;
};

/** Everything of one evening: the picture, the figures, what can be told, and the table. */
export function NightContent({ night, settings, now, hasEarlier }: Props) {
  const { say } = useWords();
  const { said, undo, trouble, ...changes } = useNightChanges();
  const { shown, axis, entries } = night;
  const { evening, zone } = shown;
  const part = { night, settings, now, ...changes };
  const heading = (
    <NightHeading
      {...shown}
      isOtherZone={!isSameZone(zone, now.zone)}
      hrefs={hrefsOf(evening, hasEarlier)}
    />
  );
  if (shown.state === 'coming') {
    return (
      <>
        {heading}
        <p>{say('night_page_coming')}</p>
      </>
    );
  }
  return (
    <>
      {heading}
      {night.before && <p>{say('night_page_before')}</p>}
      <NightPicture evening={evening} axis={axis} entries={entries} />
      <ScreenFigures shown={shown} early={isBeforeBedtime(shown, now)} />
      {trouble && <Trouble kind={trouble} />}
      <NightRatings {...part} />
      <NightEvening {...part} />
      <NightMorning {...part} />
      <NightTable entries={entries} zone={zone} />
      <UndoBar said={said} onUndo={undo} />
    </>
  );
}

function hrefsOf(evening: EveningKey, hasEarlier: boolean) {
  return {
    earlier: hasEarlier ? `#night/${addEvenings(evening, -1)}` : null,
    later: `#night/${addEvenings(evening, 1)}`,
    month: `#nights/${monthOf(evening)}`,
    week: `#week/${evening}`,
    checkIn: `#check-in/${evening}`,
  };
}
