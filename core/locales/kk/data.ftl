data-title = Деректер

### Bringing

data-tab-file = Файл
data-tab-text = Мәтін қою
data-tab-sample = Байқап көретін жаңалықтар
data-formats = Мәтіндер (кәдімгі, Word, PDF, EPUB, HTML, Markdown, субтитр); плейлистер (M3U, PLS, XSPF, Apple Music медиатекасы) және Spotify, YouTube, Last.fm, ListenBrainz жүктеп алуға беретін деректер; сессия, баға, тапсырыс не мәтін кестелері (CSV, TSV, Excel, Parquet, JSON); әр жолда бір тізбек; векторлар (word2vec, GloVe, fastText .vec, Embedding Projector, NumPy, safetensors, Parquet, Spark). Zip архивінде болса да болады. Осы жерден жүктеп алынған жұмыс кеңістігі де ашылады.
data-drop = Файлды не бір-біріне қатысты бірнеше файлды осында сүйреп әкеліңіз
data-limits = Шектер: файл { NUMBER($megabytes) } МБ-қа дейін, { NUMBER($tokens) } сөз не оқиға, { NUMBER($items) } түрлі элемент, { NUMBER($rows) } вектор. Файл осы серверде қалады, еш жерге жіберілмейді.
data-paste = Мәтініңіз
data-paste-placeholder = Мәтінді не әр жолға бір тізбектен қойыңыз
data-paste-button = Осы мәтінді алу
data-pasted-name = Қойылған мәтін
data-lee-note = gensim-мен бірге келетін ағылшын тіліндегі 300 қысқа жаңалық (Lee корпусы). Шынайы, бірақ аз: кездейсоқ қателер болады.
data-lee-missing = Жаңалықтар табылмады: gensim сынақ деректерінсіз орнатылған.
data-lee-button = Lee жаңалықтарын оқу
data-empty-title = Жүктегеніңіз осында көрінеді
data-empty = Неше тізбек пен элемент бар, элементтер қаншалықты жиі кездеседі, тізбектердің ұзындығы қандай, не кірмей қалды және неге. Содан кейін олардан векторларды оқытуға болады.

### What it was taken for

data-another-file = Басқа файл алу
data-open-again = Ашу
data-counting = ішінде не бары саналып жатыр …
data-several-files = { $name } және тағы { NUMBER($n) }
data-left-unread = Ішіндегі басқа { NUMBER($n) } файл алынбады және сақталмады: { $names }
data-lists-left = Файлдағы басқа тізімдер алынбады (жақша ішінде жазба саны): { $names }
data-summary-files = { NUMBER($n) } файл
data-summary-tokens-words = { NUMBER($n) } сөз
data-summary-tokens-playlists = { NUMBER($n) } жазба
data-summary-tokens-plays = { NUMBER($n) } тыңдау
data-summary-tokens-sessions = { NUMBER($n) } оқиға
data-summary-items-words = { NUMBER($n) } түрлі сөз
data-summary-items-playlists = { NUMBER($n) } ән
data-summary-items-sessions = { NUMBER($n) } түрлі элемент
data-summary-months = { $first } — { $last }
data-summary-gap = { NUMBER($minutes) } минуттық үзіліспен бөлінген { NUMBER($n) } сессия
data-summary-sequences-words = { NUMBER($n) } сөйлем
data-summary-sequences-playlists = { NUMBER($n) } плейлист
data-summary-sequences-sessions = { NUMBER($n) } сессия
data-taken-text = Бұл кәдімгі мәтінге ұқсайды.
data-taken-lines = Әр жолда бір тізбек тұрған сияқты.
data-taken-table = Бұл әр жолында бір элемент бар кестеге ұқсайды.
data-taken-text-column = Бұл мәтіндер кестесіне ұқсайды.
data-taken-word2vec-text = Бұл мәтін түріндегі word2vec векторларына ұқсайды.
data-taken-word2vec-binary = Бұл екілік түрдегі word2vec векторларына ұқсайды.
data-taken-glove = Бұл мәтін түріндегі GloVe векторларына ұқсайды.
data-taken-safetensors = Бұл — белгілері бар векторлар.
data-megabytes = { NUMBER($size, maximumFractionDigits: 1) } МБ
data-kilobytes = { NUMBER($size, maximumFractionDigits: 1) } кБ
data-looks-like-names = Бұл файл элементтерді қолданбай, олардың атауын ғана беретін сияқты.
data-use-as-names = Басқа файлдың элементтерін атау үшін қалдыру

