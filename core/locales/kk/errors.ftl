### Іздеу, көршілер және аналогиялар

errors-unknown-item = Мұнда «{ $item }» деген элемент жоқ. Жазылуын тексеріңіз немесе басқасын таңдаңыз.
errors-unknown-item-did-you-mean = Мұнда «{ $item }» деген элемент жоқ. Мүмкін, мынаны іздеген шығарсыз: { $suggestions }?
errors-expression-empty = Өрнек жазыңыз, мысалы: патша - ер + әйел.
errors-expression-item-missing = { NUMBER($position) }-таңбада элемент жетіспейді. + және − белгілерінің екі жағында да элемент болуы керек.
errors-expression-operator-missing = { NUMBER($position) }-таңбадағы элементтердің арасына + немесе − қойыңыз.
errors-expression-quote-open = { NUMBER($position) }-таңбадағы тырнақша жабылмаған. Жабатын тырнақшаны қосыңыз.
errors-expression-too-long = Өрнек тым ұзын. Ең көбі { NUMBER($limit) } таңба жазуға болады.
errors-analogy-zero = Бұл элементтер бірін-бірі жояды, сондықтан іздейтін бағыт қалмайды. Басқаларын алыңыз.
errors-analogy-needs-plus = 3CosMul үшін плюс белгісі бар кемінде бір элемент керек. Соны қосыңыз немесе 3CosAdd таңдаңыз.

### Workspace

errors-workspace-missing = Мұндай жұмыс кеңістігі жоқ. Ол жойылған не мерзімі өткен болуы мүмкін, немесе сілтеме толық емес.
errors-workspace-damaged = Бұл жұмыс кеңістігінің жазбасы оқылмайды. Оны экспортталған файлдан қайта импорттаңыз немесе жаңасын жасаңыз.
errors-workspace-newer = Бұл қолданбаның жаңарақ нұсқасында жасалған (пішім { $version }; бұл қолданба { $supported } пішіміне дейін оқиды). Ашу үшін қолданбаны жаңартыңыз.
errors-workspace-read-only = Бұл — үлгі, оны өзгертуге болмайды. Алдымен көшірмесін жасаңыз.
errors-workspace-full = Бұл жұмыс кеңістігі { $limit } МБ шегіне жетті. Қажет емес нәрсені жойып, қайталап көріңіз.
errors-disk-full = Сервердің дискі толып қалды, сондықтан ештеңе сақталмады. Қажет емес нәрсені жойыңыз немесе кейінірек қайталап көріңіз.
errors-workspace-busy = Файлдар қазір бос емес. Бірнеше секундтан кейін қайталап көріңіз.
errors-artifact-missing = Бұл нәтиже енді жоқ. Ол басқа қойындыда жойылған болуы мүмкін.
errors-artifact-damaged = Бұл нәтиженің «{ $member }» файлы бүлінген не жоқ. Нәтижені жойып, қайта жасаңыз; жұмыс кеңістігіндегі қалғанның бәрі жұмыс істейді.
errors-not-a-model = Бұл векторлар импортталған, сондықтан олардың көрсетілетін үйрету барысы жоқ.
errors-upload-missing = Жүктелген файл енді мұнда жоқ. Оны қайта жүктеңіз.
errors-upload-too-large = Файл { $limit } МБ шегінен үлкен. Кішірек файлды немесе оның бір бөлігін алыңыз.
errors-import-damaged = Бұл файл осы қолданбадан экспортталған жұмыс кеңістігі емес немесе жолда бүлінген. Оны қайта экспорттаңыз.
errors-import-unexpected = Файлдың { $number }-жазбасы экспортталған жұмыс кеңістігіне жатпайды, сондықтан ештеңе импортталмады. Файлды экспортталған күйінде пайдаланыңыз.
errors-import-too-large = Бұл жұмыс кеңістігі ашылғанда { $limit } МБ шегінен асып кетер еді.
errors-import-busy = Қазір бұл серверде көп жұмыс кеңістігі ашылып жатыр. Бірнеше минуттан кейін қайталап көріңіз.

### Jobs

