import '../../components/theme.css';
import '../../components/ui/controls.css';
import { render } from 'preact';
import { Options } from './Options.tsx';

render(<Options />, document.getElementById('app') as HTMLElement);
