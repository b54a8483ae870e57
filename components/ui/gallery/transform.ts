/** How one picture lies on the stage: zoom about a point, quarter turns, and how far it may be moved. Pure arithmetic, CSS pixels. */

export interface Size {
	width: number;
	height: number;
}

export interface Point {
	x: number;
	y: number;
}

export interface Transform {
	/** CSS pixels for each pixel of the picture. */
	scale: number;
	/** Of the picture's centre from the stage's centre. */
	x: number;
	y: number;
	/** Quarter turns clockwise, 0 to 3. */
	turn: number;
}

const turned = ({ width, height }: Size, turn: number): Size => (turn % 2 ? { width: height, height: width } : { width, height });

/** Scale at which the whole picture is seen; small ones are not blown up beyond `real`, their true size. */
export function fitScale(picture: Size, stage: Size, turn: number, real: number): number {
	const { width, height } = turned(picture, turn);
	return Math.min(stage.width / width, stage.height / height, real);
}

export const fitted = (picture: Size, stage: Size, turn: number, real: number): Transform => ({
	scale: fitScale(picture, stage, turn, real),
	x: 0,
	y: 0,
	turn,
});

/** The picture covers the stage as far as it can: no gap opens at an edge while the other side is outside. */
export function held(transform: Transform, picture: Size, stage: Size): Transform {
	const { width, height } = turned(picture, transform.turn);
	const roomX = Math.max(0, (width * transform.scale - stage.width) / 2);
	const roomY = Math.max(0, (height * transform.scale - stage.height) / 2);
	const within = (value: number, room: number) => Math.min(room, Math.max(-room, value));
	return { ...transform, x: within(transform.x, roomX), y: within(transform.y, roomY) };
}

/**
 * Another scale; what lies under `point` stays there.
 * @param point from the stage's centre
 */
export function zoomed(transform: Transform, scale: number, point: Point): Transform {
	const factor = scale / transform.scale;
	return { ...transform, scale, x: point.x - (point.x - transform.x) * factor, y: point.y - (point.y - transform.y) * factor };
}

/** Bounds of the zoom: a little below the fit to feel the end, eight device pixels for each of the picture, or four times the fit. */
export const bounds = (fit: number, real: number): [least: number, most: number] => [Math.min(fit, real), Math.max(real * 8, fit * 4)];