errors-job-already-running = Бұл жұмыс кеңістігінде бір жұмыс жүріп жатыр. Аяқталғанын күтіңіз немесе одан бас тартыңыз.
errors-job-queue-full = Сервер бос емес: { $limit ->
    [one] { $limit } жұмыс
   *[other] { $limit } жұмыс
} кезекте тұр. Бірнеше минуттан кейін қайталап көріңіз.
errors-job-timeout = Жұмыс { $seconds } с уақыт шегінен асып кетіп, тоқтатылды. Деректерді азайтыңыз немесе параметрлерді кішірейтіңіз.
errors-job-memory = Жұмысқа { $limit } МБ шегінен көп жад керек болды. Деректерді, элементтерді немесе өлшемдер санын азайтыңыз.
errors-job-crashed = Жұмыс күтпеген жерден үзілді; компьютердің жады таусылған болуы мүмкін. Басқа ештеңе жоғалған жоқ. Қайталап көріңіз; тағы болса, деректерді азайтыңыз.
errors-job-failed = Қолданбадағы қатеден жұмыс сәтсіз аяқталды ({ $type }). Басқа ештеңе жоғалған жоқ. Басқа параметрлерді қолданып көріңіз және бұл туралы хабарлаңыз.

### Картаның деректер бағыттары

errors-map-number = «{ $name }» { NUMBER($low) } мен { NUMBER($high) } аралығындағы бүтін сан болуы керек.
errors-map-no-such-item = Мұнда ондай элемент жоқ.
errors-map-no-such-column = Мұнда ондай баған жоқ.
errors-map-no-such-frames = Мұнда қозғалмалы суреттер жоқ.
errors-map-no-such-format = Мұнда ондай файл пішімі жоқ.
errors-map-rows = Жол нөмірлерінің тізімін жіберіңіз.
errors-map-too-many-rows = Бір файл үшін элемент тым көп. Кішірек аумақты белгілеңіз.
errors-map-busy = Қазір бұл серверде көп файл дайындалып жатыр. Сәлден кейін қайталап көріңіз.

### Training

errors-training-out-of-range = { $name }: { NUMBER($value, maximumFractionDigits: 6) }, ал мәні { NUMBER($minimum, maximumFractionDigits: 6) } мен { NUMBER($maximum, maximumFractionDigits: 6) } аралығында болуы керек.
errors-training-not-whole = { $name }: { NUMBER($value, maximumFractionDigits: 6) }, ал бүтін сан керек.
errors-training-min-alpha = Соңғы оқу жылдамдығы ({ NUMBER($min_alpha, maximumFractionDigits: 6) }) бастапқысынан ({ NUMBER($alpha, maximumFractionDigits: 6) }) аспауы керек.
errors-training-one-item = Оқыту үшін кемінде екі түрлі элемент керек, ал мұнда { $items ->
    [0] бірде-бір элемент жоқ
   *[other] біреу ғана
}. Дерек қосыңыз.
errors-training-min-count = { NUMBER($min_count) } рет не одан жиі кездесетін элемент саны: { NUMBER($items) }, ал оқытуға екеуі керек. Ең аз жиілікті { NUMBER($largest) } немесе одан төмен етіңіз.
errors-training-no-pairs = { NUMBER($sequences) } тізбектің ешқайсысында { NUMBER($min_count) } рет не одан жиі кездесетін екі элемент жоқ, сондықтан үйренетін ештеңе жоқ. Ең аз жиілікті төмендетіңіз немесе тізбектердің қалай бөлінгенін тексеріңіз.
errors-training-too-large = Векторлар { NUMBER($megabytes) } МБ орын алады (элемент саны: { NUMBER($items) }, өлшемі: { NUMBER($vector_size) }); шегі — { NUMBER($limit) } МБ. Ең аз жиілікті көтеріңіз немесе вектор өлшемін кішірейтіңіз.

### Оқу

