import { Page } from '../../components/frame/Page.tsx';
import { laterPart } from '../../components/ui/later-part.tsx';
import { useRoot } from '../shared/Root.tsx';
import { useNow } from '../shared/use-now.ts';
import { Evening } from './evening/Evening.tsx';
import './popup.css';

const Start = laterPart(() => import('./Start.tsx').then((it) => it.Start));

/** The popup: "Start" until it was pressed, afterwards the scale at once (rule 27). */
export function Popup() {
  const { settings, theme } = useRoot();
  const now = useNow();
  if (settings.startedAt !== null) return <Evening {...{ settings, now, theme }} />;
  return (
    <Page theme={theme}>
      <Start />
    </Page>
  );
}
