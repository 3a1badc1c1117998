measure-title = Өлшеу
measure-empty-title = Өлшеу үшін векторлар керек
measure-empty = Мәтініңізден, плейлистеріңізден не сессияларыңыздан векторларды оқытыңыз, вектор файлын жүктеңіз немесе мысалды ашыңыз.
measure-empty-next = Деректерге өту
measure-too-few = Вектор үшеуге жетпейді: олар туралы ештеңе айту мүмкін емес.
measure-looking = Векторлар қаралып жатыр
measure-look-after = Бұл жұмыс біткен соң векторлар қаралады.
measure-look = Векторларды қарап шығу

# Is there anything in them?
measure-noise = **Бұл векторлар — шу, байқалғаны осы.** Элемент пен { $k ->
    [10] оның ең жақын он көршісінің
   *[other] қалғандарының бәрінің
} орташа косинустық ұқсастығы { NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }; барлық санды араластырса, { NUMBER($chance, minimumFractionDigits: 3, maximumFractionDigits: 3) } шығады. Ерекшеленген бағыт та жоқ. Мұндағы көршілер ештеңе білдірмейді.
measure-noise-few = **{ NUMBER($n) } элемент бойынша шуды мағынадан айыру мүмкін емес: тым аз.** Ерекшеленген ештеңе жоқ: элемент пен оған жақындардың орташа косинустық ұқсастығы { NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }; барлық санды араластырса, { NUMBER($chance, minimumFractionDigits: 3, maximumFractionDigits: 3) } шығады.
measure-noise-model = Көбірек дерек, жоғарырақ ең аз жиілік немесе көбірек дәуір көмектесуі мүмкін.
measure-noise-imported = Файл сол ма, жолдары осы атауларға сәйкес пе?
measure-something = **Бұл векторларда мағына бар.** Элемент пен { $k ->
    [10] оның ең жақын он көршісінің
   *[other] қалғандарының бәрінің
} орташа косинустық ұқсастығы { NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }; шуда, яғни сол сандарды араластырса, { NUMBER($chance, minimumFractionDigits: 2, maximumFractionDigits: 2) } болар еді.
measure-directions = **Бұл векторларда мағына бар, бірақ аз.** Көршілер шудағыдан жақын емес (орташа косинустық ұқсастық { NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }), бірақ { $n ->
    [one] бір бағыт ерекшеленеді
   *[other] { NUMBER($n) } бағыт ерекшеленеді
}. Жеке көршіден гөрі топтарға сеніңіз.
measure-noise-how = { $n ->
    [one] Бір элемент
   *[other] { NUMBER($n) } элемент
} қаралды, { NUMBER($shuffles) } рет араластырылды; шудан жоғары бағыттар: { NUMBER($dim) } бағыттың ішінде { NUMBER($needed) }.
measure-pairs = кездейсоқ екі элемент
measure-nearest = элемент пен ең жақын оны
measure-in-noise = шудағы жақындар
measure-cosine = Косинустық ұқсастық

# The views
measure-view = Не қаралады
measure-view-space = Кеңістіктің өзі
measure-view-analogies = Аналогиялар
measure-view-similarity = Ұқсастық

