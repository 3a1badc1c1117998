train-title = Векторларды оқыту
train-empty-title = Оқыту үшін тізбектер керек
train-empty = Алдымен мәтінді, сессиялар журналын не плейлистерді жүктеңіз; сосын осы жерде солардан векторларды оқыта аласыз.
train-empty-next = Деректерге өту
train-corpus = Деректер
train-preset = Не үшін
train-more = Қосымша баптаулар
train-repeatable = Қайталанатын
train-repeatable-help = Бір жұмысшы ағын және тұрақты бастапқы сан: деректер мен баптаулар бірдей болса, нәтиже байтына дейін бірдей шығады. Өшірсеңіз, барлық ядро жұмыс істейді де, әр іске қосу сәл өзгеше болады.
train-name = Модельдің атауы
train-name-default = { $corpus }, { $model }
train-skip-gram = skip-gram
train-cbow = CBOW
train-button = Оқыту
train-done-before = Дәл осындай модельді бұрын оқытқансыз: міне ол.
train-ready = «{ $name }» векторлары дайын.
train-models = Осы кеңістіктегі модельдер
train-model-line = { $sg }, өлшемі { $size }, терезе { $window }, { $epochs ->
    [one] { $epochs } дәуір
   *[other] { $epochs } дәуір
}, элемент саны: { NUMBER($items) }
train-stopped = ерте тоқтатылған
train-explore = Картасын ашу
train-delete = Жою
train-delete-sure = Осы модельді және оның карталарын жою
train-course = Оқыту қалай өтті
train-no-records = Бірде-бір дәуір аяқталмаған.
train-column-epoch = Дәуір
train-column-loss = Бір сөзге шығын
train-column-seconds = Секунд
train-column-rate = Секундына сөз
train-loss-note = Шығынды тек баптаулар бірдей болғанда салыстырыңыз.
train-code = Кодты көрсету
train-code-note = Бұл скрипт корпус файлынан дәл осы векторларды оқытады. Бір жұмысшы ағынмен барлық байт сәйкес келеді.
train-code-corpus = Корпус файлын жүктеп алу
train-output-note = Кіріс векторлар да, шығыс векторлар да сақталады.
