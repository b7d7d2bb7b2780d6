import { useMemo } from 'preact/hooks';
import '../../../components/chart/legend.css';
import '../../../components/chart/strip.css';
import '../../../components/ui/figures.css';
import '../../../components/ui/table.css';
import '../../../components/ui/turn.css';
import '../../../components/night-page/night-page.css';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords, WordsContext } from '../../../components/ui/words-context.ts';
import { isEveningKey } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { nightSummary } from '../../../utils/summary/night.ts';
import type { PageProps } from '../page-props.ts';
import { useEvening } from '../use-evenings.ts';
import { NightContent } from './NightContent.tsx';
import { useNightTurn } from './use-night-turn.ts';

/** The night page: everything of one evening, the one under way unless the address names another. */
export function NightPage({ settings, now, rest }: PageProps) {
  const words = useWords();
  const evening = isEveningKey(rest) ? rest : eveningOf(now, settings.turnOvers);
  const { row, hasEarlier, trouble } = useEvening(evening, settings, now);
  const place = useNightTurn<HTMLDivElement>('night', row !== null);
  const night = useMemo(() => row && nightSummary(row), [row]);
  const zone = row?.zone ?? now.zone;
  // The clock of that evening, wherever the person is now.
  const local = useMemo(() => ({ ...words, formats: words.formats.inZone(zone) }), [words, zone]);
  if (trouble) return <Trouble kind={trouble} />;
  if (!night) return null;
  return (
    <WordsContext.Provider value={local}>
      <div ref={place} class="night-page">
        <NightContent night={night} settings={settings} now={now} hasEarlier={hasEarlier} />
      </div>
    </WordsContext.Provider>
  );
}
