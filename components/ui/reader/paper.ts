/** Which paper to lay out: the chosen one, or the one that the system asks for. */
import type { Settings } from '../../model/settings';

export const paperOf = (chosen: Settings['paper'], dark: boolean): Exclude<Settings['paper'], 'auto'> =>
	chosen === 'auto' ? (dark ? 'night' : 'white') : chosen;
