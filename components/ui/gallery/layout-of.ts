/** The rows of a list of pictures in a room of some width: one reckoning for the grid and for its keys. */
import type { Shown } from './choose';
import { justify, type Layout, targetHeight } from './rows';
import type { Sizes } from './use-sizes';

/** CSS pixels between tiles. */
const gap = 8;
/** Until a picture tells its shape it takes that of most photographs. */
const unknown = 1.5;

export function layoutOf(list: readonly Shown[], sizes: Sizes, width: number): Layout {
	const ratios = list.map(({ picture }) => {
		const size = sizes.of(picture);
		return size ? size.width / size.height : unknown;
	});
	return justify(ratios, width, targetHeight(list.length, width), gap);
}
