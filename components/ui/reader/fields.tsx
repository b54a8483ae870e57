/** The small controls of which panels are made: a row of choices, a slider, a switch. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoicesProps<T extends string> {
	label: string;
	values: readonly T[];
	value: T;
	name(value: T): ComponentChildren;
	choose(value: T): void;
	/** Extra class of the row, and of each choice with its value. */
	kind?: string;
}

export function Choices<T extends string>({ label, values, value, name, choose, kind = '' }: ChoicesProps<T>) {
	return (
		<fieldset class={`choices ${kind}`}>
			<legend>{label}</legend>
			<div>
				{values.map((one) => (
					<button key={one} type="button" class={one} aria-pressed={one === value} onClick={() => choose(one)}>
						{name(one)}
					</button>
				))}
			</div>
		</fieldset>
	);
}

interface SliderProps {
	label: string;
	min: number;
	max: number;
	step: number;
	value: number;
	/** The value in words: "19 px", "auto". */
	said: string;
	change(value: number): void;
}

export function Slider({ label, said, change, ...range }: SliderProps) {
	const id = useId();
	return (
		<div class="slider">
			<label for={id}>{label}</label>
			<input id={id} type="range" {...range} aria-valuetext={said} onInput={(event) => change(Number(event.currentTarget.value))} />
			<output for={id}>{said}</output>
		</div>
	);
}

export function Toggle({ label, on, change }: { label: string; on: boolean; change(on: boolean): void }) {
	return (
		<label class="toggle">
			<input type="checkbox" role="switch" aria-checked={on} checked={on} onInput={(event) => change(event.currentTarget.checked)} />
			<span>{label}</span>
		</label>
	);
}
