/** The words in which pages of the world's languages write dates: months, days near today, spans ago. Data only, in lower case; `dates.ts` reads it. */
import { pattern } from '../forums/letters';

/**
 * Twelve months by language, alternatives apart by `|`, `*` for "begins so" (cases, endings). The first language that owns a word keeps it:
 * Croatian is left out, whose "listopad" and "srpanj" would be a month off in Czech and Polish.
 */
export const months: Readonly<Record<string, string>> = {
	en: 'january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
	de: 'januar|jänner|jän februar|feber märz|mär|mrz|maerz april mai juni juli august september oktober|okt november dezember|dez',
	fr: 'janvier|janv février|févr|fév|fevrier|fevr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre novembre décembre|déc|decembre',
	es: 'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set octubre noviembre diciembre|dic',
	it: 'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|sett ottobre|ott novembre dicembre',
	pt: 'janeiro fevereiro|fev março|marco abril maio junho julho agosto setembro outubro|out novembro dezembro',
	nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
	pl: 'stycz*|sty lut* marz*|marca kwie*|kwi maj|maja czerw*|cze lip* sierp*|sie wrze*|wrz paźdz*|paź|pazdz* listop*|lis grudn*|gru',
	cs: 'led|leden|ledna|lednu úno* bře* dub|duben|dubna kvě* červn*|červen|čvn červenec|července|čvc srp|srpen|srpna zář* říj* listopad*|lis pros*',
	sk: 'januára februára marca apríla|apríl mája|máj júna|jún júla|júl augusta septembra októbra|október novembra decembra',
	sv: 'januari februari mars april maj juni juli augusti september oktober november december',
	da: 'januar februar marts april maj juni juli august september oktober november december',
	nb: 'januar februar mars april mai juni juli august september oktober november desember|des',
	fi: 'tammi* helmi* maalis* huhti* touko* kesä* heinä* elo|elokuu* syys* loka* marras* joulu*',
	hu: 'január|janu* február|febr* március|márc* április|ápr* május|máj június|jún* július|júl* augusztus szeptember|szept október november december',
	ro: 'ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi decembrie',
	tr: 'ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki|ekm kasım|kas|ksm aralık|ara',
	id: 'januari februari maret april mei juni juli agustus|agu|agt september oktober november desember',
	ru: 'янв* фев* мар* апр* мая|май июн* июл* авг* сен* окт* ноя* дек*',
	uk: 'січ* лют* берез*|бер квіт*|кві трав*|тра черв*|чер лип* серп*|сер верес*|вер жовт*|жов листоп*|лист|лис груд*|гру',
	bg: 'януари|яну февруари март април май юни юли август септември|сеп октомври ноември|ное декември',
	el: 'ιαν* φεβ* μαρ*|μάρ* απρ* μαΐ*|μάι*|μαϊ* ιουν*|ιούν* ιουλ*|ιούλ* αυγ*|αύγ* σεπ* οκτ* νοε*|νοέ* δεκ*',
	'sr-Latn':
		'januar februar mart april maj jun jul avgust|avgusta|avg septembar|septembra oktobar|oktobra novembar|novembra decembar|decembra',
	sl: 'januar februar marec|marca april maj junij|junija julij|julija avgust|avgusta september oktober november december',
	sr: 'јануар* фебруар* март* април* мај* јун* јул* август* септембар* октобар* новембар* децембар*',
	ar: 'يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
	// Names of two words are joined before they are looked up.
	'ar-SY': 'كانونالثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرينالأول|تشرينالاول تشرينالثاني كانونالأول|كانونالاول',
	'ar-DZ': 'جانفي فيفري مارس أفريل|افريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
	fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
	he: 'ינו* פבר* מרץ|מרס אפר* מאי יוני יולי אוג* ספט* אוק* נוב* דצמ*',
	th: 'มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค',
};

/** The months of the solar Hijri year, which begins in March, as Iran and Afghanistan call them. */
export const jalaliMonths =
	'فروردین|حمل اردیبهشت|ثور خرداد|جوزا تیر|سرطان مرداد|امرداد|اسد شهریور|سنبله مهر|میزان آبان|عقرب آذر|قوس دی|جدی بهمن|دلو اسفند|حوت';

