explore-empty-title = Картаңыз осында пайда болады
explore-empty = Мәтінді, сессиялар журналын немесе плейлистерді жүктеп, солардан векторларды оқытыңыз — не дайын векторлар файлын жүктеңіз.
explore-empty-next = Деректерге өту
explore-no-map = Бұл векторлардың картасы әлі жоқ. «Жаңа карта» түймесін басып, салыңыз.
explore-vectors = Векторлар
explore-map = Карта
explore-map-pca = PCA, { $axes }-компоненттер
explore-map-tsne = t-SNE, перплексия { $perplexity }, бастапқы сан { $seed }
explore-new-map = Жаңа карта
explore-method = Әдіс
explore-method-pca = PCA
explore-method-tsne = t-SNE
explore-draw = Салу
explore-axis-x = Көлденең компонент
explore-axis-y = Тік компонент
explore-axis-help = 1 — векторлар ең көп ерекшеленетін бағыт, 2 — келесісі, әрі қарай солай.
explore-normalize = Бірлік векторлар
explore-normalize-help = Алдымен әр вектордың ұзындығын 1-ге келтіреді: сонда картадағы жақындық косинус бойынша жақындықты білдіреді.
explore-perplexity = Перплексия
explore-perplexity-help = Әр нүкте шамамен қанша көршісін сақтауға тырысады: 2-ден 100-ге дейін. Кіші мән ұсақ топтарды, үлкен мән жалпы көріністі көрсетеді. Көбіне 30 жарайды.
explore-iterations = Итерациялар
explore-iterations-help = Карта қанша уақыт жақсартылады: 50-ден 5000-ға дейін. PCA картасынан басталады; ұнаған кезде тоқтата аласыз.
explore-seed = Бастапқы сан (seed)
explore-seed-help = Бастапқы сан мен баптаулар бірдей болса, карта да бірдей шығады.
explore-tsne-most-frequent = t-SNE { NUMBER($n) } элементтің ең жиі { NUMBER($limit) } элементін көрсетеді; PCA бәрін көрсетеді.
explore-caption-pca = PCA, { $axes }-компоненттер: дисперсияның { NUMBER($share, style: "percent", maximumFractionDigits: 1) } бөлігі
explore-caption-tsne = t-SNE, перплексия { NUMBER($perplexity, maximumFractionDigits: 1) }, итерация саны { $iterations }, бастапқы сан { $seed }
explore-neighbors-kept = сақталған шын көршілер: ең жақын { $n } көршінің { NUMBER($share, style: "percent", maximumFractionDigits: 0) } (кездейсоқ жағдайда { NUMBER($chance, style: "percent", maximumFractionDigits: 1) } болар еді)
explore-trustworthiness = сенімділік (trustworthiness) { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
explore-downloads = Жүктеп алу
explore-download-word2vec = Векторлар, word2vec мәтіні
explore-download-word2vec-help = gensim-де KeyedVectors.load_word2vec_format арқылы ашылады.
explore-download-tsv-vectors = Векторлар, TSV
explore-download-tsv-vectors-help = Әр жолда бір вектор, TensorFlow Embedding Projector үшін.
explore-download-tsv-metadata = Жазулар, TSV
explore-download-tsv-metadata-help = TSV векторларына тиесілі жазулар.
explore-download-npz = Векторлар, NumPy
explore-download-npz-help = Кілттері мен векторлары бар .npz файлы.
explore-download-html = Карта бөлек бет ретінде
explore-download-html-help = Интернетсіз жұмыс істейтін бір интерактивті бет.
explore-download-note = Суретті (PNG), көршілерді және қоршап алған аймақты картаның өз түймелерімен сақтауға болады.
explore-space = Үш өлшемде
explore-space-draw = Үш өлшемде салу
explore-space-note = Алғашқы үш бас компонент; ең жиі элементтер саны: { NUMBER($n) }; дисперсия үлесі: { NUMBER($share, style: "percent", maximumFractionDigits: 1) }.
explore-code = Кодты көрсету
explore-code-note = Бұл скрипт жүктеп алған векторлар файлынан ({ $file }) дәл осы көршілер мен картаны есептейді.
explore-beside = Қатар қойылған карта
explore-beside-none = Жоқ
explore-beside-pca = Қасына PCA картасын қою
explore-beside-help = Сол векторлардың екінші картасы. Біреуінде таңдалған элемент екіншісінде де таңдалады.
explore-trust = Бұл картаға қаншалықты сенуге болады
explore-trust-measuring = Карта векторлармен салыстырылып жатыр…
explore-trust-too-few = Мұны өлшеу үшін элементтер тым аз.
explore-trust-kept = Элементтің ең жақын { $n } көршісінің орта есеппен { NUMBER($kept, maximumFractionDigits: 1) } көршісі картада да ең жақын { $n } элементтің ішінде ({ NUMBER($share, style: "percent", maximumFractionDigits: 0) }); координаталар кездейсоқ болса, { NUMBER($chance, style: "percent", maximumFractionDigits: 1) } болар еді.
explore-trust-near = { $level ->
    [high] Картада қатар тұрғандар әрдайым дерлік шынымен де жақын.
    [middle] Картада қатар тұрғандар көбіне шынымен жақын, бірақ көршілер тізімімен салыстырып отырыңыз.
   *[low] Картада қатар тұрғандардың бір-біріне қатысы болмауы мүмкін: суретке емес, көршілер тізіміне сеніңіз.
}
explore-trust-torn = { $level ->
    [high] Жақын элементтер бір-бірінен сирек алыстайды.
    [middle] Жақын элементтер кейде бір-бірінен алыстап кетеді.
   *[low] Жақын элементтер жиі бір-бірінен алыстап кетеді.
}
explore-trust-this-map = Осы карта
explore-trust-random = Кездейсоқ координаталар
explore-trust-row-near = Картада жақындар кеңістікте де жақын (сенімділік, trustworthiness)
explore-trust-row-torn = Кеңістікте жақындар картада да жақын (үздіксіздік, continuity)
explore-trust-row-kept = Сақталған шынайы көршілер үлесі
explore-trust-note = 1 — мінсіз. { NUMBER($n) } элементпен, әрқайсысының { $k } көршісі бойынша өлшенді. Алыс топтардың арақашықтығы ештеңе білдірмейді. Картаның үстіндегі «Сенім» түймесі таңдалған элемент бойынша қателерді көрсетеді, ал «Сақталған көршілер» түсі олардың картаның қай жерінде екенін көрсетеді.
explore-axes = Өз осьтеріңіз
explore-axes-intro = Екі шетке элементтер қойыңыз: мысалы, *ер* мен *әйел* немесе екі жанр. Олардың арасындағы сызық оське айналады, сонда әр элементтің осьте өз орны болады.
explore-axes-proposals = Осы деректер бойынша:
explore-axes-low = Бір шеті
explore-axes-high = Екінші шеті
explore-axes-add = Элемент қосу
explore-axes-drop = Осы шеттен алып тастау
explore-axes-second = Екінші ось
explore-axes-empty = Екі шетте де элемент болғанда, сурет пайда болады.
explore-axes-choose = Осьтегі орнын көру үшін жоғарыдағы картадан элемент таңдаңыз.
explore-axes-place = **{ $item }** «{ $end }» шетіне барлық элементтердің { NUMBER($share, style: "percent", maximumFractionDigits: 0) }-ынан жақынырақ.
explore-axes-bars = Таңдалған элементтің осьтің екі шеті арасындағы орны
explore-axes-alt = Элементтердің осьтегі орны
explore-axes-count = Қанша рет кездеседі
explore-axes-rank = Жиілік бойынша орны
explore-axes-most-frequent = { $n } элементтің ең жиі { $shown } элементі көрсетілген.
explore-axes-note = Оське элементтердің басқа айырмашылықтары да әсер етеді. Әр шетке бір емес, бірнеше элемент қойған сенімдірек.
