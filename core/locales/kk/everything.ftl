everything-title = Everything2Vec
everything-idea = Сөйлем, плейлист, себет: код үшін бәрі — элементтер тізімі. Кез келгенінен бір жол кодпен оқытуға болады.
everything-steps =
    Бір сөйлемді, бір плейлистті және бір себетті дауыстап оқыңыз. Олардың ортақтығы неде?
    Код жолын көрсетіңіз. Ондағы қай сөз элементтердің не екенін айтады? Ешқайсысы.
    Сұрақты қойыңыз: қай жерде рет маңызды? Алдымен пікір жинап, жауабын содан кейін көрсетіңіз.
    Бір элементті таңдап, 2 терезесін 15 терезесімен салыстырыңыз. Әрқайсысы қандай көршілерді табады?
    Суретті оқыңыз: алдымен басқа бастапқы сан нені өзгертеді, сосын терезе, содан кейін ромбтар мен шеңберлер — рет.
    Аудитория мұны өз дерегімен қайталасын: жарты минуттай уақыт кетеді.
everything-another = Басқа мысалдар
everything-source = Деректер
everything-counts-words = { NUMBER($sequences) } сөйлем, { NUMBER($items) } сөз
everything-counts-playlists = { NUMBER($sequences) } плейлист, { NUMBER($items) } ән
everything-counts-sessions = { NUMBER($sequences) } себет, { NUMBER($items) } элемент
everything-kind-words = Сөйлемдер
everything-kind-playlists = Плейлистер
everything-kind-sessions = Себеттер
everything-nowhere = Еш жерде
everything-question = Әр сөйлемнің, әр плейлисттің және әр себеттің ішін араластырып, қайта оқытамыз. Реттің жоғалуы көршілерді қай жерде ең қатты өзгертеді?
everything-why = Кездейсоқ рет шын реттегі { $of } көршінің ішінен { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } көршіні сақтайды; екі кездейсоқ реттің ортақ көршісі { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }. Демек, шын рет бірдеңе айтып тұрған. Қалғандарында ол кез келген кездейсоқ реттен өзгеше емес: олар — жай қапшық.
everything-why-more = Кездейсоқ рет шын реттегі { $of } көршінің ішінен { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } көршіні сақтайды; екі кездейсоқ реттің ортақ көршісі { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }. Демек, шын рет бірдеңе айтып тұрған. Басқа жерлерде де бірдеңе айтады, бірақ азырақ.
everything-why-nowhere = Барлық жерде шын рет пен кездейсоқ реттің ортақтығы екі кездейсоқ реттікіндей. Мұның бәрі — жай қапшық.
everything-item = Кімнің көршілері
everything-version-small = Терезе 2
everything-version-large = Терезе 15
everything-version-seed = Терезе 2, басқа бастапқы сан
everything-version-shuffled = Терезе 2, реті араластырылған
everything-shared = Қалың қаріппен: шын ретте, 2 терезесінде де көрші. Кіші терезе сол орында тұра алатынды табады, үлкені — сол тақырыпқа жататынды.
everything-measure-about = Дәл сол салыстыру сіздің дерегіңізде: 2 және 15 терезесімен, басқа бастапқы санмен және араласқан ретпен бес қысқа оқыту. Үлкен деректің бір бөлігі алынады. Жарты минуттай уақыт кетеді.
everything-measure = Осы деректе салыстыру
everything-too-small = Мұнда оқытуларды салыстыруға жиі кездесетін элемент тым аз.
everything-survives = Не сақталады
everything-kept = Он көршіден ортағы
everything-line = Бұл жолда элементтердің не екенін айтатын ештеңе жоқ. Деректен дерекке сандар ғана өзгереді: көлеміне қарай дәуірлер мен сирету.
everything-pair-seed = Басқа бастапқы сан
everything-pair-window = Терезе 2 орнына 15
everything-pair-orders = Екі кездейсоқ рет
everything-pair-order = Шын рет пен кездейсоқ рет
everything-how = Әр белгі бастапқы саны да басқа екі оқытуды салыстырады. **Басқа бастапқы сан беретіннен үлкен емес өзгеріс ештеңені білдірмейді.** Ретпен де солай: араластырғаннан кейін, рет не айтса да, кіші терезе басқа жұптарды көреді. Сондықтан ромб шеңберден солға қарай тұр ма, соған қараңыз.
everything-verdict-bag = жай қапшық. Шын рет пен кездейсоқ реттің { $of } көршіден ортағы { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) }, екі кездейсоқ реттікі { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }: реттің модель пайдаланатын ештеңесі жоқ.
everything-verdict-order = рет бірдеңе айтады. Шын рет пен кездейсоқ реттің { $of } көршіден ортағы { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) }, екі кездейсоқ реттікі { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }.
everything-window-more = терезе 2 орнына 15 болса, { $of } көршіден { NUMBER($window, minimumFractionDigits: 1, maximumFractionDigits: 1) } қалады, басқа бастапқы санмен { NUMBER($seed, minimumFractionDigits: 1, maximumFractionDigits: 1) }: терезе кімнің жақын екенін өзгертеді.
everything-window-no-more = терезе 2 орнына 15 болса, { $of } көршіден { NUMBER($window, minimumFractionDigits: 1, maximumFractionDigits: 1) } қалады, басқа бастапқы санмен { NUMBER($seed, minimumFractionDigits: 1, maximumFractionDigits: 1) }: бұл кездейсоқтық өзгертетіннен көп емес.
everything-data = Деректер
everything-chance = Бөтен
everything-jaccard = Санмен (Жаккар өлшемі)
everything-jaccard-note = Екі ондықтағы ортақ көршілердің саны екеуіндегі барлық көршінің санына бөлінген; бір-бірімен салыстырылатын ең жиі 1000 элемент бойынша орташа. 1 — көршілері бірдей; «бөтен» — тек кездейсоқтық беретіні.
everything-train-small = 2 терезесімен оқыту
everything-train-large = 15 терезесімен оқыту
everything-recommend = Осы бойынша ұсыну
everything-look = Не көріп тұрмыз
everything-look-near = Көршілер
everything-look-survives = Не сақталады
