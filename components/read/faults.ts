/** Faults that a reading survived: the page is read all the same, and whoever listens (the bench, a test) learns what broke. */

type Listener = (fault: unknown, what: string) => void;

let listener: Listener | undefined;

/** @param hear called with what was thrown and which step threw it; undefined ends the listening */
export function hearFaults(hear: Listener | undefined): void {
	listener = hear;
}

/** Told where a fault is caught and got over. */
export function tellFault(fault: unknown, what: string): void {
	listener?.(fault, what);
}
