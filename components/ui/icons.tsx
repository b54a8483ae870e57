/** Small line drawings for buttons, 20 px, in the colour of their words. */

const paths = {
	close: 'M5 5l10 10M15 5L5 15',
	outline: 'M3.5 5.5h13M3.5 10h8.5M3.5 14.5h11',
	search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13.2 13.2l3.6 3.6',
	play: 'M6.5 4.5v11l9-5.5z',
	pause: 'M6.5 4.5v11M13.5 4.5v11',
	gallery:
		'M4.5 4h11a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4M3.4 14.6l4-4.4 3.2 3.2 2.2-2.1 3.8 3.7M12.8 7.6h.01',
	copy: 'M8 7h7a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1M4.5 13H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v.5',
	export: 'M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 13.5V16h12v-2.5',
	more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
	previous: 'M12.5 5l-5 5 5 5',
	next: 'M7.5 5l5 5-5 5',
	up: 'M5 12.5l5-5 5 5',
	down: 'M5 7.5l5 5 5-5',
	back: 'M8 5l-5 5 5 5M3.5 10H17',
	note: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M10 9.2v4.3M10 6.6h.01',
	check: 'M4.5 10.5l3.5 3.5 7.5-8',
	filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
	nearer: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13.2 13.2l3.6 3.6M9 6.8v4.4M6.8 9h4.4',
	farther: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13.2 13.2l3.6 3.6M6.8 9h4.4',
	turn: 'M16.2 10a6.2 6.2 0 1 1-2-4.6L16.5 7.5M16.5 3.2v4.3h-4.3',
	leave: 'M11.5 4H16v4.5M16 4l-6.5 6.5M8 5H5a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-3',
	strip: 'M3 5.5h14v9H3zM7.5 5.5v9M12.5 5.5v9',
	broken: 'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v4l-3-2-3 3-2.5-2L3 13V5.5A1.5 1.5 0 0 1 4.5 4M3 15.5h11',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
	<svg
		class="icon"
		width={size}
		height={size}
		viewBox="0 0 20 20"
		fill="none"
		stroke="currentColor"
		stroke-width={name === 'more' ? 2.4 : 1.6}
		stroke-linecap="round"
		stroke-linejoin="round"
		aria-hidden="true"
	>
		<path d={paths[name]} />
	</svg>
);
