import { ZoneQuestion } from '../../components/plan/ZoneQuestion.tsx';
import { Trouble } from '../../components/ui/Trouble.tsx';
import { maybeHiddenZone } from '../../utils/evening/zone.ts';
import { browserZone } from '../../utils/platform/clock.ts';
import { ofSettings } from '../shared/of-settings.ts';
import { useSave } from '../shared/use-save.ts';
import type { PageProps } from './page-props.ts';

/** Asks for the zone, on every page, where the browser may hide it and none was chosen. */
export function ZoneBanner({ settings, now }: Omit<PageProps, 'rest'>) {
  const { save, trouble } = useSave();
  const zone = browserZone();
  if (settings.zone !== null || !maybeHiddenZone(zone)) return null;
  return (
    <>
      <ZoneQuestion
        at={now.at}
        browserZone={zone}
        zones={Intl.supportedValuesOf('timeZone')}
        onZone={(chosen) => save(ofSettings(() => ({ zone: chosen })))}
      />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}
