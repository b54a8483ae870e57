/** The style sheets of the reader's controls, as one. */
import contrast from '../contrast.css?inline';
import switches from '../switch.css?inline';
import unseen from '../unseen.css?inline';
import bar from './bar.css?inline';
import fields from './fields.css?inline';
import overlays from './overlays.css?inline';
import panels from './panels.css?inline';
import frame from './reader.css?inline';

export const readerStyle = frame + unseen + bar + fields + switches + panels + overlays + contrast;
