/** Settings of a person -> how files are written. */
import type { Format } from '../model/order';
import type { Settings } from '../model/settings';
import type { ExportOptions } from './formats';

export const chosenOptions = (settings: Settings): ExportOptions => ({
	name: settings.fileName,
	postHeading: settings.postHeading,
	frontMatter: settings.frontMatter.trim() ? settings.frontMatter : false,
	flavour: settings.markdownFlavour,
	pictures: settings.markdownPictures === 'bundled' ? 'links' : settings.markdownPictures,
	quotes: settings.markdownQuotes,
	headingLevel: settings.headingLevel,
	signatures: settings.exportSignatures,
});

/** Markdown whose pictures are to be bundled is an archive. */
export const chosenFormat = (format: Format, { markdownPictures }: Settings): Format =>
	format === 'md' && markdownPictures === 'bundled' ? 'zip' : format;
