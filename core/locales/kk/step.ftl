step-title = Бір қадам
step-idea = Модель алдымен жұптың қаншалықты ықтимал екенін болжайды, сосын түзетіледі: шын көршілер сәл жақындайды, шу сәл алыстайды. Оқыту дегеніміз — осындай көп қадам.
step-steps =
    Жұпты және оның шуын дауыстап оқыңыз. Кім жақындауы, кім алыстауы керек?
    Сөз қай жаққа жылжиды? Алдымен бәрі қолымен көрсетсін, жауабын содан кейін ашыңыз.
    Көрсеткілерді кестемен салыстырыңыз: қате неғұрлым үлкен болса, итеру де соғұрлым күшті.
    Бір қадам, тағы бір қадам, сосын 20, 100, 500 қадам жасаңыз. P(+) пен шығынға қараңыз.
    Қадам санын өзгертпей, оқу жылдамдығын 0,01-ге, сосын 1-ге қойыңыз.
    «Жеміс пен шырынға» көшіңіз: алманың қасына кім келеді? Сосын 500-ді төрт рет басыңыз.
step-world = Әлем
step-world-apricot = Өрік тосабы
step-world-fruit = Жеміс пен шырын
step-world-royal = Патша мен патшайым
step-world-own = Өз сөйлемдерім
step-text-apricot = … бір қасық өрік тосабы … (жұп: өрік, тосап; шу: Толстой, матрица)
step-text-fruit = Алма жеу. Апельсин жеу. Шырын ішу. Сүт ішу.
step-text-royal = Патша тәж. Патша сақал. Патшайым тәж. Патшайым көйлек. Ер ауыл. Ер сақал. Әйел ауыл. Әйел көйлек.
step-own = Өз сөйлемдеріңіз, әрқайсысынан кейін нүкте
step-left-out = Сыймаған сөйлем: { $n }. Бұл шағын әлемге { $words } түрлі сөз, барлығы { $tokens } сөз сыяды.
step-no-pairs = Кемінде екі түрлі сөзден тұратын бір сөйлем жазыңыз: тек қатар тұрған сөздер жұп құрайды.
step-word-apricot = өрік
step-word-jam = тосап
step-word-tolstoy = Толстой
step-word-matrix = матрица
step-word-eat = жеу
step-word-apple = алма
step-word-orange = апельсин
step-word-drink = ішу
step-word-juice = шырын
step-word-milk = сүт
step-word-king = патша
step-word-queen = патшайым
step-word-man = ер
step-word-woman = әйел
step-word-crown = тәж
step-word-village = ауыл
step-word-beard = сақал
step-word-dress = көйлек
step-and = { $first }, { $rest }
step-output = { $word }′
step-at = { $word } ({ $x }; { $y })
step-nobody = жоқ
step-way = Келесі жұп: { $word } және { $context }; шуы: { $noise }. «{ $word }» қай жаққа жылжиды?
step-way-right-up = Оңға және жоғары
step-way-right-down = Оңға және төмен
step-way-left-down = Солға және төмен
step-way-left-up = Солға және жоғары
step-way-right = Оңға
step-way-down = Төмен
step-way-left = Солға
step-way-up = Жоғары
step-way-hardly = Жылжымайды десе де болады
step-way-why = «{ $word }» { $context }′ векторына жақындап, шудан ({ $noise }) алыстайды, әрқайсысы өз қатесіне қарай: { $forces }. Бәрін қосқанда көлденеңінен { $x }, тігінен { $y }.
step-force = { $word } { $error }
step-certainty = Осы жұппен { $steps } қадам жасалды делік. Модель «{ $word }» қасында «{ $context }» тұруын қаншалықты ықтимал дейді?
step-end-zero = 0-ге жақын
step-end-half = Шамамен жартысы
step-end-one = 1-ге жақын
step-certainty-why = P(+|{ $word }, { $context }) T₀ кезінде { $now } еді, { $steps } қадамнан кейін { $then } болды.
step-similar = { $steps } қадамнан кейін «{ $word }» сөзінің кіріс векторына қай сөздікі ең ұқсас болады?
step-similar-why = «{ $word }» мен «{ $best }» косинусы { $cosine }, ал «{ $second }» сөзімен небәрі { $less }. { $met ->
    [0] Екеуі бірде-бір сөйлемде кездеспейді: ортақ нәрсесі — айналасы.
   *[other] Екеуі бірге тұрған сөйлем саны: { $met }.
} «{ $word }» сөзіне ең жарасатыны (кіріс · шығыс): «{ $mate }».
step-fourth = { $steps } қадамнан кейін: «{ $a }» үшін «{ $b }» қандай болса, «{ $c }» үшін не сондай?
step-fourth-why = { $b } − { $a } + { $c } «{ $best }» сөзін көрсетеді (косинус { $cosine }); келесісі — «{ $second }» ({ $less }).
step-one = Бір қадам
step-many = + { $n }
step-back = Бір қадам кері
step-restart = Басына, T₀
step-rate = Оқу жылдамдығы
step-rate-help = Бір қадам векторларды қаншалықты жылжытады. Өзгертсеңіз, сол қадамдар T₀-ден бастап жаңа жылдамдықпен қайта жасалады.
step-more = Тағы
step-seed = Бастапқы сан
step-seed-help = Басқа сан берсеңіз, T₀ кезіндегі кездейсоқ векторлар да, шу да басқа болады.
step-negative = Теріс үлгілер
step-negative-help = Әр жұпқа шу ретінде неше сөз алынады.
step-window = Терезе
step-window-help = Әр жағынан неше сөз жұп құрайды.
step-sg = Skip-gram
step-sg-help = Өшірулі болса — CBOW: айналадағы сөздердің орташасы ортадағы сөзді болжайды.
step-tabulated = σ gensim кестесінен
step-tabulated-help = gensim σ мәнін { NUMBER(1000) } саннан тұратын кестеден алады, ал скаляр көбейтінді ±6-дан асса, ештеңе үйренбейді. Кестемен есептегенде сандар дәл gensim сандары болады.
step-picture = { $steps } қадамнан кейін векторлар мына жерде: { $vectors }.
step-pair = **{ $number }-қадам**: «{ $word }» бойынша «{ $context }» болжанады. P(+) = σ(скаляр көбейтінді); қате = белгі − P(+), шын көршінің белгісі 1, шудікі 0.
step-column-vector = Вектор
step-column-label = Белгі
step-column-dot = Скаляр көбейтінді
step-column-positive = P(+)
step-column-error = Қате
step-column-move = Қанша жылжиды
step-towards = «{ $word }» жаққа
step-away = «{ $word }» сөзінен әрі
step-sum = барлық қате бірге
step-term = log P({ $sign }|{ $word }, { $other })
step-objective = L(θ) = { $terms } = { $numbers } = **{ $sum }**. Оқыту оны өсіреді: 0 болса, мінсіз.
step-taken = Соңғы қадамда өз жұбы ({ $word }, { $context }) үшін P(+) { $before } еді, { $after } болды; L(θ) { $less } еді, { $more } болды.
step-count-one = **{ $steps }-қадам**
step-count = **{ $steps }-қадам** · { $pairs } жұпты { $passes } рет өтті
step-loss = **T₀-ден осы сәтке дейін**: барлық жұптың орташа шығыны (−L(θ)) { $first } еді, { $now } болды.
step-loss-steps = Қадамдар
step-loss-mean = Орташа шығын
step-loss-note = Мұнда шу кездейсоқ таңдалмай, ықтималдығымен өлшенеді, сондықтан сызық әр таңдаудан секірмейді. gensim шығыс векторларды нөлден бастайды; мұнда олар да кездейсоқ, сонда қозғалыс алғашқы қадамнан көрінеді.
step-learned = { $steps } қадамнан кейін:
step-word = Сөз
step-similar-column = Ұқсас (кіріс · кіріс)
step-goes-column = Жарасады (кіріс · шығыс)
step-cosine = Косинус
step-train = Осы баптаулармен оқыту
step-explore = Оқытылған векторлардың картасын көру
step-look = Не көріп тұрмыз
step-look-next = Келесі қадам
step-look-end = Соңында не болады
