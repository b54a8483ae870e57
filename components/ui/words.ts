/** The words on buttons and labels: `ui` asks for them by key, the doors bring the translator (`i18n.t`). */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Key of `assets/locales/en.yml` ("reader.close"), a count for plural forms, substitutions for $1, $2 … */
export type Translate = (key: string, count?: number, substitutions?: string[]) => string;

export const Words = createContext<Translate>((key) => key);
export const useWords = (): Translate => useContext(Words);
