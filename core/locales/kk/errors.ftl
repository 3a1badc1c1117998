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
errors-workspace-busy = Файлдар қазір бос емес. Бірнеше секундтан кейін қайталап көріңіз.
errors-artifact-missing = Бұл нәтиже енді жоқ. Ол басқа қойындыда жойылған болуы мүмкін.
errors-artifact-damaged = Бұл нәтиженің «{ $member }» файлы бүлінген не жоқ. Нәтижені жойып, қайта жасаңыз; жұмыс кеңістігіндегі қалғанның бәрі жұмыс істейді.
errors-not-a-model = Бұл векторлар импортталған, сондықтан олардың көрсетілетін үйрету барысы жоқ.
errors-upload-missing = Жүктелген файл енді мұнда жоқ. Оны қайта жүктеңіз.
errors-upload-too-large = Файл { $limit } МБ шегінен үлкен. Кішірек файлды немесе оның бір бөлігін алыңыз.
errors-import-damaged = Бұл файл осы қолданбадан экспортталған жұмыс кеңістігі емес немесе жолда бүлінген. Оны қайта экспорттаңыз.
errors-import-unexpected = Файлдың { $number }-жазбасы экспортталған жұмыс кеңістігіне жатпайды, сондықтан ештеңе импортталмады. Файлды экспортталған күйінде пайдаланыңыз.
errors-import-too-large = Бұл жұмыс кеңістігі ашылғанда { $limit } МБ шегінен асып кетер еді.

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
