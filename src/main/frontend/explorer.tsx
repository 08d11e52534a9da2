import './explorer.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './views/explorer';

createRoot(document.getElementById('explorer')!).render(<Explorer />);
