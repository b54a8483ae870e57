/** The words in which pages of the world's languages write dates: months, days near today, spans ago. Data only; `dates.ts` reads it. */

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
	pl: 'stycz*|sty lut* marz*|marca kwie* maj|maja czerw*|cze lip* sierp*|sie wrze*|wrz paźdz*|paź|pazdz* listop*|lis grudn*|gru',
	cs: 'led|leden|ledna|lednu úno* bře* dub|duben|dubna kvě* červn*|červen|čvn červenec|července|čvc srp|srpen|srpna zář* říj* listopad*|lis pros*',
	sk: 'januára februára marca apríla|apríl mája|máj júna|jún júla|júl augusta septembra októbra|október novembra decembra',
	sv: 'januari februari mars april maj juni juli augusti september oktober november december',
	da: 'januar februar marts april maj juni juli august september oktober november december',
	no: 'januar februar mars april mai juni juli august september oktober november desember|des',
	fi: 'tammi* helmi* maalis* huhti* touko* kesä* heinä* elo|elokuu* syys* loka* marras* joulu*',
	hu: 'január|janu* február|febr* március|márc* április|ápr* május|máj június|jún* július|júl* augusztus szeptember|szept október november december',
	ro: 'ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi decembrie',
	tr: 'ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
	id: 'januari februari maret april mei juni juli agustus|agu september oktober november desember',
	ru: 'янв* фев* мар* апр* мая|май июн* июл* авг* сен* окт* ноя* дек*',
	uk: 'січ* лют* берез*|бер квіт*|кві трав*|тра черв*|чер лип* серп*|сер верес*|вер жовт*|жов листоп*|лис груд*|гру',
	bg: 'януари|яну февруари март април май юни юли август септември октомври ноември декември',
	el: 'ιαν* φεβ* μαρ*|μάρ* απρ* μαΐ*|μάι*|μαϊ* ιουν*|ιούν* ιουλ*|ιούλ* αυγ*|αύγ* σεπ* οκτ* νοε*|νοέ* δεκ*',
	sr: 'јануар* фебруар* март* април* мај* јун* јул* август* септембар* октобар* новембар* децембар*',
	'ar-EG': 'يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
	// Names of two words are joined before they are looked up.
	'ar-SY': 'كانونالثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرينالأول|تشرينالاول تشرينالثاني كانونالأول|كانونالاول',
	'ar-DZ': 'جانفي فيفري مارس أفريل|افريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
	fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
	he: 'ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
	th: 'มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค',
};

/** The months of the solar Hijri year (Iran), which begins in March. */
export const jalaliMonths = 'فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند';

/** The months of Vietnam are numbers, in words or digits. */
export const vietnameseMonths: readonly string[] = 'một hai ba tư năm sáu bảy tám chín mười mười-một mười-hai'
	.split(' ')
	.map((name) => name.replace('-', ' '));

/** Days before today by their names, every language in one list. */
export const nearDays: readonly (readonly [days: number, words: string])[] = [
	[
		0,
		"today|今天|今日|本日|오늘|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|dzisiaj|dziś|dnes|i ?dag|tänään|bugün|hôm nay|hari ini|วันนี้|сегодня|сьогодні|днес|σήμερα|اليوم|امروز|היום|ma,|azi|astăzi|danas|данас",
	],
	[
		1,
		'yesterday|昨天|昨日|어제|gestern|hier|ayer|ieri|ontem|gisteren|wczoraj|včera|i ?går|eilen|dün|hôm qua|kemarin|เมื่อวาน(?:นี้)?|вчера|вчора|χθες|أمس|امس|دیروز|אתמול|tegnap|juče|jučer|јуче|учора|вчора',
	],
	[
		2,
		"前天|一昨日|그저께|그제|vorgestern|avant-hier|anteayer|antes de ayer|antier|anteontem|l['’]altro ?ieri|altroieri|eergisteren|позавчера|позавчора|předevčírem|przedwczoraj|i ?förrgår|förrgår|i ?forgårs|toissapäivänä|tegnapelőtt|evvelsi gün|alaltăieri|προχθές|prekjučer|prekjuče|hôm kia|เมื่อวานซืน|پریروز|שלשום|أول (?:من )?أمس",
	],
	[3, '大前天|그끄저께'],
];

/** Words that mean the very moment of reading. */
export const justNow =
	/^(?:just now|刚刚|剛剛|刚才|剛才|たった今|방금|gerade eben|à l['’]instant|ahora mismo|только что|şimdi|vừa xong|baru saja|เมื่อสักครู่|الآن|همین الان|à l['’]instant|(?:a few|some) (?:seconds|moments) ago|moments ago|vor (?:wenigen|einigen) (?:Sekunden|Augenblicken)|il y a quelques (?:secondes|instants)|hace (?:unos|pocos) segundos|hace un momento|pochi secondi fa|há (?:poucos|alguns) segundos|zojuist|przed chwilą|před (?:chvílí|okamžikem)|nyss|nyligen|juuri (?:nyt|äsken)|az imént|az önce|az evvel|μόλις τώρα|acum câteva (?:secunde|clipe)|несколько секунд назад|לפני רגע|منذ (?:لحظات|قليل)|لحظاتی پیش)/iu;

