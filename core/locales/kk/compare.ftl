compare-title = Салыстыру
compare-empty-title = Әзірге салыстыратын ештеңе жоқ
compare-empty = Мұнда екі векторлар жинағы қатар тұрады: екеуінде де кім кімге жақын, айырмасы неде.
compare-empty-next = Дерек әкелу
compare-first = Бірінші
compare-second = Екінші
compare-choose = Векторларды таңдаңыз
compare-swap = Орындарын ауыстыру
compare-one-hot = One-hot (төменгі шек)
compare-nothing = Немен салыстыратыныңызды таңдаңыз немесе дайын сұрақтардың бірін алыңыз.

# Дайын сұрақтар
compare-questions = Нені өзгертеді:
compare-questions-none = Дайын сұрақтарға осы жерде соңына дейін оқытылған модель мен оның деректері керек.
compare-question-window = 2 орнына 15 терезесі
compare-question-window-help = «{ $name }» баптауларымен бір рет 2 терезесінде, бір рет 15 терезесінде оқытады; үшіншісі кездейсоқтықтың әсерін көру үшін.
compare-question-seed = Басқа бастапқы сан
compare-question-seed-help = «{ $name }» моделін басқа кездейсоқ бастаудан қайта оқытады. Сонда өзгергені — кездейсоқтық; одан кіші өзгеріс ештеңені білдірмейді.
compare-question-order = Араласқан рет
compare-question-order-help = Әр тізбектің ішіндегі элементтерді араластырып, «{ $name }» баптауларымен оқытады; сосын басқа ретпен тағы бір рет, өйткені екі кездейсоқ реттің де айырмасы бар.
compare-question-added-words = Тағы он сөйлем
compare-question-added-playlists = Тағы он плейлист
compare-question-added-sessions = Тағы он сессия
compare-question-added-help = «{ $name }» баптауларымен соңғы { $n } тізбексіз және бәрімен оқытады.
compare-question-counting = Тек санау
compare-question-counting-help = Оқытусыз: «{ $name }» терезесінде не қатар тұратынын санап, кестені жіктейді (PPMI және SVD).
compare-name = { $corpus }: терезе { $window }, бастапқы сан { $seed }
compare-name-shuffled = { $name }, араласқан ({ $number })
compare-name-shorter = { $name }, соңғы { $n } тізбексіз
compare-name-counted = { $corpus }: саналған, терезе { $window } (PPMI + SVD)

# Не шығады
compare-sentence = Элементтің ең жақын { $k } көршісінің ішінен **{ $kept }** көрші екеуінде де бірдей (95 % сеніммен { $low } мен { $high } аралығында). Кездейсоқ болса, { $chance } болар еді.
compare-sentence-seed = Тек бастапқы сан өзгерсе — **{ $floor }**.
compare-sentence-orders = Екі араласқан реттің арасында — **{ $floor }**.
compare-word-changed-seed = **Демек, бұл кездейсоқтықтан көбірек өзгертеді.**
compare-word-changed-orders = **Демек, шын рет бірдеңе айтып тұрған**: оның араласқан ретпен ортақтығы екі араласқан реттің өзара ортақтығынан аз.
compare-word-same-seed = **Басқа бастапқы сан өзгертетіннен артық емес.** Мұндағы айырманың бәрі кездейсоқ болуы мүмкін.
compare-word-same-orders = **Реттің модель пайдаланатын ештеңесі жоқ**: шын рет кез келгенінен өзгеше емес, мұнда тізбек — жай қапшық.
compare-word-closer-seed = **Олар тек бастапқы саны бөлек екі оқытудан да көбірек үйлеседі.**
compare-word-closer-orders = **Олар екі араласқан реттен де көбірек үйлеседі.**
compare-word-unrelated = **Олардың ортақтығы таза кездейсоқ екі кеңістіктікінен артық емес.** Кемінде біреуі бұл элементтер туралы ештеңе айтпайды.
compare-word-itself = Олардың тек бастапқы саны бөлек. **Кездейсоқтық өзгертетіні — осы**; одан кіші айырма ештеңені білдірмейді.
compare-word-unknown = Мұның қаншасы кездейсоқ екені әлі белгісіз: оны «Басқа бастапқы сан» көрсетеді.
compare-word-unknown-imported = Мұның қаншасы кездейсоқ екенін айту мүмкін емес: бұл жерде ешқайсысын қайта оқыту мүмкін емес.
compare-shared = Екеуінде де бар: { NUMBER($n) } элемент (біріншісінде { NUMBER($first) }, екіншісінде { NUMBER($second) }).
compare-shared-most = Олардың ең жиі { NUMBER($n) } элементі салыстырылады.
compare-one-hot-sentence = One-hot кодында әр элемент қалғандарының бәрінен бірдей алыс. { NUMBER($n) } элементтің ішінде оның ең жақын { $k } көршісі — кез келген { $k }: бірінші жинақтағы көршілермен кездейсоқ { $chance } сәйкес келер еді. Оқытуға тұратын нәрсенің басқа оқытумен ортақтығы бұдан көп болуы керек.
compare-none-shared = Ортақ элемент жоққа тән, сондықтан салыстыратын ештеңе жоқ. Бәлкім, тілдері бөлек немесе сол элементтер басқаша жазылған шығар?
compare-too-few = Барлығы { $sequences } тізбек бар, соңғы { $left_out } тізбекті алып тастау мүмкін емес.