### Preview

data-first-sequences = Алғашқы тізбектер
data-in-this-part = { $note } — осында көрсетілген бөлікте
data-first-rows = Файлдың алғашқы жолдары

### Switches

data-format = Қалай оқу керек
data-format-help = Бұл қандай файл. Басқасын таңдасаңыз, қалған болжамдар қайта жасалады.
data-kind = Ішінде не бар
data-kind-help = Беттердегі сөздер мен оқытудың бастапқы баптаулары осыған байланысты.
data-sentences = Сөйлемдер
data-sentences-help = Сөздердің бір тізбегі қай жерде аяқталып, келесісі басталады.
data-text-column = Мәтіндер бағаны
data-rows = Тізбектер
data-rows-help = Жолдағы мәтін тұтасымен бір тізбек бола ма, әлде әр сөйлемі жеке тізбек пе. Тізбек келесі жолға өтпейді.
data-lowercase = Кіші әріптер
data-lowercase-help = «Үй» мен «үй» бір сөз болады.
data-join-pairs = Жиі жұптарды біріктіру
data-join-pairs-help = Кездейсоқтықтан әлдеқайда жиі қатар тұратын сөздер бір элемент болады, мысалы new_york. Алдын ала көріністе шықпайды, өйткені оған бүкіл мәтін керек.
data-drop-line-labels = Сілтемелерді алып тастау
data-drop-line-labels-help = Әр жолдың басындағы Ge1:1 сияқты сілтемені алып тастайды.
data-separator = Элементтердің арасында
data-separator-help = Жолдағы екі элементтің арасында не тұрады.
data-delimiter = Бағандардың арасында
data-delimiter-help = Жолдағы екі ұяшықтың арасында не тұрады.
data-delimiter-space = Бос орын
data-delimiter-comma = Үтір
data-delimiter-tab = Табуляция
data-delimiter-semicolon = Нүктелі үтір
data-delimiter-bar = Тік сызық
data-delimiter-colons = Қос нүкте екі рет (::)
data-has-header = Бірінші жолда баған атаулары
data-has-header-help = Өшірілсе, бірінші жол — деректің өзі.
data-skip-rows = Басынан өткізіп жіберетін жол саны
data-skip-rows-help = Деректің алдындағы тақырыптар мен ескертулер: 0–10 жол.
data-roles-item = Элемент деген
data-roles-sequence = Тізбек деген
data-min-rating = Ең аз есепке алынатын мән
data-min-rating-help = Бағасы не саны бұдан кем жолдар да, мәні жоқ жолдар да алынбайды. Бес балдық бағада әдетте 4 пен одан жоғарысы «ұнады» деп саналады.
data-no-column = жоқ
data-cut = Жаңа тізбек
data-cut-help = Кесте жолдары тізбектерге қалай бөлінеді.
data-gap-minutes = Үзіліс, минут
data-gap-minutes-help = Бұдан ұзақ үзілістен кейін жаңа тізбек басталады: 5 минуттан бір тәулікке дейін.
data-more = Тағы да баптаулар
data-quote = Ұяшықтар тырнақшада болуы мүмкін
data-quote-help = Өшірілсе, тырнақша — жай таңба.
data-time-format = Уақыт қалай жазылған
data-time-format-help = Күн мен айды шатастыруға болатын жерде маңызды.
data-encoding = Кодтау
data-encoding-help = Алдын ала көріністе әріптер бұзылып тұрса, өзгертіңіз.
data-encoding-auto = Өзі анықтайды
data-min-length = Ең қысқа тізбек
data-min-length-help = Бұдан қысқалары кірмейді: 1–10 элемент. Бір элементтен тұратын тізбек көршілер туралы ештеңе айтпайды.
data-collapse-repeats = Қатар қайталанғанды бір рет санау
data-collapse-repeats-help = Өзінен кейін бірден қайталанған элемент бір рет саналады.

### A second file that names the items

data-names = Элементтердің атаулары
data-names-note = Элементтер тек сан не код болса, олардың не екенін айтатын екінші файл қосыңыз: әр жолында нөмірі мен атауы бар кесте.
data-names-drop = Атаулары бар файлды осында сүйреп әкеліңіз
data-names-from = Атаулар: { $name }
data-names-remove = Онсыз