# Facts about the space
measure-direction-all = **Барлық бағыт пайдаланылған:** кездейсоқ екі элементтің косинустық ұқсастығы орта есеппен { NUMBER($cosine, maximumFractionDigits: 2) }.
measure-direction-some = **Векторлар бір жаққа ойысқан:** кездейсоқ екі элементтің косинустық ұқсастығы орта есеппен { NUMBER($cosine, maximumFractionDigits: 2) }, сондықтан одан үлкені ғана бірдеңе білдіреді.
measure-direction-cone = **Векторлардың бәрі бір жаққа дерлік бағытталған:** кездейсоқ екі элементтің косинустық ұқсастығы орта есеппен { NUMBER($cosine, maximumFractionDigits: 2) }. Санның үлкендігіне емес, кімнің жақынырақ екеніне қараңыз.
measure-isotropy = Изотроптылық { NUMBER($value, maximumFractionDigits: 2) }; 1 болса, барлық бағыт бірдей.
measure-lengths-longer = **Элемент неғұрлым жиі болса, векторы соғұрлым ұзын:** ұзындық пен жиіліктің рангтік корреляциясы { NUMBER($rho, maximumFractionDigits: 2) }. Косинус ұзындықты көрмейді, скаляр көбейтінді көреді.
measure-lengths-shorter = **Элемент неғұрлым жиі болса, векторы соғұрлым қысқа:** ұзындық пен жиіліктің рангтік корреляциясы { NUMBER($rho, maximumFractionDigits: 2) }. Косинус ұзындықты көрмейді, скаляр көбейтінді көреді.
measure-lengths-level = **Ұзындық жиілік туралы аз айтады:** рангтік корреляция { NUMBER($rho, maximumFractionDigits: 2) }.
measure-lengths-same = **Барлық вектордың ұзындығы бірдей, { NUMBER($length, maximumFractionDigits: 2) }:** олар теңестірілген, ұзындықтан ештеңе білінбейді.
measure-lengths-unknown = **Элементтердің қаншалықты жиі кездесетіні мұнда белгісіз.** Ұзындықтардың жартысы { NUMBER($low, maximumFractionDigits: 2) } мен { NUMBER($high, maximumFractionDigits: 2) } аралығында.
measure-count = Неше рет кездеседі
measure-place = Файлдағы орны
measure-length = Вектордың ұзындығы
measure-hubs-none = **Хабтар жоқ:** өте көп элементке жақын бірде-бір элемент жоқ. Көрші болып ең жиі «{ $name }» шығады.
measure-hubs-some = **Хабтар бар:** «{ $name }» { $n ->
    [one] бір элементтің
   *[other] { NUMBER($n) } элементтің
} ең жақын ондығына кіреді. Мұндай элементтер көп элементке көрші болып шығады, сондықтан аз нәрсе айтады.
measure-hubs-how = { $n ->
    [one] Ең жиі бір элемент
   *[other] Ең жиі { NUMBER($n) } элемент
}, асимметрия { NUMBER($skewness, maximumFractionDigits: 1) }; шамамен 1-ден бастап хабтар бар. Үзік сызық — әдеттегі сан: { NUMBER($usual) }.
measure-hubs-x = Осынша элементтің жақын ондығында
measure-groups = Топтар
measure-groups-clear = **Элементтер топ-топқа бөлінеді** (силуэт { NUMBER($value, maximumFractionDigits: 2) }). Әр топ өзіне ең тән элементтермен аталған.
measure-groups-weak = **Топ жоқтың қасы** (силуэт { NUMBER($value, maximumFractionDigits: 2) }; топтар шамамен 0,1-ден бастап байқалады). Сонда да { NUMBER($n) } бөлікке кесілді; әрқайсысы өзіне ең тән элементтермен аталған.
measure-groups-x = Элемент саны
measure-space-download = Барлық элемент CSV түрінде

