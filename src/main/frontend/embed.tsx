import './explorer.css';
import { createRoot } from 'react-dom/client';
import { Embed } from './views/embed';

createRoot(document.getElementById('embed')!).render(<Embed />);
