# Баптаулар: атауы және не істейтіні, ауқымы мен әдепкі мәні
training-sg = Әдіс
training-sg-help = Skip-gram элемент бойынша оның айналасын болжауды үйренеді; дерек аз болғанда және сирек элементтер үшін жақсырақ. CBOW айналасы бойынша элементті болжайды және жылдамырақ. Әдепкісі: skip-gram.
training-vector-size = Вектор өлшемі
training-vector-size-help = Әр элемент неше санмен сипатталады. Сан көп болса, айырмашылық дәлірек көрінеді, бірақ дерек те көбірек керек. { NUMBER(2) } мен { NUMBER(1024) } аралығында; әдепкісі { NUMBER(48) }.
training-window = Терезе
training-window-help = Алдындағы және артындағы неше элемент «айналасы» болып саналады; әр жолы осы саннан аспайтын кездейсоқ сан алынады. Тар терезе бірінің орнына бірі жүре алатын элементтерді, кең терезе бір тақырыпқа жататындарды табады. { NUMBER(1) } мен { NUMBER(1000) } аралығында; әдепкісі { NUMBER(5) }.
training-negative = Теріс үлгілер
training-negative-help = Әр шынайы жұпқа шаққанда осынша кездейсоқ элемент алысқа итеріледі. Көп болса, оқыту баяуырақ, бірақ тұрақтырақ. { NUMBER(1) } мен { NUMBER(100) } аралығында; әдепкісі { NUMBER(5) }.
training-ns-exponent = Шу дәрежесі
training-ns-exponent-help = Кездейсоқ элементтер қалай таңдалады: 1 — жиілігіне қарай, 0 — бәрі бірдей жиі, 0-ден кем — сиректері жиірек. { NUMBER(-1) } мен { NUMBER(1) } аралығында; әдепкісі { NUMBER(0.75) }.
training-sample = Сирету
training-sample-help = Өте жиі элементтер кейде өткізіп жіберіледі; сан кіші болған сайын жиірек. 0 ештеңені өткізбейді: бұл аз дерекке, плейлистер мен сессияларға қолайлы. { NUMBER(0) } мен { NUMBER(0.1) } аралығында; әдепкісі { NUMBER(0.001) }.
training-min-count = Ең аз жиілік
training-min-count-help = Бұдан сирек кездесетін элементтерге вектор берілмейді, өйткені ол негізінен кездейсоқ болар еді. { NUMBER(1) } мен { NUMBER(1000000) } аралығында; әдепкісі { NUMBER(2) }.
training-epochs = Дәуірлер
training-epochs-help = Оқыту барлық дерек бойынша неше рет өтеді. Дерек аз болса, көбірек өту керек. { NUMBER(1) } мен { NUMBER(1000) } аралығында; әдепкісі { NUMBER(15) }.
training-alpha = Бастапқы оқу жылдамдығы
training-alpha-help = Бір мысал векторларды қаншалықты жылжытады. Оқытудың соңына дейін бірқалыпты азаяды. { NUMBER(0.0001, maximumFractionDigits: 6) } мен { NUMBER(1) } аралығында; әдепкісі { NUMBER(0.025) }.
training-min-alpha = Соңғы оқу жылдамдығы
training-min-alpha-help = Оқу жылдамдығы осы мәнге дейін азаяды; бастапқысынан аспауы керек. { NUMBER(0.000001, maximumFractionDigits: 6) } мен { NUMBER(1) } аралығында; әдепкісі { NUMBER(0.0001, maximumFractionDigits: 6) }.
training-seed = Бастапқы сан
training-seed-help = Бүкіл кездейсоқтық осы саннан басталады. Қайталанатын оқыту бірдей бастапқы санмен бірдей векторлар береді. Қай көршілер қалатынын көру үшін басқа санды байқап көріңіз. { NUMBER(0) } мен { NUMBER(4294967295) } аралығында; әдепкісі { NUMBER(1) }.
training-workers = Жұмысшы ағындар
training-workers-help = Бір мезгілде неше ағын оқытады. Біреуден көп болса, оқыту жылдамырақ, бірақ векторлар әр жолы сәл өзгеше шығады. { NUMBER(1) } мен { NUMBER(64) } аралығында; әдепкісі { NUMBER(1) }.

