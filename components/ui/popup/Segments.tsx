/** A choice of a few, side by side. */

interface SegmentsProps<T extends string> {
	name: string;
	label: string;
	values: readonly T[];
	value: T;
	say(value: T): string;
	choose(value: T): void;
}

export function Segments<T extends string>({ name, label, values, value, say, choose }: SegmentsProps<T>) {
	return (
		<fieldset>
			<legend>{label}</legend>
			{values.map((each) => (
				<label key={each}>
					<input type="radio" name={name} checked={value === each} onChange={() => choose(each)} />
					<span>{say(each)}</span>
				</label>
			))}
		</fieldset>
	);
}