/** The months of Vietnam are numbers, in words or digits. */
export const vietnameseMonths: readonly string[] = 'một hai ba tư năm sáu bảy tám chín mười mười-một mười-hai'
	.split(' ')
	.map((name) => name.replace('-', ' '));

/** Days before today by their names, every language in one list. */
export const nearDays: readonly (readonly [days: number, words: string])[] = [
	[
		0,
		"today|今天|今日|本日|오늘|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|dzisiaj|dziś|dnes|i ?dag|tänään|bugün|hôm nay|hari ini|วันนี้|сегодня|сьогодні|днес|σήμερα|اليوم|امروز|היום|ma(?=,| \\d)|azi|astăzi|danas|данас|danes|avui|täna|šiandien|šodien|í dag|आज",
	],
	[
		1,
		'yesterday|昨天|昨日|어제|gestern|hier|ayer|ieri|ontem|gisteren|wczoraj|včera|i ?går|eilen|dün|hôm qua|kemarin|เมื่อวาน(?:นี้)?|вчера|вчора|χθες|(?:ال)?[أا]مس|دیروز|אתמול|tegnap|juče|jučer|јуче|учора|вчора|včeraj|ahir|eile|vakar|í gær',
	],
	[
		2,
		"前天|一昨日|그저께|그제|vorgestern|avant-hier|anteayer|antes de ayer|antier|anteontem|l['’]altro ?ieri|altroieri|eergisteren|позавчера|позавчора|předevčírem|przedwczoraj|i ?förrgår|förrgår|i ?forgårs|toissapäivänä|tegnapelőtt|evvelsi gün|alaltăieri|προχθές|prekjučer|prekjuče|hôm kia|เมื่อวานซืน|پریروز|שלשום|أول (?:من )?أمس",
	],
	[3, '大前天|그끄저께'],
];

/** Words that mean the very moment of reading. */
export const justNow = pattern(
	"^(?:1 ?(?:분 이내|分以内)|just now|刚刚|剛剛|刚才|剛才|たった今|방금|gerade eben|à l['’]instant|ahora mismo|только что|şimdi|vừa xong|baru saja|เมื่อสักครู่|الآن|همین الان|à l['’]instant|(?:a few|some) (?:seconds|moments) ago|moments ago|vor (?:wenigen|einigen) (?:sekunden|augenblicken)|il y a quelques (?:secondes|instants)|hace (?:unos|pocos) segundos|hace un momento|pochi secondi fa|há (?:poucos|alguns) segundos|zojuist|przed chwilą|před (?:chvílí|okamžikem)|nyss|nyligen|juuri (?:nyt|äsken)|az imént|az önce|az evvel|μόλις τώρα|acum câteva (?:secunde|clipe)|несколько секунд назад|לפני רגע|منذ (?:لحظات|قليل)|لحظاتی پیش)",
);

/** Marks that make a number with a unit a time ago; before or after it, as the language has it. */
export const ago = pattern(
	'‹(?:ago|vor|il y a|hace|fa|há|sedan|sidan|siden|síðan|pred|пред|пре|prieš|pirms)›|atrás|geleden|temu|před|tagasi|nazaj|în urmă|‹(?:lalu|lepas|pre|prije)›|(?:perce|órája|napja|hete|hónapja|éve)›|sitten|önce|trước|ที่แล้ว|ที่ผ่านมา|назад|тому|таму|преди|πριν|منذ|پیش|قبل|לפני|ezelőtt|acum|前|전',
);

/** Two of a unit in one word: Arabic and Hebrew have a dual. */
export const pairs: readonly (readonly [unit: Unit, words: string])[] = [
	['minute', 'دقيقتين|دقيقتان'],
	['hour', 'ساعتين|ساعتان|שעתיים'],
	['day', 'يومين|يومان|יומיים'],
	['week', 'أسبوعين|أسبوعان|שבועיים'],
	['month', 'شهرين|شهران|חודשיים'],
	['year', 'سنتين|عامين|שנתיים'],
];

