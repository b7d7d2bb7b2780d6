import '../../components/theme.css';
import '../../components/ui/controls.css';
import { render } from 'preact';
import { laidAside } from '../../utils/platform/laid-aside.ts';
import { Popup } from './Popup.tsx';

render(<Popup />, document.getElementById('app') as HTMLElement);

// What was told on a page that closed too soon; nothing waits for it.
if (laidAside().length > 0) {
  import('../shared/take-up.ts').then(({ takeUp }) => takeUp()).catch(() => undefined);
}