# Sets
measure-analogies-about = Жауабы белгілі сұрақтар: a үшін b қандай болса, c үшін сондай не? Жауап — осы үшеуінен басқа, b − a + c нүктесіне ең жақыны. Салыстыру үшін: c-ге ең жақынның өзі қаншасын табар еді. Онсыз да шешілетін жиын аналогияны емес, көршілікті өлшейді.
measure-similarity-about = Адамдар жұптардың қаншалықты ұқсас екенін бағалаған. Косинустық ұқсастық жұптарды сол ретпен қойса, векторлар осы өлшем бойынша жақсы.
measure-set = Жиын
measure-set-google-analogies = Google аналогиялары (ағылшынша, 19 544)
measure-set-wordsim353 = WordSim-353 (ағылшынша, байланыстылық)
measure-set-simlex999 = SimLex-999 (ағылшынша, ұқсастық)
measure-set-file = Өз файлым
measure-set-paste = Мәтінді қою
measure-file-analogies = Мәтін: «: бөлім» бөлімді бастайды, қалған жолдарда төрт-төрттен атау
measure-file-similarity = Мәтін: әр жолда екі атау мен бір сан
measure-paste-analogies = Әр жолда төрт атау
measure-paste-similarity = Әр жолда екі атау мен бір сан
measure-paste-help = Атау дегеніміз — кілт не тақырып; бас әріп маңызды емес. Бос орны бар атаулардың арасына табуляция не « | » қойыңыз.
measure-section-example = менің бөлімім
measure-top = Ең жиілердің арасынан
measure-top-help = Атаулар да, жауаптар да ең жиі осынша элементтің арасынан ізделеді. Google аналогиялары үшін әдетте 30 000 алынады.
measure-known = Барлық атауы осында бар сұрақтар: { NUMBER($share, style: "percent", maximumFractionDigits: 1) }.
measure-known-little = Бұл жиынның { NUMBER($share, style: "percent", maximumFractionDigits: 1) } бөлігін ғана сұрауға болады: ол ағылшынша, ал бұл векторлар басқа нәрселер туралы. Кез келген тілдегі, кез келген элементтер туралы өз жиыныңызды алыңыз.
measure-known-none = Бірде-бір сұрақты қоюға болмайды: барлық атауы осында бар жол жоқ. Атау дегеніміз — «Карта» бетінде көрінетін кілт не тақырып.
measure-start = Өлшеу
measure-not-yet = Жиынның көрсеткені осында шығып, сақталады.
measure-kept = Бұрын өлшенген

# Results
measure-analogies-result = **Дұрыс жауаптар: { NUMBER($share, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) }** ({ NUMBER($low, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) } – { NUMBER($high, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) }), { $n ->
    [one] бір сұрақ
   *[other] { NUMBER($n) } сұрақ
}. c-ге ең жақынның өзі { NUMBER($nearest, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) } табар еді, кездейсоқ жауап — { NUMBER($chance, style: "percent", maximumSignificantDigits: 1) }.
measure-analogies-no-better = Бұл c-ге ең жақынның тапқанынан көп емес: векторлар көршілікпен жауап береді, b − a қадамы байқалатын ештеңе қоспайды.
measure-analogies-not-asked = Жиынның { NUMBER($share, style: "percent", maximumFractionDigits: 1) } бөлігі сұралды; қалған сұрақтарда ізделген { NUMBER($searched) } элементтің арасында жоқ атаулар бар.
measure-nothing-asked = Бұл жиыннан ештеңе сұралмады.
measure-similarity-result = **Адамдардың бағасымен рангтік корреляция: { NUMBER($rho, minimumFractionDigits: 2, maximumFractionDigits: 2) }** ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } – { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }), { $n ->
    [one] бір жұп
   *[other] { NUMBER($n) } жұп
}. 1 болса, реті бірдей; 0 болса, байланыс жоқ.
measure-similarity-nothing = Аралықта 0 бар: мұншама жұп бойынша косинустық ұқсастық бағаларға мүлде сәйкес пе, айту мүмкін емес.
measure-similarity-not-known = Жұптардың { NUMBER($share, style: "percent", maximumFractionDigits: 1) } бөлігі осында бар.
measure-interval = Аралықтар 95 %-дық.
measure-right = дұрыс жауаптар
measure-nearest-to-c = c-ге ең жақыны
measure-share-title = Дұрыс жауаптар, %
measure-rating = Адамдардың бағасы
measure-disagree = Адамдар мен векторлар ең көп келіспейтін жұптар
measure-disagree-note = Орындар ең ұқсас жұптан саналады, барлығы { NUMBER($n) } жұп.
measure-pair = Жұп
measure-place-by-people = Адамдардағы орны
measure-place-by-vectors = Векторлардағы орны
measure-numbers = Бөлімдер бойынша сандар
measure-section = Бөлім
measure-section-unnamed = (бөлімсіз)
measure-asked = Сұралды
measure-of = { NUMBER($n) } сұрақтан { NUMBER($asked) }
measure-right-column = Дұрысы
measure-download = Нәтижелер CSV түрінде
measure-kept-line = Ең жиі { NUMBER($top) } арасында: { $set }
measure-pasted = Қойылған жиын