/** Numbers that languages write in words before a unit, but for one. */
export const numberWords: Readonly<Record<string, number>> = {
	two: 2,
	zwei: 2,
	zwo: 2,
	deux: 2,
	dos: 2,
	due: 2,
	twee: 2,
	dwa: 2,
	dwie: 2,
	два: 2,
	две: 2,
	дві: 2,
	두: 2,
	세: 3,
	kaksi: 2,
	kolme: 3,
	neljä: 4,
	viisi: 5,
	kuusi: 6,
	seitsemän: 7,
	kahdeksan: 8,
	yhdeksän: 9,
};

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Units by their words in every language, in minutes; months and years are counted on the calendar. */
export const units: readonly (readonly [unit: Unit, words: string])[] = [
	[
		'second',
		'seconds?|secs?|秒钟?|秒鐘|초|sekunden?|sekundes?|secondes?|segundos?|second[io]|seconden|sekund(?:[yęai]|er|ami|ama|ou|u|it)?|sekuntia?|másodperc(?:cel|e)?|saniye|giây|detik|วินาที|секунд[аыуеи]?|δευτερόλεπτα|secunde|ثوان[يٍ]?|ثانية|ثانیه|שניות',
	],
	[
		'minute',
		'minutes?|mins?|分钟|分鐘|分|분|minuten?|minuut|minutos?|minut(?:[iouyaęe]|ama)?|minutou|minuter?|minutami|minutter|minutt?|minutit|minút(?:ou|ami|y|u)?|minučių|minut[ęės]|perc(?:cel|e)?|dakika|dk|phút|menit|minit|semenit|seminit|นาที|минут[аыуеи]?|мин|хвилин[аиу]?|λεπτ[άό]|دقيقة|دقائق|دقیقهی?|דקות|דקה|minuuttia?|minūt(?:es|ēm)',
	],
	[
		'hour',
		'hours?|hrs?|小时|小時|時間|시간|stunden?|heures?|horas?|ore|ora|oră|uur|godzin[yęa]?|godz|hodin(?:y|ami|ou)?|timm(?:ar|e)|tim(?:er?|ar)|tunti?a?|tundi|saat|giờ|tiếng|jam|sejam|ure|uri|ชั่วโมง|час(?:а|ов|ове)?|годин[аиу]?(?<!пред?[іи]? \\d+ годин[аи]|преди година|пред една година|преди една година)|ώρ(?:ες|α)|ساعات|ساعة|ساعت|שעות|שעה|ór(?:ával|ája|a)|sati?|sata|сати?|сата|ura(?:mi|ma)|klukkutíma|klukkustund(?:um)?|uro|ur|valand(?:ą|as|os|ų)|stund(?:as|ām|u|es)|aega',
	],
	[
		'day',
		'days?|天|日|일|하루|tage?n?|jours?|días?|dias?|dies|giorn[io]|dagen|dag(?:ar|er|e)?|døgn|dni|dzień|dny|dňami|dňom|dnem|dnevi|dana?|päivää?|päeva?|gün|ngày|hari|sehari|วัน|д(?:ень|ня|ней|ена?|ни)|дн(?:ів|і)|μέρ(?:ες|α)|ημέρ(?:ες|α)|أيام|يوما?|روز|ימים|יום|nap(?:pal|ja)?|dnevo(?:m|ma)|dnevi|денови|degi|dögum|zile|zi|дана?|dien(?:ą|as|os|ų|ām|u)',
	],
	[
		'week',
		'weeks?|周|週間|週|星期|주일?|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|tygodni(?:e|u|em)?|tydzień|tyg|týdn(?:y|em|i)|týžd(?:ňami|ňom)|veck(?:or|a)|uker?|uger?|viikkoa?|hafta|tuần|minggu|seminggu|สัปดาห์|недел[ьиюяе]|седмиц[аи]|тижн(?:і|ів)|тиждень|εβδομάδ(?:ες|α)|أسابيع|أسبوعا?|هفته|שבועות|שבוע|hét(?:tel)?|hete|săptămân[ăi]|nädala?t?|tedn(?:om|i|oma)|недеље|недеља|nedelj[ea]',
	],
	[
		'month',
		'months?|mo|个月|個月|か月|ヶ月|ケ月|カ月|ヵ月|月|개월|달|monate?n?|mois|mes(?:es|i|e|os)?|mês|maand(?:en)?|miesi[ąę]c[ye]?|miesięcy|měsíc(?:em|ů|i|e)?|mesiac(?:mi|om)|mjesec[ai]?|mesec(?:a|i|em)?|månad(?:er)?|måned(?:er)?|kuukautta|kuukausi|kuud?|ay|tháng|bulan|sebulan|เดือน|месец[аи]?|месяц(?:а|ев)?|місяц(?:і|ів)|місяць|μήν(?:ες|ας|α)|mánuð(?:i|um)|أشهر|شهور|شهرا?|ماه|חודשים|חודש|lun[ăi]|mėnes§*|mēne§*|hónap(?:pal|ja)?',
	],
	[
		'year',
		'years?|yrs?|年|년|jahre?n?|ans?|années?|años?|anys?|ann[io]|anos?|jaar|lat|lata|rok(?:y|em|om|mi|u)?|lety|let(?:om|i)?|år|vuotta|vuosi|aastat?|yıl|năm|tahun|setahun|ปี|год(?:а)?|годин[аи](?<=пред?[іи]? (?:\\d+|една) годин[аи]|преди година)|годин[уе]|године|godin[aeu]|лет|рок(?:и|ів)|рік|χρόν(?:ια|ος|ο)|έτ(?:η|ος)|سنوات|سنة|أعوام|عاما?|سال|שנים|שנה|év(?:vel|e)?|ani|(?<=acum 1 |acum un )an|met(?:us|ai|ų)|gad(?:a|iem|u)',
	],
];

