arrows-title = man : king = woman : ?
arrows-idea = Бір сөзден екінші сөзге дейінгі жол — көрсеткі. Сол көрсеткіні үшінші сөзге қойып, ұшының қасында не тұрғанын қараңыз.
arrows-steps =
    Сөйлемді дауыстап оқып, соңын аудиторияға айтқызыңыз; векторлар әзірге керек емес.
    Бірінші сөзден екінші сөзге көрсеткі салыңыз. Ол нені білдіреді?
    Сол көрсеткіні үшінші сөзге қойыңыз. Ұшының қасында не болуы керек екенін сұрап алып, жауабын содан кейін ғана көрсетіңіз.
    «Сұрақтың сөздері»: оларды қосыңыз. Жауапта жаңалық қалмайды, сондықтан оларды барлық жерде алып тастайды.
    «Қай жерде шықпайды»: бір сәтсіз мысалды таңдап, орнын болжаңыз, себебін оқыңыз. Аудитория өз мысалын тапсын.
    «Адамдар не жазды»: үш тізімді үнсіз оқыңыз, содан кейін бұл қайдан келгенін сұраңыз.
arrows-part = Не қараймыз
arrows-part-arrows = Көрсеткілер
arrows-part-own = Сұрақтың сөздері
arrows-part-fails = Қай жерде шықпайды
arrows-part-bias = Адамдар не жазды
arrows-source = Векторлар
arrows-english = Бұл — ағылшын сөздерінің векторлары, олар ағылшын мәтіндерінен алынған.
arrows-nothing = Бұл векторларға дайын мысал жоқ. Өз элементтеріңізді не басқа векторларды таңдаңыз.
arrows-example = { $a } : { $b } = { $c } : ?
arrows-own-items = Өз сөздерім
arrows-field-a = A
arrows-field-b = үшін B қандай болса,
arrows-field-c = C үшін сондай …
arrows-field-expected = Күткен жауабыңыз (бос қалса да болады)
arrows-fourth-question = **{ $a }** үшін **{ $b }** қандай болса, **{ $c }** үшін сондай … Төртінші орында не тұр?
arrows-fourth-why = Ол { $b } − { $a } + { $c } нүктесіне ең жақыны: косинусы { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }. Келесісі — { $next }: { NUMBER($next_cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }.
arrows-step = Қадам
arrows-step-1 = 1. Көрсеткі
arrows-step-2 = 2. Дәл сол көрсеткі
arrows-step-3 = 3. Ұшының қасында
arrows-step-1-note = «{ $a }» → «{ $b }» көрсеткісі: { $b } − { $a }.
arrows-step-2-note = Дәл сол көрсеткі, енді «{ $c }» тұрған жерден. Ұшы: { $b } − { $a } + { $c }.
arrows-step-3-note = { $b } − { $a } + { $c } ұшына ең жақындары: барлық элементтің ішінде, косинус бойынша. { $a }, { $b } және { $c } ұсынылмайды.
arrows-tip = ұшы
arrows-plane-note = Алғашқы төртеуін ең жақсы сыйдыратын жазықтық: олардың шашырауының { NUMBER($share, style: "percent", maximumFractionDigits: 0) } бөлігі осында. Жақындық осы суретте емес, барлық өлшемде есептелген.
arrows-place = Орны
arrows-expected = Күткеніміз: { $item }. Ол { NUMBER($n) } ішінде { NUMBER($rank) }-орында.
arrows-own-question = { $b } − { $a } + { $c }: сұрақтың өз сөздері де жауап бола алсын. Қайсысы бірінші шығады?
arrows-own-why-b = { $b } − { $a } + { $c } — «{ $a }» → «{ $c }» көрсеткісімен жылжыған { $b }. Бұл көрсеткінің ұзындығы небәрі { NUMBER($shift, minimumFractionDigits: 2, maximumFractionDigits: 2) }, сондықтан ұшы әлі де «{ $b }» қасында: косинусы { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }.
arrows-own-why-c = { $b } − { $a } + { $c } — «{ $a }» → «{ $b }» көрсеткісімен жылжыған { $c }. Ұшына «{ $c }» әлі де бәрінен жақын: косинусы { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }.
arrows-own-why-other = Оның { $b } − { $a } + { $c } нүктесімен косинусы { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }. Бұл жолы сұрақтың сөздері бірінші емес, ал көбіне солар бірінші шығады.
arrows-own-note = { $b } − { $a } + { $c } өрнегін екі жолмен оқуға болады: «{ $a }» → «{ $b }» көрсеткісі «{ $c }» тұрған жерге қойылған; немесе «{ $a }» → «{ $c }» көрсеткісі «{ $b }» тұрған жерге қойылған. Екіншісінің ұзындығы { NUMBER($shift, minimumFractionDigits: 2, maximumFractionDigits: 2) }; ұзындығы 1 векторлардың арасы 2-ден аспайды. Қысқа көрсеткі басталған жерінен алысқа апармайды. Сондықтан барлық бағдарлама сұрақтың сөздерін жауаптан алып тастайды, ал «king − man + woman = queen» деген жазу — шындықтың жартысы ғана.
arrows-with-own = Сұрақтың сөздері де жауап бола алады
arrows-failing = Шықпайтын мысалдар
arrows-n-fail = Осы векторлармен { NUMBER($of) } мысалдың ішінен { NUMBER($n) } мысал шықпайды.
arrows-none-fails = { $n ->
    [0] Бұл векторларға дайын мысал жоқ. Басқасын таңдаңыз.
   *[other] Бұл векторлардың барлық мысалы ({ NUMBER($n) }) шығады. Сәтсіз мысалды көру үшін басқасын таңдаңыз.
}
arrows-place-question = **{ $a }** үшін **{ $b }** қандай болса, **{ $c }** үшін сондай … Біз **{ $expected }** күтеміз, бірақ ол бірінші емес. Ол нешінші орында?
arrows-place-near = 2- не 3-орында
arrows-place-ten = 4–10-орындарда
arrows-place-hundred = 11–100-орындарда
arrows-place-beyond = одан әрі
arrows-place-why = «{ $expected }» { NUMBER($n) } ішінде { NUMBER($rank) }-орында, косинусы { NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }. Бірінші — «{ $winner }»: { NUMBER($winner_cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }.
arrows-why-close = **Сәл-ақ жетпеді.** «{ $winner }» ({ NUMBER($winner_cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }) мен «{ $expected }» ({ NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }) көрсеткінің ұшына бірдей дерлік жақын. Мұндай аз айырма ештеңені білдірмейді.
arrows-why-stayed = **Жауап — «{ $c }» көршісі ғана.** «{ $winner }» ешбір көрсеткісіз-ақ оған ең жақындардың ішінде { NUMBER($near) }-орында. «{ $a }» → «{ $b }» көрсеткісінің ұзындығы { NUMBER($arrow, minimumFractionDigits: 2, maximumFractionDigits: 2) }, ал «{ $c }» → «{ $expected }» жолының ұзындығы { NUMBER($way, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Көрсеткі онда апармайды.
arrows-why-other-way = **Бұл — басқа көрсеткі.** «{ $a }» → «{ $b }» жолы мен «{ $c }» → «{ $expected }» жолы әр жаққа қарайды: косинусы { NUMBER($alike, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Бірдей көрсеткілерде ол 1-ге тең.
arrows-why-rare = **Тым сирек кездеседі.** «{ $expected }» деректерде небәрі { NUMBER($count) } рет бар. Мұндай аз деректен үйренген вектор шулы болады, көрсеткінің ұшына басқа { NUMBER($between) } элемент жақынырақ.
arrows-why-crowded = **Ол жер тар.** Екі көрсеткі ұқсас (косинусы { NUMBER($alike, minimumFractionDigits: 2, maximumFractionDigits: 2) }), бірақ бірдей емес, ал ұшының қасында жақын элемент көп: одан гөрі жақынырағы — { NUMBER($between) }. Күткеніміз: «{ $expected }».
arrows-measure = Не өлшенді
arrows-value = Мәні
arrows-length-arrow = { $a } → { $b } көрсеткісінің ұзындығы
arrows-length-way = { $c } → { $expected } жолының ұзындығы
arrows-alike = Екеуінің косинусы
arrows-count = «{ $expected }» неше рет кездеседі
arrows-nearest = «{ $item }» қасындағылар
arrows-lengths-note = Ұзындықтар ұзындығы 1 векторлардың арасында өлшенген: 0 — бірдей, 1,41 — тік бұрыш, 2 — қарама-қарсы. Көршілерінен векторлардың элементті қалай түсінгені көрінеді.
arrows-bias-question = **{ $a }** (аға) үшін **{ $b }** (апа) қандай болса, **{ $c }** (дәрігер) үшін сондай … Мыналардың қайсысы бірінші шығады?
arrows-bias-why = uncle (аға) сөзінен aunt (апа) сөзіне көрсеткімен ол { NUMBER($there) }-орында. Кері көрсеткімен — { NUMBER($back) }-орында; көрсеткісіз, doctor (дәрігер) сөзінің қасында — { NUMBER($alone) }-орында.
arrows-bias-fact = Бұл дәрігерлер мен медбикелер туралы ештеңе айтпайды. Модель адамдардың қай сөздерді қатар жазғанын санады, мұнда — 2014 жылға дейінгі Уикипедия мен жаңалықтардан; жазғандар өзінен-өзі түсінікті санаған нәрсе де сөздермен бірге келді. Мұндай векторлармен адамдарды іріктейтін бағдарлама соны әрі қарай таратады.
arrows-bias-alone = doctor
arrows-bias-there = aunt − uncle + doctor
arrows-bias-back = uncle − aunt + doctor
arrows-bias-word = Сөз
arrows-bias-places = Әр сөз нешінші орында
arrows-bias-own = Сұрақтың сөздері мұнда да алынып тасталған. Олар да жауап бола алса, бірінші { $first } шығады (косинусы { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }). Сондықтан бір жауапқа емес, тізімдердің айырмасына қараңыз.
arrows-onward = Өз аналогияңызды сұрау
