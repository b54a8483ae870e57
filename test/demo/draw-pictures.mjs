/** Draws the nine pictures of the demo thread: a river valley from before dawn to night. `node test/demo/draw-pictures.mjs` writes assets/demo/pictures. */
import { mkdirSync } from 'node:fs';
import sharp from 'sharp';

/** A generator with a seed (mulberry32), so that the same pictures come out again. */
const generator = (seed) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** Heights of a ridge by midpoint displacement, 0..1. */
function ridge(random, depth, rough) {
	let points = [random(), random()];
	for (let level = 0, swing = 0.5; level < depth; level++, swing *= rough) {
		points = points.flatMap((point, at) => (at ? [(points[at - 1] + point) / 2 + (random() - 0.5) * swing, point] : [point]));
	}
	return points;
}

const mix = (a, b, share) => {
	const parts = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const [from, to] = [parts(a), parts(b)];
	return `#${from
		.map((value, at) =>
			Math.round(value + (to[at] - value) * share)
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`;
};

/** One line of hills as a path, `high` its middle height and `swing` its relief. */
function hills(random, { width, height, high, swing, fill, rough = 0.55, depth = 8, opacity = 1 }) {
	const points = ridge(random, depth, rough);
	const line = points.map((point, at) => `${((at / (points.length - 1)) * width).toFixed(1)} ${(high - (point - 0.5) * swing).toFixed(1)}`);
	return `<path d="M0 ${height}L${line.join('L')}L${width} ${height}Z" fill="${fill}" opacity="${opacity}"/>`;
}

const many = (count, draw) => Array.from({ length: count }, (_, at) => draw(at)).join('');

/** Firs along the near bank. */
const firs = (random, { width, ground, fill, count }) =>
	many(count, () => {
		const x = random() * width;
		const tall = 40 + random() * 90;
		const base = ground + random() * 26;
		return `<path d="M${x} ${base - tall}l${tall * 0.2} ${tall * 0.45}h-${tall * 0.08}l${tall * 0.13} ${tall * 0.55}h-${tall * 0.5}l${tall * 0.13} -${tall * 0.55}h-${tall * 0.08}z" fill="${fill}"/>`;
	});

const birds = (random, { width, height, fill }) =>
	many(9, () => {
		const [x, y, size] = [width * (0.55 + random() * 0.35), height * (0.14 + random() * 0.16), 6 + random() * 9];
		return `<path d="M${x - size} ${y}q${size / 2} -${size * 0.7} ${size} 0q${size / 2} -${size * 0.7} ${size} 0" fill="none" stroke="${fill}" stroke-width="2.2" stroke-linecap="round"/>`;
	});

const boat = ({ x, y, fill, size = 1 }) =>
	`<g transform="translate(${x} ${y}) scale(${size})" fill="${fill}"><path d="M-62 0q62 22 124 0q-14 26 -62 26t-62 -26z"/><path d="M-26 -2q26 -34 52 0z"/><rect x="58" y="-58" width="4" height="76" transform="rotate(14 60 0)"/></g>`;

const bridge = ({ x, y, fill, span }) =>
	`<g fill="none" stroke="${fill}"><path d="M${x} ${y}q${span / 2} -${span * 0.5} ${span} 0" stroke-width="30"/><path d="M${x} ${y}q${span / 2} ${span * 0.42} ${span} 0" stroke-width="22" opacity="0.25"/><path d="M${x - span} ${y}h${span}m${span} 0h${span}" stroke-width="30"/></g>`;

const house = ({ x, y, fill, light }) =>
	`<g transform="translate(${x} ${y})"><path d="M-46 0v-40l-12 2l58 -34l58 34l-12 -2v40z" fill="${fill}"/><rect x="-22" y="-30" width="14" height="16" fill="${light}"/><rect x="10" y="-30" width="14" height="16" fill="${light}"/></g>`;

/** What each picture shows; colours from the zenith to the near bank. */
const scenes = [
	{ name: 'before-dawn', sky: ['#1d2b4f', '#d98e73'], far: '#6d6a8f', near: '#141d33', water: '#8b7f96', stars: 40, boat: [0.36, 1] },
	{ name: 'fog', sky: ['#aebdc4', '#eceae2'], far: '#b9c3c4', near: '#4b5a58', water: '#d3d9d6', fog: 0.75, firs: 26 },
	{
		name: 'sunrise',
		sky: ['#6f9fc4', '#ffd9a0'],
		far: '#c79a86',
		near: '#3f3f4c',
		water: '#f0c596',
		sun: [0.66, 0.4, 46, '#fff3d0'],
		birds: true,
	},
	{
		name: 'stone-bridge',
		sky: ['#8fbcd6', '#e9f1ec'],
		far: '#8fae9f',
		near: '#38533f',
		water: '#a9cbd0',
		bridge: [0.26, 420],
		size: [900, 1200],
	},
	{
		name: 'noon',
		sky: ['#3f8fc9', '#cfe8f0'],
		far: '#7aa7b8',
		near: '#2f5d3c',
		water: '#6fb2cf',
		sun: [0.2, 0.14, 34, '#ffffff'],
		firs: 18,
		boat: [0.6, 0.8],
	},
	{ name: 'rain', sky: ['#5b6a72', '#a9b3b1'], far: '#7f8c8d', near: '#2e3b3a', water: '#8d9b9c', rain: true, house: 0.7 },
	{
		name: 'panorama',
		sky: ['#4a7fb5', '#f3dcb4'],
		far: '#8896ab',
		near: '#35473b',
		water: '#9fbccb',
		birds: true,
		firs: 40,
		size: [2000, 700],
	},
	{
		name: 'evening',
		sky: ['#533f73', '#ff9d5c'],
		far: '#94556b',
		near: '#221a30',
		water: '#d9795c',
		sun: [0.42, 0.47, 58, '#ffe3a8'],
		boat: [0.7, 1.1],
		birds: true,
	},
	{
		name: 'night',
		sky: ['#0a1024', '#2f3f66'],
		far: '#1f2b4a',
		near: '#070b16',
		water: '#22315a',
		stars: 130,
		sun: [0.76, 0.2, 30, '#f6f1dc'],
		house: 0.3,
	},
];