/** Days of the week where forums write them instead of a date ("Monday at 5:03 PM"), Sunday first. */
export const weekdays: readonly string[] = [
	'sunday|sonntag|dimanche|domingo|domenica|zondag|niedziela|воскресенье|söndag|星期日|星期天|周日|週日|日曜日?|일요일|pazar›|chủ nhật|minggu|(?:วัน)?อาทิตย์|ال[أا]حد|یک ?شنبه',
	'monday|montag|lundi|lunes|lunedì|maandag|poniedziałek|понедельник|måndag|星期一|周一|週一|月曜日?|월요일|pazartesi|thứ hai|senin|(?:วัน)?จันทร์|ال[إأا]ثنين|دو ?شنبه',
	'tuesday|dienstag|mardi|martes|martedì|dinsdag|wtorek|вторник|tisdag|星期二|周二|週二|火曜日?|화요일|salı|thứ ba|selasa|(?:วัน)?อังคาร|الثلاثاء|سه ?شنبه',
	'wednesday|mittwoch|mercredi|miércoles|mercoledì|woensdag|środa|среда|onsdag|星期三|周三|週三|水曜日?|수요일|çarşamba|thứ tư|rabu|(?:วัน)?พุธ|ال[أا]ربعاء|چهار ?شنبه',
	'thursday|donnerstag|jeudi|jueves|giovedì|donderdag|czwartek|четверг|torsdag|星期四|周四|週四|木曜日?|목요일|perşembe|thứ năm|kamis|(?:วัน)?พฤหัสบดี|الخميس|پنج ?شنبه',
	"friday|freitag|vendredi|viernes|venerdì|vrijdag|piątek|пятница|fredag|星期五|周五|週五|金曜日?|금요일|cuma›|thứ sáu|jum['’]?at|(?:วัน)?ศุกร์|الجمعة|جمعه",
	'saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobota|суббота|lördag|星期六|周六|週六|土曜日?|토요일|cumartesi|thứ bảy|sabtu|(?:วัน)?เสาร์|السبت|شنبه',
];