### Reading

data-name = Атауы
data-read = Оқып шығу
data-busy = Осы кеңістікте басқа жұмыс жүріп жатыр. Ол аяқталғанда оқуға болады.
data-known = Дәл осыны бұрын оқығансыз: міне ол.

### What was read

data-number = { NUMBER($n) }
data-corpus-line-words = { $sequences ->
    [one] { NUMBER($sequences) } сөйлем
   *[other] { NUMBER($sequences) } сөйлем
}, { NUMBER($items) } түрлі сөз, барлығы { NUMBER($tokens) } сөз
data-corpus-line-playlists = { $sequences ->
    [one] { NUMBER($sequences) } плейлист
   *[other] { NUMBER($sequences) } плейлист
}, { NUMBER($items) } түрлі элемент, барлығы { NUMBER($tokens) } жазба
data-corpus-line-sessions = { $sequences ->
    [one] { NUMBER($sequences) } сессия
   *[other] { NUMBER($sequences) } сессия
}, { NUMBER($items) } түрлі элемент, барлығы { NUMBER($tokens) } оқиға
data-vectors-line-model = { NUMBER($items) } вектор, әрқайсысында { NUMBER($dim) } сан; осында оқытылған
data-vectors-line-imported = { NUMBER($items) } вектор, әрқайсысында { NUMBER($dim) } сан; жүктелген
data-train = Векторларды оқыту
data-explore = Картасын ашу
data-read-again = Басқаша оқу
data-sequences-words = Сөйлемдер
data-sequences-playlists = Плейлистер
data-sequences-sessions = Сессиялар
data-items-words = Түрлі сөздер
data-items-playlists = Түрлі элементтер
data-items-sessions = Түрлі элементтер
data-tokens-words = Барлық сөз
data-tokens-playlists = Барлық жазба
data-tokens-sessions = Барлық оқиға
data-seen-often = Олардың { NUMBER($often) } элементі бес рет не одан жиі, { NUMBER($once) } элементі бір-ақ рет кездеседі. Сирек элементтердің векторлары дәл болмайды.
data-typical-length = Әдеттегі ұзындық
data-length-range = Тізбектердің жартысы осыдан қысқа емес. Ең қысқасы { NUMBER($shortest) }, ең ұзыны { NUMBER($longest) }, орташасы { NUMBER($mean, maximumFractionDigits: 1) } элемент.
data-owners = Иелері
data-time-range = { DATETIME($first, dateStyle: "medium") } — { DATETIME($last, dateStyle: "medium") }
data-nothing-dropped = Бәрі кірді.
data-dropped = { $n ->
    [one] Кірмегені не өзгергені: { $n } дерек
   *[other] Кірмегені не өзгергені: { $n } дерек
}
data-rank-frequency = Элементтер қаншалықты жиі кездеседі
data-rank-frequency-help = Жиілігі бойынша реттелген элементтер, екі ось те логарифмдік. Тілдерде де, дүкендерде де бұл түзу сызыққа жақын келеді: азы өте жиі, көбі сирек (Ципф заңы).
data-axis-rank = Жиілік бойынша орны
data-axis-count = Неше рет
data-lengths = Тізбектердің ұзындығы
data-lengths-help = Неше тізбекте неше элемент бар.
data-axis-length = Тізбектегі элемент саны
data-most-frequent = Ең жиілері
data-column-item = Элемент
data-column-count = Неше рет
data-vectors = Векторлар
data-dim = Әрқайсысындағы сан
data-dim-help = Өлшемі; әдетте 50-ден 300-ге дейін.
data-first-items = Алғашқы элементтер

### What is here