function draw(scene, at) {
	const [width, height] = scene.size ?? [1500, 1000];
	const random = generator(20240317 + at * 977);
	const shore = height * 0.66;
	const [top, bottom] = scene.sky;
	const [x, y, radius, light] = scene.sun ?? [];
	const sun = light
		? `<circle cx="${x * width}" cy="${y * height}" r="${radius * 5}" fill="url(#glow)"/><circle cx="${x * width}" cy="${y * height}" r="${radius}" fill="${light}"/>`
		: '';
	const layers = many(
		5,
		(layer) =>
			hills(random, {
				width,
				height: shore,
				high: height * (0.42 + layer * 0.055),
				swing: height * (0.36 - layer * 0.04),
				fill: mix(mix(scene.far, bottom, 0.35), scene.near, (layer / 4) ** 1.5 * 0.7),
			}) +
			(scene.fog
				? `<rect y="${height * (0.44 + layer * 0.05)}" width="${width}" height="${height * 0.2}" fill="url(#mist)" opacity="${scene.fog}"/>`
				: ''),
	);
	const ripples = many(170, () => {
		const depth = random() ** 1.6;
		const [rx, ry] = [random() * width, shore + depth * height * 0.3];
		const long = 20 + depth * 160 * random();
		return `<path d="M${rx} ${ry}h${long}" stroke="${random() > 0.5 ? mix(scene.water, '#ffffff', 0.4) : mix(scene.water, scene.near, 0.3)}" stroke-width="${1 + depth * 3}" stroke-linecap="round" opacity="0.35"/>`;
	});
	const glitter = light
		? many(60, () => {
				const depth = random();
				return `<path d="M${x * width + (random() - 0.5) * (60 + depth * 220)} ${shore + depth * height * 0.3}h${10 + random() * 40}" stroke="${light}" stroke-width="${1.5 + depth * 3}" stroke-linecap="round" opacity="${0.5 - depth * 0.25}"/>`;
			})
		: '';
	const bank = hills(random, { width, height, high: height * 0.95, swing: height * 0.16, fill: scene.near, rough: 0.5 });
	const stars = many(
		scene.stars ?? 0,
		() =>
			`<circle cx="${random() * width}" cy="${random() * height * 0.45}" r="${0.8 + random() * 1.8}" fill="#fff" opacity="${0.3 + random() * 0.7}"/>`,
	);
	const rain = scene.rain
		? many(240, () => `<path d="M${random() * width} ${random() * height}l-12 46" stroke="#e8eef0" stroke-width="1.6" opacity="0.35"/>`)
		: '';
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>
<linearGradient id="water" x2="0" y2="1"><stop stop-color="${mix(scene.water, bottom, 0.55)}"/><stop offset="1" stop-color="${mix(scene.water, scene.near, 0.45)}"/></linearGradient>
<radialGradient id="glow"><stop stop-color="${light ?? '#ffffff'}" stop-opacity="0.75"/><stop offset="1" stop-color="${light ?? '#ffffff'}" stop-opacity="0"/></radialGradient>
<linearGradient id="mist" x2="0" y2="1"><stop stop-color="#fff" stop-opacity="0"/><stop offset="0.6" stop-color="#f4f4ef" stop-opacity="0.8"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient></defs>
<rect width="${width}" height="${shore + 4}" fill="url(#sky)"/>${stars}${sun}${layers}
<rect y="${shore}" width="${width}" height="${height - shore}" fill="url(#water)"/>${glitter}${ripples}
${scene.bridge ? bridge({ x: scene.bridge[0] * width, y: shore + 20, fill: mix(scene.near, '#c9c2b2', 0.35), span: scene.bridge[1] }) : ''}
${scene.boat ? boat({ x: scene.boat[0] * width, y: height * 0.76, fill: scene.near, size: scene.boat[1] }) : ''}
${scene.birds ? birds(random, { width, height, fill: scene.near }) : ''}
${bank}${scene.firs ? firs(random, { width, ground: height * 0.96, fill: scene.near, count: scene.firs }) : ''}
${scene.house ? house({ x: scene.house * width, y: height * 0.975, fill: mix(scene.near, '#000000', 0.25), light: '#ffcf7d' }) : ''}${rain}</svg>`;
}

mkdirSync('assets/demo/pictures', { recursive: true });
for (const [at, scene] of scenes.entries()) {
	const file = `assets/demo/pictures/${at + 1}-${scene.name}.jpg`;
	const { size } = await sharp(Buffer.from(draw(scene, at)))
		.jpeg({ quality: 80, mozjpeg: true })
		.toFile(file);
	console.log(`${file} ${Math.round(size / 1024)} kB`);
}
