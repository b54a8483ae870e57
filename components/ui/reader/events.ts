/** What the reader is given, and what it tells: props in, events out. */
import type { CopyForm, FileOrder, Order, Work } from '../../model/order';
import type { Settings } from '../../model/settings';
import type { Thread } from '../../model/thread';
import type { Translate } from '../words';

/** Keys of the whole dialog; the handler added last is asked first and says whether it used the key up. */
export interface KeyRing {
	add(handler: (event: KeyboardEvent) => boolean): () => void;
}

/** Hosts of pictures that need a permission before the file can be written. */
export interface Asking {
	hosts: { name: string; count: number }[];
	order: FileOrder;
}

/** The other pages of the thread on their way. */
export interface Joining {
	/** Number of the page that is being fetched. */
	page: number;
	count: number;
	/** Seconds that the forum asks to wait. */
	waiting?: number;
	/** Why it stopped, in words for the person. */
	stopped?: string;
}

/** What there is to say of the last visit. */
export interface LastTime {
	/** Floor where one stopped, true where it has none; only where that post is on a page that is not here. */
	stopped?: number | true;
	/** Posts that have come since. */
	fresh: number;
}

export interface ReaderProps {
	thread: Thread;
	settings: Settings;
	translate: Translate;
	/** BCP 47 tag of the interface, for dates and numbers. */
	locale: string;
	/** The host in the page: the words become its children. */
	host: HTMLElement;
	keys: KeyRing;
	/** The prose sheet is at work; until then the words stay unseen. */
	dressed: boolean;
	joining?: Joining;
	/** Ids of posts that are new since last time. */
	unread?: ReadonlySet<string>;
	/** Words of the thread are selected. */
	selected(): boolean;
	lastTime?: LastTime;
	/** Id of the post to begin at. */
	startAt?: string;
	/** Brings the colourer of code, when the thread shows any. */
	tokenizer?: () => Promise<(code: string, language: string | undefined) => string | undefined>;
	/** A short message: "Copied 36 posts". */
	toast?: string;
	/** A copy or file that is being made. */
	work?: Work;
	asking?: Asking;
	on: ReaderEvents;
}

export interface ReaderEvents {
	close(): void;
	/** Settings that were changed, to be kept. */
	settings(change: Partial<Settings>): void;
	/** @param url the picture to begin with */
	gallery(url?: string): void;
	/** 'note': as Markdown, for Obsidian. */
	copy(order: Order & { form: CopyForm | 'note' }): void;
	export(order: Omit<FileOrder, 'hosts'>): void;
	allowHosts(asking: Asking): void;
	withoutHosts(asking: Asking): void;
	stopWork(): void;
	copyLink(url: string): void;
	loadPages(which: 'all' | 'next' | 'previous'): void;
	/** Goes to where one stopped, or to the first new post, and loads the pages up to there. */
	resume(what: 'stopped' | 'new'): void;
	stopLoading(): void;
	/** The view of one author was chosen; the forum may offer a view of its own. */
	author(name: string): void;
	fullScreen(): void;
	/** The post at the top of the view changed. */
	reading(postId: string): void;
}