/** Marks that make a number with a unit a time ago; before or after it, as the language has it. */
export const ago =
	/(?<!\p{L})(?:ago|vor|il y a|hace|fa|há|sedan|siden)(?!\p{L})|atrás|geleden|temu|před|(?<!\p{L})(?:lalu|pre|prije)(?!\p{L})|(?:perce|órája|napja|hete|hónapja|éve)(?!\p{L})|sitten|önce|trước|yang lalu|ที่แล้ว|ที่ผ่านมา|назад|тому|преди|πριν|منذ|پیش|قبل|לפני|ezelőtt|acum|前|전/iu;

/** Two of a unit in one word: Arabic and Hebrew have a dual. */
export const pairs: readonly (readonly [unit: Unit, words: string])[] = [
	['minute', 'دقيقتين|دقيقتان'],
	['hour', 'ساعتين|ساعتان|שעתיים'],
	['day', 'يومين|يومان|יומיים'],
	['week', 'أسبوعين|أسبوعان|שבועיים'],
	['month', 'شهرين|شهران|חודשיים'],
	['year', 'سنتين|عامين|שנתיים'],
];

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Units by their words in every language, in minutes; months and years are counted on the calendar. */
export const units: readonly (readonly [unit: Unit, words: string])[] = [
	[
		'second',
		'seconds?|secs?|秒|초|sekunden?|secondes?|segundos?|second[io]|seconden|sekund(?:y|er|ami)?|sekuntia?|másodperce?|saniye|giây|detik|วินาที|секунд[аыу]?|δευτερόλεπτα|secunde|ثوان[يٍ]?|ثانية|ثانیه|שניות',
	],
	[
		'minute',
		'minutes?|mins?|分钟|分鐘|分|분|minuten?|minutos?|minuti|minuto|minut(?:y|er|ter)?|perc|dakika|dk|phút|menit|นาที|минут[аыу]?|мин|хвилин[аиу]?|λεπτ[άό]|دقيقة|دقائق|دقیقه|דקות|דקה|minuuttia?|minuta|perce',
	],
	[
		'hour',
		'hours?|hrs?|小时|小時|時間|시간|stunden?|heures?|horas?|ore|ora|uur|godzin[yę]?|godz|hodin(?:y|ami|ou)?|timm(?:ar|e)|timer?|tuntia?|saat|giờ|jam|ชั่วโมง|час(?:а|ов)?|годин[аиу]?|ώρ(?:ες|α)|ساعات|ساعة|ساعت|שעות|שעה|óra|órája|sati?|sata|година',
	],
	[
		'day',
		'days?|天|日|일|tage?n?|jours?|días?|dias?|giorn[io]|dagen|dag(?:ar|e)?|dni|dzień|dny|dnem|päivää?|gün|ngày|hari|วัน|д(?:ень|ня|ней)|дн(?:ів|і)|μέρες|ημέρες|أيام|يوم|روز|ימים|יום|nap(?:ja)?|zile|dana?',
	],
	[
		'week',
		'weeks?|周|週間|週|星期|주|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|tygodni(?:e|u)?|tydzień|tyg|týdn(?:y|em)|veck(?:or|a)|uger?|viikkoa?|hafta|tuần|minggu|สัปดาห์|недел[ьию]|тижн(?:і|ів)|εβδομάδες|أسابيع|أسبوع|هفته|שבועות|שבוע|hét|hete',
	],
	[
		'month',
		'months?|mo|个月|個月|か月|ヶ月|カ月|月|개월|달|monate?n?|mois|mes(?:es|i)?|mês|maand(?:en)?|miesi[ąę]c[ye]?|měsíc[ůie]?|månad(?:er)?|måneder|kuukautta|ay|tháng|bulan|เดือน|месяц(?:а|ев)?|місяц(?:і|ів)|μήνες|أشهر|شهر|ماه|חודשים|חודש|luni|hónap(?:ja)?',
	],
	[
		'year',
		'years?|yrs?|年|년|jahre?n?|ans?|années?|años?|ann[io]|anos?|jaar|lat|lata|rok(?:y|em)?|lety|år|vuotta|yıl|năm|tahun|ปี|год(?:а)?|лет|рок(?:и|ів)|χρόνια|سنوات|سنة|سال|שנים|שנה|év(?:e)?|ani',
	],
];

/** Days of the week where forums write them instead of a date ("Monday at 5:03 PM"), Sunday first. */
export const weekdays: readonly string[] = [
	'sunday|sonntag|dimanche|domingo|domenica|zondag|niedziela|воскресенье|söndag|星期日|星期天|周日|週日|日曜日?',
	'monday|montag|lundi|lunes|lunedì|maandag|poniedziałek|понедельник|måndag|星期一|周一|週一|月曜日?',
	'tuesday|dienstag|mardi|martes|martedì|dinsdag|wtorek|вторник|tisdag|星期二|周二|週二|火曜日?',
	'wednesday|mittwoch|mercredi|miércoles|mercoledì|woensdag|środa|среда|onsdag|星期三|周三|週三|水曜日?',
	'thursday|donnerstag|jeudi|jueves|giovedì|donderdag|czwartek|четверг|torsdag|星期四|周四|週四|木曜日?',
	'friday|freitag|vendredi|viernes|venerdì|vrijdag|piątek|пятница|fredag|星期五|周五|週五|金曜日?',
	'saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobota|суббота|lördag|星期六|周六|週六|土曜日?',
];