errors-file-empty = Файл бос. Ішінде бірдеңе бар файлды таңдаңыз.
errors-file-too-large = Файл { $limit } МБ шегінен үлкен. Кішірек файлды немесе оның бір бөлігін алыңыз.
errors-file-binary = Бұл мұнда белгілі кодтамалардың ешқайсысындағы мәтін емес. Оны жай мәтін не CSV түрінде сақтап, қайталап көріңіз.
errors-format-unknown = Бұл — { $format } файлы, ондай файл мұнда оқылмайды. Мазмұнын жай мәтін не CSV түрінде сақтап, қайталап көріңіз.
errors-format-archive = Бұл — сығылған файл ({ $format }). Оны ашып, ішіндегі файлды жүктеңіз.
errors-format-pickle = Бұл файл ашылғанда код орындайды (pickle мен gensim-нің .model, .kv файлдары сияқты), сондықтан ол оқылмайды. Векторларды word2vec пішімінде сақтаңыз: model.wv.save_word2vec_format("vectors.txt").
errors-format-fasttext-bin = Бұл — fastText-тің өз .bin пішімі, ол мұнда оқылмайды. fastText оның қасына жазатын .vec файлын алыңыз.
errors-format-not-known = «{ $format }» пішімі мұнда оқылмайды. Ұсынылғандардың бірін таңдаңыз.
errors-nothing-to-read = Ешқандай элемент табылмады. Пішімді, бағандарды және жоғарыдан өткізілетін жол санын тексеріңіз.
errors-nothing-left = Барлық тізбектегі элемент саны рұқсат етілген шектен аз: { NUMBER($shortest) }. Сол санды азайтыңыз немесе файлдың тізбектерге қалай бөлінгенін тексеріңіз.
errors-too-many-tokens = Барлығы { NUMBER($limit) } элементтен көп. Файлдың бір бөлігін алыңыз.
errors-too-many-different-items = Әртүрлі элемент { NUMBER($limit) } санынан көп: көбі бір-ақ рет кездеседі, олардан үйренетін ештеңе жоқ. Элемент бағанын тексеріңіз немесе файлдың бір бөлігін алыңыз.
errors-too-many-columns = Бірінші жолда { NUMBER($found) } баған бар; шегі — { NUMBER($limit) }. Бөлгішті тексеріңіз немесе қажет бағандарды ғана қалдырыңыз.
errors-line-too-long = { NUMBER($line) }-жол { NUMBER($limit) } таңбадан ұзын. Бұл жолдарға бөлінген кесте ме, тексеріңіз.
errors-cell-too-long = { NUMBER($row) }-жолдағы «{ $column }» бағанының ұяшығы { NUMBER($limit) } таңбадан ұзын. Оны қысқартыңыз немесе алдындағы тырнақшаларды тексеріңіз.
errors-table-column-missing = Файлда «{ $column }» деген баған жоқ. Бағандарды қайта таңдаңыз.
errors-table-no-item-column = Элементтер үшін баған таңдалмаған. Элемент бағанын немесе орындаушы мен атауды таңдаңыз.
errors-times-unreadable = Уақыт бағанындағы мәндердің көбі оқылмайды. Басқа бағанды не уақыттың басқа жазылуын таңдаңыз немесе тізбектерді уақытсыз бөліңіз.
errors-catalogue-not-a-table = Атаулар файлы — әр жолында нөмір мен атауы бар кесте емес. Оны CSV не TSV түрінде сақтаңыз.
errors-reading-setting = «{ $field }» баптауының мәні мүмкін емес.
errors-one-vector-file = Векторлар бір файлдан оқылады. Файлдардың бірін таңдаңыз.
errors-no-vectors = Бірде-бір жолда сөз бен одан кейінгі сандар жоқ. Бұл word2vec не GloVe пішіміндегі вектор файлы ма, тексеріңіз.
errors-vectors-no-words = Бұл — сөздері жоқ векторлар. GloVe файлдарындағыдай әр жолдың басына сөзін қойыңыз.
errors-vectors-no-header = Файл word2vec екілік пішіміндегідей «жол саны, өлшем» деп басталмайды. Пішімді тексеріңіз.
errors-vectors-binary-broken = { NUMBER($row) }-жол, { NUMBER($byte) }-байт: бұл сөз бен оның сандары емес. Файл бүлінген немесе тақырып жолы қате. Оны қайта сақтаңыз.
errors-vectors-encoding = Вектор файлдары тек UTF-8 кодтамасында оқылады. Бұл файлды UTF-8 түрінде сақтаңыз.
errors-too-many-vectors = Векторлар саны — { NUMBER($found) }, шегі — { NUMBER($limit) }. Ең жиілерін қалдырыңыз.
errors-too-many-dimensions = Әр векторда { NUMBER($found) } сан бар; шегі — { NUMBER($limit) }.
errors-vectors-too-large = Векторлар { NUMBER($limit) } МБ шегінен көп жад алар еді. Ең жиілерін қалдырыңыз.

### Командалық жол

