/** A page whose script holds pictures itself, as Telegram's web client and editors' previews do: no address on the web is left of them. */

/** Runs in a page of `exhibition`: its first picture becomes `blob:`, its third `data:`; as a script of the page, whose blobs are its own. */
export function heldByPage(): void {
	const script = document.createElement('script');
	script.textContent = `(async () => {
		const [first, , third] = document.querySelectorAll('img[zoomfile]');
		const take = async (img) => (await fetch(img.getAttribute('zoomfile'))).blob();
		const show = (img, src) => { img.removeAttribute('file'); img.removeAttribute('zoomfile'); img.src = src; };
		const [made, pasted] = [await take(first), await take(third)];
		const reader = new FileReader();
		reader.onload = () => { show(third, reader.result); show(first, URL.createObjectURL(made)); };
		reader.readAsDataURL(pasted);
	})()`;
	document.body.append(script);
}
