import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { Page } from '../../components/frame/Page.tsx';
import { laterPart } from '../../components/ui/later-part.tsx';
import { formatsOf } from '../../utils/i18n/formats.ts';
import { plural, words as say } from '../../utils/i18n/words.ts';
import { mirrorDayTheme } from '../../utils/platform/theme-mirror.ts';
import { readNow } from '../../utils/storage/read-now.ts';
import { readSettings, watchSettings } from '../../utils/storage/settings-store.ts';
import { dayUntil, pageTheme } from '../../utils/theme/page-theme.ts';
import { useNow } from '../shared/use-now.ts';
import { usePrefersLight } from '../shared/use-prefers-light.ts';
import { useWatched } from '../shared/use-watched.ts';
import { Evening } from './evening/Evening.tsx';
import './popup.css';

const Start = laterPart(() => import('./Start.tsx').then((it) => it.Start));

/** The popup: "Start" until it was pressed, afterwards the scale at once (rule 27). */
export function Popup() {
  const settings = useWatched(readSettings, watchSettings);
  // A change of the settings may be dated after the last look at the clock.
  const look = useCallback(() => readNow(), [settings?.revision]);
  const now = useNow(look);
  const prefersLight = usePrefersLight();
  const words = useMemo(
    () => ({ say, plural, formats: formatsOf(say('language'), now?.zone ?? 'UTC') }),
    [now?.zone],
  );
  const until = settings && now ? dayUntil(settings, now) : undefined;
  useEffect(() => {
    if (until !== undefined) mirrorDayTheme(until);
  }, [until]);
  if (!settings || !now) return null;
  const theme = pageTheme(settings, prefersLight, now);
  if (settings.startedAt !== null) return <Evening {...{ settings, now, words, theme }} />;
  return (
    <Page words={words} theme={theme}>
      <Start />
    </Page>
  );
}
