/** Thread -> JSON: the model as it is, in an envelope that says which version of it. `thread.schema.json` documents every field. */
import type { Thread } from '../model/thread';
import schema from './thread.schema.json';

/** Raised when a field changes its meaning or goes; new optional fields keep it. */
export const jsonVersion = 1;

export { schema as threadSchema };

export function toJson(thread: Thread, { exported = new Date() }: { exported?: Date } = {}): string {
	const envelope = { $schema: schema.$id, version: jsonVersion, exported: exported.toISOString(), generator: 'Threadleaf', thread };
	return `${JSON.stringify(envelope, null, '\t')}\n`;
}