data-kept = Осы кеңістікте
data-kept-also = Осы кеңістікте тағы
data-open = Статистика
data-delete = Жою
data-delete-corpus = «{ $name }» деректері оқылған файлымен бірге жойылсын ба? Олардан оқытылған векторлар қалады.
data-delete-vectors = «{ $name }» карталарымен бірге жойылсын ба?
data-delete-sure = Иә, жою
data-privacy-own = Әкелген деректеріңіз бен олардан жасалғанның бәрі осы компьютердегі қалтада сақталады, еш жерге жіберілмейді. { $days ->
    [0] Өзіңіз жойғанша сақталады.
   *[other] { NUMBER($days) } күн бойы ашылмаған кеңістік өздігінен жойылады.
} Архивтер мен құжаттардың осында оқылатын бөлігі ғана сақталады. Жойылғанды қайтару мүмкін емес.
data-privacy-shared = Әкелген деректеріңіз бен олардан жасалғанның бәрі осы серверде сақталады, басқа еш жерге жіберілмейді. Осы беттің мекенжайын (ішінде ?w= бар) білетін кез келген адам оларды көріп, өзгертіп, жоя алады. { $days ->
    [0] Өзіңіз жойғанша сақталады.
   *[other] { NUMBER($days) } күн бойы ашылмаған кеңістік өздігінен жойылады.
} Архивтер мен құжаттардың осында оқылатын бөлігі ғана сақталады. Жойылғанды қайтару мүмкін емес.
data-damaged = { $kind ->
    [corpus] Ашылмайтын деректер
    [vectors] Ашылмайтын векторлар
    [projection] Ашылмайтын карта
   *[other] Ашылмайтын өлшем нәтижесі
}
data-taken-plays = Бұл «{ $format }» пішіміне ұқсайды.
data-min-seconds = Есептелетін ең қысқа тыңдау, секунд
data-min-seconds-help = Файлда ұзақтығы айтылса, бұдан қысқа тыңдаулар алынбайды. Сервистер 30 секундтан бастап тыңдау деп санайды.
data-skipped = Өткізіп жіберілген әндерді қалдыру
data-skipped-help = Өткізіп жіберілген ән адамға не ұнайтыны туралы аз айтады.
data-episodes = Подкастарды қалдыру
data-episodes-help = Подкаст, фильм, аудиокітап тараулары ән емес.
data-howto = Плейлистерімді қалай жүктеп аламын?
data-howto-spotify-name = Spotify
data-howto-spotify = Аккаунт бетінде құпиялық баптауларын (Privacy settings) ашып, «Account data» (плейлистер мен соңғы жыл, бірнеше күнде дайын) не «Extended streaming history» (бәрі, 30 күнге дейін) сұраңыз. Келген zip архивін сол күйінде әкеліңіз.
data-howto-apple-name = Apple Music, iTunes
data-howto-apple = Компьютерде Music не iTunes бағдарламасын ашып, File → Library → Export Library… таңдаңыз. Сақталған Library.xml файлын әкеліңіз.
data-howto-youtube-name = YouTube Music
data-howto-youtube = Google Takeout қызметінде тек «YouTube and YouTube Music» белгілеп, тарих пішіміне JSON таңдаңыз. Келген zip архивін сол күйінде әкеліңіз.
data-howto-lastfm-name = Last.fm
data-howto-lastfm = Скробблдарыңызды экспорттау құралымен сақтаңыз: Last.fm жауаптарының JSON файлы немесе орындаушы, ән, уақыт бағандары бар CSV.
data-howto-listenbrainz-name = ListenBrainz
data-howto-listenbrainz = Баптауларда Export data таңдаңыз. Келген zip архивін сол күйінде әкеліңіз.
data-howto-other-name = Яндекс Музыка, Deezer, Tidal және басқалары
data-howto-other = Soundiiz, TuneMyMusic не Exportify (Spotify) арқылы сервиске кіріп, плейлистерді таңдап, CSV түрінде сақтаңыз. Барлық файлды бірге не zip архивін әкеліңіз.
data-howto-player-name = Компьютердегі ойнатқыштар
data-howto-player = Плейлисті M3U8, XSPF не PLS түрінде сақтаңыз; VLC, foobar2000, AIMP және басқалардың көбі мұны біледі.
data-howto-private = Тек орындаушы, ән, альбом, тізім атауы мен уақыт оқылады. Сервистердің архивінде мекенжай, төлем, құрылғы туралы да дерек бар: олар ешқашан сақталмайды. Әнді тізімге кім қосқаны жазылған бағандар да сақталмайды. Әкелгеніңіз өзіңіз өшіргенше осы кеңістікте сақталады.
data-privacy = Не, қайда, қанша уақыт сақталады?
data-in-archive = Мұнда { $name } файлының жолдары көрсетілген. Осы түрдегі файлдардың бәрі бірге оқылады.
