import { ZoneQuestion } from '../../components/plan/ZoneQuestion.tsx';
import { maybeHiddenZone } from '../../utils/evening/zone.ts';
import { browserZone } from '../../utils/platform/clock.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import type { PageProps } from './page-props.ts';

/** Asks for the zone, on every page, where the browser may hide it and none was chosen. */
export function ZoneBanner({ settings, now }: Omit<PageProps, 'rest'>) {
  const zone = browserZone();
  if (settings.zone !== null || !maybeHiddenZone(zone)) return null;
  return (
    <ZoneQuestion
      at={now.at}
      browserZone={zone}
      zones={Intl.supportedValuesOf('timeZone')}
      onZone={(chosen) => void changeSettings((before) => ({ ...before, zone: chosen }))}
    />
  );
}