errors-cli-usage = { $message }. Анықтама: python -m core --help
errors-cli-file = «{ $name }» файлын оқу не жазу мүмкін болмады: { $reason }.
errors-cli-no-such-file = «{ $name }» деген файл жоқ.
errors-cli-no-such-folder = Жазатын «{ $name }» бумасы жоқ.
errors-cli-settings-file = «{ $name }» — оқу баптаулары бар JSON файлы емес; ондай файлды read --json шығарады.
errors-cli-no-vectors = Бұл жұмыс кеңістігінде әзірге векторлар жоқ, алдымен оқытыңыз.
errors-cli-no-such-vectors = Бұл жұмыс кеңістігінде «{ $name }» деген векторлар жоқ; тізімін info шығарады.
errors-cli-not-vectors = «{ $name }» файлында векторлар жоқ, алдымен соның негізінде оқытыңыз.
errors-cli-already-vectors = «{ $name }» файлында дайын векторлар бар, оқытатын дерек жоқ.
errors-cli-no-such-preset = «{ $name }» деген баптаулар жинағы жоқ; барлары: { $names }.
errors-cli-output-needed = Векторлар файлы картаны сақтай алмайды; жұмыс кеңістігі қайда жазылатынын --output арқылы көрсетіңіз.
errors-cli-axes = «{ $axes }» — осьтер емес; 1-ден басталатын екі не үш сан беріңіз, мысалы 1,2.

### Maps

errors-projection-empty = Картаға салатын вектор жоқ. Алдымен векторларды оқыңыз немесе үйретіңіз.
errors-projection-method = «{ $method }» деген әдіс жоқ. pca немесе tsne таңдаңыз.
errors-projection-axes = 1-ден { NUMBER($maximum) }-ға дейінгі екі не үш түрлі компонентті таңдаңыз.
errors-projection-perplexity = Перплексия { NUMBER($minimum) } мен { NUMBER($maximum) } аралығында болуы керек; берілгені — { $value }.
errors-projection-n-iter = Итерация саны { NUMBER($minimum) } мен { NUMBER($maximum) } аралығында болуы керек; берілгені — { $value }.
errors-projection-random-state = Бастапқы сан (seed) { NUMBER($minimum) } мен { NUMBER($maximum) } аралығындағы бүтін сан болуы керек; берілгені — { $value }.
errors-projection-n-jobs = Ағын саны { NUMBER($minimum) } мен { NUMBER($maximum) } аралығында болуы керек; берілгені — { $value }.
errors-projection-max-items = Картаға салынатын элемент саны { NUMBER($minimum) } мен { NUMBER($maximum) } аралығында болуы керек; берілгені — { $value }.
errors-json-broken = JSON файлы { NUMBER($line) }-жолда, { NUMBER($column) }-таңбада бүлінген. Соңы қиылып қалған болуы мүмкін: қайта жүктеп алыңыз.
errors-xml-broken = XML файлы { NUMBER($line) }-жолда, { NUMBER($column) }-таңбада бүлінген. Соңы қиылып қалған болуы мүмкін: қайта жүктеп алыңыз.
errors-xml-entities = Бұл XML файлы нысандар (entity) анықтайды не басқа файлдарды сұрайды; плейлиске мұндай керек емес, сондықтан ол оқылмайды. Плейлисті ойнатқыштан қайта экспорттаңыз.
errors-nested-too-deep = Бұл файлдың ішкі құрылымы { NUMBER($limit) } деңгейден терең; белгілі пішімдердің ешқайсысы мұндай емес. Қайта экспорттаңыз не CSV ретінде сақтаңыз.
errors-archive-damaged = Бұл архив бүлінген не соңы қиылған. Қайта жүктеп алыңыз немесе қайта қаптаңыз.
errors-archive-encrypted = Бұл архив құпиясөзбен жабылған. Өзіңіз ашып, ішіндегі файлдарды әкеліңіз.
errors-archive-workspace = Бұл — осы жерден сақталған жұмыс кеңістігі. Оны бүйірлік тақтадағы кеңістік әрекеттері арқылы ашыңыз.
errors-archive-nothing = Бұл архивте мұнда оқылатын ештеңе жоқ. Архивті ашып, мәтін, плейлист не векторлар бар файлды әкеліңіз.
errors-archive-too-many = Бұл архивте { NUMBER($limit) } файлдан көп. Керектілерін ғана қаптаңыз.
errors-archive-too-large = Ашқанда бұл архив { NUMBER($limit) } МБ-тан үлкен. Керекті файлдарды ғана қаптаңыз.
