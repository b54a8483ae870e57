/** Thread -> words and files, injected with the first copy or export. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyOf } from '../components/write/copies';
import { exportThread, formats } from '../components/write/formats';
import { gather } from '../components/write/gather';
import { offer } from './reader.content/offer';

export default defineUnlistedScript(() => offer('writer', { copyOf, exportThread, formats, gather }));
