/** The gallery, injected when it is first opened. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from './reader.content/offer';
import { openGallery } from './reader.content/open-gallery';

export default defineUnlistedScript(() => offer('gallery', { openGallery }));
