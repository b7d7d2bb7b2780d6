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
import { formatsOf } from '../../../utils/i18n/formats.ts';
import { readNight } from '../../../utils/storage/nights-store.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { type NightData, nightSummary } from '../../../utils/summary/night-of.ts';
import { useLive } from '../../shared/use-live.ts';
import type { PageProps } from '../page-props.ts';
import { NightContent } from './NightContent.tsx';
import { useNightTurn } from './use-night-turn.ts';

/** The night page: everything of one evening, the one under way unless the address names another. */
export function NightPage({ settings, now, rest }: PageProps) {
  const words = useWords();
  const evening = isEveningKey(rest) ? rest : eveningOf(now, settings.turnOvers);
  const { value, failure } = useLive<NightData>(
    () => watchQuery(() => readNight(evening)),
    [evening],
  );
  const place = useNightTurn<HTMLDivElement>('night', value !== undefined);
  const zone = value?.record.plan?.zone ?? now.zone;
  // The clock of that evening, wherever the person is now.
  const local = useMemo(
    () => ({ ...words, formats: formatsOf(words.say('language'), zone) }),
    [words, zone],
  );
  if (failure !== null) return <Trouble kind={troubleOf(failure)} />;
  if (!value) return null;
  return (
    <WordsContext.Provider value={local}>
      <div ref={place} class="night-page">
        <NightContent
          night={nightSummary(evening, value, now)}
          settings={value.settings}
          now={now}
        />
      </div>
    </WordsContext.Provider>
  );
}