# Дайын баптаулар
training-preset-words = Сөздер
training-preset-words-help = Мәтіндер үшін: терезе бірнеше сөз, мәтін ұзақ болса, өте жиі сөздер сиретіледі.
training-preset-playlists = Плейлистер
training-preset-playlists-help = Плейлистер үшін: терезе кең, өйткені реттің мәні аз; ештеңе сиретілмейді.
training-preset-sessions = Дүкен сессиялары
training-preset-sessions-help = Сатып алу мен қарау сессиялары үшін: терезе бірнеше қадам; ештеңе сиретілмейді.
training-preset-tuned = Бапталған
training-preset-tuned-help = Бөлек қалдырылған тізімдерде ең дәл тапқан баптау: «Ұсыныстар» бетінің «Өлшеу» бөлімінен.
training-preset-lesson = Дәрістен
training-preset-lesson-help = Дәріс тарауында қойылған баптау, қалғаны деректің өзіне лайықталған.

# Деректі бағалау: қанша бар, не күтуге болады, нені өзгерту керек
training-gauge-size-words = { $sequences ->
    [one] { NUMBER($sequences) } сөйлем
   *[other] { NUMBER($sequences) } сөйлем
}; { $items ->
    [one] { NUMBER($items) } сөз
   *[other] { NUMBER($items) } сөз
}, { NUMBER($times) } рет не одан жиі кездесетіні: { NUMBER($often) }; орташа жиілігі: { NUMBER($mean, maximumFractionDigits: 1) }.
training-gauge-size-playlists = { $sequences ->
    [one] { NUMBER($sequences) } плейлист
   *[other] { NUMBER($sequences) } плейлист
}; { $items ->
    [one] { NUMBER($items) } ән
   *[other] { NUMBER($items) } ән
}, { NUMBER($times) } рет не одан жиі кездесетіні: { NUMBER($often) }; орташа жиілігі: { NUMBER($mean, maximumFractionDigits: 1) }.
training-gauge-size-sessions = { $sequences ->
    [one] { NUMBER($sequences) } сессия
   *[other] { NUMBER($sequences) } сессия
}; { $items ->
    [one] { NUMBER($items) } элемент
   *[other] { NUMBER($items) } элемент
}, { NUMBER($times) } рет не одан жиі кездесетіні: { NUMBER($often) }; орташа жиілігі: { NUMBER($mean, maximumFractionDigits: 1) }.
training-gauge-enough = Дерек жеткілікті: { NUMBER($steady_times) } рет не одан жиі кездесетіні — { NUMBER($steady) }; бастапқы сан өзгерсе де, олардың көршілерінің жартысынан көбі сақталады.
training-gauge-small = Шу болады: { NUMBER($steady_times) } рет не одан жиі кездесетіні { $steady ->
    [0] жоқ
   *[other] { NUMBER($steady) } ғана
}; сирегірек кездесетіндердің көршілері бастапқы санмен бірге өзгереді.
training-gauge-few = Саны аз, бірақ бәрі жиі кездеседі: бастапқы сан өзгерсе де, көршілерінің көбі сақталады. Дегенмен осынша аздың ішінде он көршінің тізімі — барының бәрі дерлік.
training-gauge-too-small = Дерек өте аз: көршілердің көбі кездейсоқ немесе бір рет қатар тұрғандар ғана болады.
training-gauge-fit = Бұл баптаулар осындай көлемдегі дерекке сай.
training-gauge-fit-little = Осындай аз дерекке бұл баптаулар сай; нәтижені тек қосымша дерек жақсартады.
training-gauge-nothing-left = Ең аз жиілік { NUMBER($min_count) } болғанда { $items ->
    [0] ештеңе қалмайды
   *[other] бір ғана элемент қалады
}, ал оқытуға екеуі керек. Оны төмендетіңіз.
training-gauge-min-count = Ең аз жиілік { NUMBER($min_count) } деректің { NUMBER($share, style: "percent") } бөлігін тастап кетеді; { NUMBER($suggested) } лайығырақ.
training-gauge-sample = { NUMBER($sample, maximumFractionDigits: 6) } мәнімен сирету деректің { NUMBER($share, style: "percent") } бөлігін өткізіп жібереді, бұл мұнда тым көп; { NUMBER($suggested, maximumFractionDigits: 6) } лайығырақ.
training-gauge-epochs = Мұндай аз дерекке { NUMBER($epochs) } дәуір аз; { NUMBER($suggested) } лайығырақ.
training-gauge-vector-size = { NUMBER($items) } элементке { NUMBER($vector_size) } өлшемі тым үлкен; { NUMBER($suggested) } жетеді.
training-gauge-long = Бір жұмысшы ағынмен оқыту шамамен { NUMBER($minutes) } минут алады.
