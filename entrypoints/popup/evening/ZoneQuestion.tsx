import { ZoneLine } from '../../../components/frame/ZoneLine.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import type { Now } from '../../../utils/evening/instant.ts';
import { browserZone } from '../../../utils/platform/clock.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { useSave } from '../../shared/use-save.ts';

type Props = { now: Now; settingsHref: string };

/** Asks once whether the clock is right, where the browser may be hiding the person's zone. */
export function ZoneQuestion({ now, settingsHref }: Props) {
  const { save, trouble } = useSave();
  return (
    <>
      <ZoneLine
        at={now.at}
        settingsHref={settingsHref}
        onYes={() => save(ofSettings(() => ({ zone: browserZone() })))}
      />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}
