/** Keys and menus speak in commands; this is where each finds what it does. */
import { useEffect, useRef } from 'preact/hooks';
import type { KeyRing } from './events';
import { type Command, commandOf } from './shortcuts';

export type Commands = Record<Command, () => void>;

/**
 * Listens on the key ring as long as the reader is there.
 * @param commands only its latest version is called
 * @returns runs a command by its name
 */
export function useCommands(keys: KeyRing, commands: Commands): (command: Command) => void {
	const latest = useRef(commands);
	latest.current = commands;
	useEffect(
		() =>
			keys.add((event) => {
				const command = commandOf(event);
				if (!command) return false;
				latest.current[command]();
				return true;
			}),
		[keys],
	);
	return (command) => latest.current[command]();
}