# Карталар
compare-maps-note = Екеуі бір жазықтықта: екіншісі біріншісіне бұрылған, сондықтан үйлесетіні бір жерде жатады. Кез келген картада элементті басыңыз; сызықтар сол кеңістіктегі ең жақындарына апарады.
compare-map-first = Өзінің екі басты осінде; олар дисперсияның { NUMBER($share, style: "percent", maximumFractionDigits: 0) } бөлігін көрсетеді.
compare-map-second = Біріншісіне бұрылған (ортогональ Прокруст; элементтің өзімен косинусы орташа { NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) }), біріншінің осьтерінде; олар дисперсияның { NUMBER($share, style: "percent", maximumFractionDigits: 0) } бөлігін көрсетеді.

# Бір элемент
compare-item = Кімнің көршілері
compare-item-none = Екеуінде де бар элементті таңдаңыз.
compare-item-one-only = «{ $item }» салыстырылатын элементтердің арасында жоқ.
compare-item-head = **{ $item }**: ең жақын { $k } көршінің ішінде { $n } көрші бірдей.
compare-item-seed = Басқа бастапқы санмен — { $n }.
compare-item-orders = Екі араласқан реттің арасында — { $n }.
compare-item-count = Ол { NUMBER($n) } рет кездеседі.
compare-rank = Орны
compare-near-first = Біріншісінде жақын
compare-near-second = Екіншісінде жақын
compare-near-note = Белгі мен қалың қаріп: екеуінде де жақын. Салыстырылатын элементтердің ішіндегі ең жақындары.

# Не өзгерді
compare-changed = Кімнің көршілері ең көп өзгерді
compare-changed-by-seed = Алдымен кездейсоқтық алатыннан тыс ең көп жоғалтқандар. Сирек элементтер кездейсоқ өзгереді, сондықтан жиілеріне қараңыз.
compare-changed-by-jaccard = Алдымен ортақтығы ең аздары. Сирек элементтер кездейсоқтықтан-ақ өзгереді, сондықтан жиілеріне қараңыз.
compare-min-count = Кемінде осынша рет кездесетін элементтер
compare-min-count-help = Сирек элементтің үйренетін тізбегі аз; оның көршілері кез келген оқытуда өзгереді.
compare-column-item = Элемент
compare-column-count = Жиілігі
compare-column-common = { $k } ішінде бірдейі
compare-column-seed = Басқа бастапқы санмен
compare-column-orders = Екі араласқан рет
compare-column-jaccard = Жаккар
compare-column-cosine = Өзімен косинусы
compare-table-note = Элементті карталардан көру үшін жолды таңдаңыз. Жаккар: екі тізімнің ортағы екеуіндегі барлығына бөлінген; өзімен косинусы: екінші кеңістікті біріншісіне бұрғаннан кейін.
compare-download = CSV: { NUMBER($n) } элемент
compare-frequency = Қаншасы бірдей — элементтің жиілігі бойынша
compare-frequency-x = Элемент қанша рет кездеседі
compare-frequency-y = { $k } ішінде бірдейі
compare-frequency-kept = Осы екеуі
compare-frequency-chance = Бөтен кеңістіктер
