import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { WordsContext } from '../../components/ui/words-context.ts';
import { formatsOf } from '../../utils/i18n/formats.ts';
import { plural, words as say } from '../../utils/i18n/words.ts';
import { browserZone } from '../../utils/platform/clock.ts';
import { mirrorDayTheme } from '../../utils/platform/theme-mirror.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { readSettings, watchSettings } from '../../utils/storage/settings-store.ts';
import { dayUntil, type PageTheme, pageTheme } from '../../utils/theme/page-theme.ts';
import { Door, DoorNote } from './Door.tsx';
import { NowContext, useClock } from './use-now.ts';
import { useWatched } from './use-watched.ts';

/** What a page knows from its root; the moment is asked for by `useNow`, the words by `useWords`. */
type Rooted = { settings: Settings; theme: PageTheme };

const RootContext = createContext<Rooted | null>(null);

/** The settings as they stand, and how the page looks. */
export function useRoot(): Rooted {
  const rooted = useContext(RootContext);
  if (!rooted) throw new Error('this page has no root');
  return rooted;
}

type Props = { children: ComponentChildren };

/**
 * What every page stands on: settings, clock and words, and the door to which everything comes that
 * went wrong. What is thrown while drawing takes the page's place; what fails otherwise, such as a
 * promise that nobody waited for, leaves the page and stands in a line at its foot.
 */
export function Root({ children }: Props) {
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useFailures(() => setFailed(true));
  const tryAgain = () => {
    setFailed(false);
    setTries((before) => before + 1);
  };
  return (
    <Door whole>
      <Given key={tries}>{children}</Given>
      {failed && (
        <aside class="door-line">
          <DoorNote onAgain={tryAgain} />
        </aside>
      )}
    </Door>
  );
}

function Given({ children }: Props) {
  const settings = useWatched(readSettings, watchSettings);
  const at = useClock(settings?.revision);
  const prefersLight = usePrefersLight();
  const zone = settings?.zone ?? browserZone();
  const now = useMemo(() => (at === undefined ? null : { at, zone }), [at, zone]);
  const words = useMemo(
    () => (settings ? { say, plural, formats: formatsOf(say('language'), zone, settings) } : null),
    [settings, zone],
  );
  const theme = settings && now ? pageTheme(settings, prefersLight, now) : undefined;
  const until = settings && now ? dayUntil(settings, now) : undefined;
  useEffect(() => {
    if (until !== undefined) mirrorDayTheme(until);
  }, [until]);
  const rooted = useMemo(() => settings && theme && { settings, theme }, [settings, theme]);
  if (!rooted || !now) return null;
  return (
    <RootContext.Provider value={rooted}>
      <NowContext.Provider value={now}>
        <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
      </NowContext.Provider>
    </RootContext.Provider>
  );
}

/** Hears of everything on the page that failed and that nobody caught. */
function useFailures(hear: () => void): void {
  useLayoutEffect(() => {
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    return () => {
      removeEventListener('error', hear);
      removeEventListener('unhandledrejection', hear);
    };
  }, []);
}

/** True while the system asks for light pages. */
export function usePrefersLight(): boolean {
  const [light, setLight] = useState(() => query().matches);
  useEffect(() => {
    const asked = query();
    const change = () => setLight(asked.matches);
    asked.addEventListener('change', change);
    return () => asked.removeEventListener('change', change);
  }, []);
  return light;
}

function query(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: light)');
}
