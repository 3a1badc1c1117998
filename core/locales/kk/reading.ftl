### Файл не деп танылды және одан не шықты. $count — саны, $example — жол нөмірі.

reading-format-text = Тұтас мәтін
reading-format-lines = Әр жолда бір тізбек
reading-format-table = Оқиғалар кестесі
reading-format-text-column = Кесте бағанындағы мәтіндер
reading-format-word2vec-text = word2vec векторлары, мәтін
reading-format-word2vec-binary = word2vec векторлары, екілік
reading-format-glove = GloVe векторлары
reading-format-safetensors = Белгілері бар векторлар

reading-kind-words = Сөздер
reading-kind-playlists = Плейлистер
reading-kind-sessions = Сессиялар
reading-kind-vectors = Векторлар

reading-role-sequence = Тізбек (плейлист, сессия, тапсырыс)
reading-role-name = Тізбектің атауы
reading-role-user = Тізбектің иесі
reading-role-item = Элемент
reading-role-time = Уақыт
reading-role-order = Тізбектегі орны
reading-role-title = Элементтің атауы
reading-role-artist = Орындаушы
reading-role-rating = Баға не саны
reading-role-metadata = Элемент туралы мәлімет

reading-cut-sequence = Тізбек нөмірі бойынша
reading-cut-user = Әр иеге бір тізбек
reading-cut-gap = Үзілістен кейін
reading-cut-day = Иенің әр күні
reading-cut-file = Әр файлға бір тізбек

reading-sentences-lines = Әр жолда бір сөйлем
reading-sentences-marks = Сөйлем . ! ? … белгілерімен аяқталады
reading-rows-lines = Әр жол — бір тізбек
reading-rows-marks = Жол ішінде сөйлем . ! ? … белгілерімен аяқталады

reading-time-auto = Анықтау
reading-time-year-first = Алдымен жыл (2026-10-31)
reading-time-day-first = Алдымен күн (31.10.2026)
reading-time-month-first = Алдымен ай (10/31/2026)
reading-time-epoch-s = 1970 жылдан бергі секундтар
reading-time-epoch-ms = 1970 жылдан бергі миллисекундтар
reading-time-epoch-us = 1970 жылдан бергі микросекундтар
reading-time-epoch-ns = 1970 жылдан бергі наносекундтар

reading-reason-text = Мұнда сөйлемдер не сөздер бар, кестенің белгілері жоқ.
reading-reason-sentences-lines = Әр жол бір сөйлем деп алынады.
reading-reason-sentences-marks = Сөйлемдер жолдан жолға өтеді, сондықтан оларды тыныс белгілері бөледі.
reading-reason-line-labels = Әр жол 1:1 сияқты сілтемеден басталады; ол алынып тасталады.
reading-reason-table = Жолдарындағы ұяшық саны бірдей: { $count }.
reading-reason-header = Бірінші жол — бағандардың атаулары.
reading-reason-no-header = Бірінші жолдың өзі дерек, сондықтан бағандар мазмұны бойынша танылды.
reading-reason-cut-sequence = Бір баған әр жолдың қай тізбекке жататынын айтады.
reading-reason-cut-user = Әр иенің бір тізбегі бар.
reading-reason-cut-gap = Үзілістен кейін жаңа тізбек басталады.
reading-reason-cut-day = Әр күн — бөлек тізбек.
reading-reason-cut-file = Тізбектерді бөлетін баған жоқ, сондықтан бүкіл файл — бір тізбек.
reading-reason-rating = «{ $column }» мәні кемінде { NUMBER($least) } болатын жолдар ғана алынады, сондықтан тізбекте ұнағандар қалады.
reading-reason-quantity = «{ $column }» мәні нөлден үлкен жолдар ғана алынады, сондықтан қайтарылғандар кірмейді.
reading-reason-text-column = Файлдың негізгі мазмұны — «{ $column }» бағанындағы мәтіндер.
reading-reason-rows-lines = Әр жол — бір тізбек.
reading-reason-rows-marks = Мәтіндері бірнеше сөйлемнен тұрады, әр сөйлем — бір тізбек.
reading-reason-lists = Әр жол — бөлгіші бірдей тізім.
reading-reason-ids = Әр жол — кодтар не нөмірлер тізімі.
reading-reason-cornell = Бұл — Корнелл плейлистері: алдымен екі тақырып жолы, сосын әр жолда бір плейлист.
reading-reason-skip-rows = Жоғарыдан өткізілген жол саны: { $count }.
reading-reason-vectors-header = Тақырып жолы, сосын әр жолда сөз бен { $dim } сан.
reading-reason-vectors-rows = Әр жолда сөз бен { $dim } сан.
reading-reason-vectors-binary = Тақырып жолы, сосын сөздер, әрқайсысында байтпен жазылған { $dim } сан.
reading-reason-vectors-labelled = Белгі саны: { NUMBER($count) }, әрқайсысында { $dim } саннан.
reading-reason-fasttext-vec = .vec кеңейтімін fastText қояды, ал файлдың өзі word2vec пішімінде жазылған.

reading-note-no-sequence-yet = Файлдың басында ұзындығы жететін тізбек жоқ.
reading-first-at = алғаш { $example }-жолда

reading-dropped-short-sequences = { $count ->
    [one] { NUMBER($count) } тізбек тым қысқа болды
   *[other] { NUMBER($count) } тізбек тым қысқа болды
}
reading-dropped-repeats = { $count ->
    [one] Элементтің қатар келген { NUMBER($count) } қайталануы алынды
   *[other] Элементтердің қатар келген { NUMBER($count) } қайталануы алынды
}
reading-dropped-rare-items = { $count ->
    [one] Ең сирек { NUMBER($count) } элемент сөздік шегіне сыймады
   *[other] Ең сирек { NUMBER($count) } элемент сөздік шегіне сыймады
}
reading-dropped-long-items = { $count ->
    [one] { NUMBER($count) } элемент тым ұзын
   *[other] { NUMBER($count) } элемент тым ұзын
}
reading-dropped-no-item = { $count ->
    [one] { NUMBER($count) } жолда элемент жоқ
   *[other] { NUMBER($count) } жолда элемент жоқ
}
reading-dropped-no-sequence = { $count ->
    [one] { NUMBER($count) } жол ешбір тізбекке жатпайды
   *[other] { NUMBER($count) } жол ешбір тізбекке жатпайды
}
reading-dropped-no-user = { $count ->
    [one] { NUMBER($count) } жолдың иесі жоқ
   *[other] { NUMBER($count) } жолдың иесі жоқ
}
reading-dropped-no-time = { $count ->
    [one] { NUMBER($count) } жолдың уақыты оқылмайды
   *[other] { NUMBER($count) } жолдың уақыты оқылмайды
}
reading-dropped-low-rating = { $count ->
    [one] { NUMBER($count) } жолдың бағасы не саны тым аз
   *[other] { NUMBER($count) } жолдың бағасы не саны тым аз
}
reading-dropped-no-rating = { $count ->
    [one] { NUMBER($count) } жолдың бағасы не саны оқылмайды
   *[other] { NUMBER($count) } жолдың бағасы не саны оқылмайды
}
reading-dropped-ragged-rows = { $count ->
    [one] { NUMBER($count) } жолда сөз не қажетті сан мөлшері жоқ
   *[other] { NUMBER($count) } жолда сөз не қажетті сан мөлшері жоқ
}
reading-dropped-no-word = { $count ->
    [one] { NUMBER($count) } вектордың сөзі жоқ
   *[other] { NUMBER($count) } вектордың сөзі жоқ
}
reading-dropped-not-finite = { $count ->
    [one] { NUMBER($count) } векторда NaN не шексіздік бар
   *[other] { NUMBER($count) } векторда NaN не шексіздік бар
}
reading-dropped-duplicate-words = { $count ->
    [one] { NUMBER($count) } вектор сөзін қайталайды; біріншісі қалды
   *[other] { NUMBER($count) } вектор сөздерін қайталайды; біріншілері қалды
}

reading-warning-undecoded = { $count ->
    [one] { NUMBER($count) } таңба бұл кодтамада оқылмайды, ол � болып көрсетілген
   *[other] { NUMBER($count) } таңба бұл кодтамада оқылмайды, олар � болып көрсетілген
}
reading-warning-control-characters = { $count ->
    [one] Көрінбейтін { NUMBER($count) } басқару таңбасы алынды
   *[other] Көрінбейтін { NUMBER($count) } басқару таңбасы алынды
}
reading-warning-split-sequences = { $count ->
    [one] 10 000 элементтен ұзын { NUMBER($count) } тізбек бөлінді
   *[other] 10 000 элементтен ұзын { NUMBER($count) } тізбек бөлінді
}
reading-warning-long-rows = { $count ->
    [one] { NUMBER($count) } жолда ұяшық бағаннан көп; артығы ескерілмеді
   *[other] { NUMBER($count) } жолда ұяшық бағаннан көп; артығы ескерілмеді
}
reading-warning-other-tables = { $count ->
    [one] { NUMBER($count) } файл — бағандары басқа кесте; ол алынбады
   *[other] { NUMBER($count) } файл — бағандары басқа кесте; олар алынбады
}
reading-warning-stray-quotes = { $count ->
    [one] { NUMBER($count) } жолда тырнақшалар ретсіз; олар қалай тұрса, солай оқылды
   *[other] { NUMBER($count) } жолда тырнақшалар ретсіз; олар қалай тұрса, солай оқылды
}
reading-warning-shortened-items = { $count ->
    [one] { NUMBER($count) } элемент өте ұзын; кілті қысқартылды
   *[other] { NUMBER($count) } элемент өте ұзын; кілттері қысқартылды
}
reading-warning-untitled-items = { $count ->
    [one] { NUMBER($count) } элементтің атаулар файлында атауы жоқ
   *[other] { NUMBER($count) } элементтің атаулар файлында атауы жоқ
}
reading-warning-catalogue-no-id = { $count ->
    [one] Атаулар файлының { NUMBER($count) } жолында нөмір жоқ
   *[other] Атаулар файлының { NUMBER($count) } жолында нөмір жоқ
}
reading-warning-catalogue-duplicates = { $count ->
    [one] Атаулар файлының { NUMBER($count) } жолы нөмірді қайталайды; біріншісі алынды
   *[other] Атаулар файлының { NUMBER($count) } жолы нөмірлерді қайталайды; біріншілері алынды
}
reading-warning-without-artist = { $count ->
    [one] { NUMBER($count) } әннің орындаушысы көрсетілмеген; ол орындаушысы бар аттас әндермен біріктірілмеді
   *[other] { NUMBER($count) } әннің орындаушысы көрсетілмеген; олар орындаушысы бар аттас әндермен біріктірілмеді
}
reading-warning-header-differs = Файлдың тақырып жолындағы сандар файлдағыдан басқа; файл қайта саналды
reading-warning-zero-vectors = { $count ->
    [one] { NUMBER($count) } вектор нөлдерден тұрады, бағыты жоқ
   *[other] { NUMBER($count) } вектор нөлдерден тұрады, бағыты жоқ
}
reading-format-m3u = M3U плейлисті
reading-format-pls = PLS плейлисті
reading-format-xspf = XSPF плейлисті
reading-format-itunes-library = Apple Music не iTunes медиатекасы
reading-format-spotify-playlists = Spotify плейлистері (жеке деректеріңізден)
reading-format-spotify-history = Spotify тыңдау тарихы
reading-format-spotify-extended = Spotify кеңейтілген тыңдау тарихы
reading-format-spotify-million = Spotify Million Playlist Dataset
reading-format-lastfm-json = Last.fm скробблдары, JSON
reading-format-listenbrainz = ListenBrainz тыңдаулары
reading-format-youtube-history = YouTube көру тарихы
reading-dropped-episodes = { NUMBER($count) } подкаст не басқа эпизод алынбады
reading-dropped-other-files = { NUMBER($count) } файлдың түрі басқа болды
reading-dropped-short-plays = { NUMBER($count) } тыңдау тым қысқа болғандықтан есептелмеді
reading-dropped-skipped-plays = Өткізіп жіберілген { NUMBER($count) } ән алынбады
reading-role-album = Альбом
reading-reason-song-lists = Әр тізім — бір тізбек.
reading-reason-history = Араларында { NUMBER($minutes) } минуттан артық үзіліс жоқ әндер бір сессияға жатады.
reading-container-json-table = JSON жазбалары
reading-container-xlsx = Excel жұмыс кітабы
reading-container-cornell = Ән атаулары мен тегтері бар Корнелл плейлистері
reading-container-spotify-private = Мекенжай мен құрылғы туралы деректерсіз сақталды
reading-container-added-by = Әндерді қосқан адамдардың атынсыз сақталды
reading-container-npy = Белгілері бар NumPy матрицасы
reading-container-npz = NumPy архиві (.npz)
reading-container-safetensors = Белгілері бар safetensors матрицасы
reading-container-projector = Embedding Projector файлдары
reading-container-vector-table = Векторлар кестесі
reading-container-vector-json = JSON ішіндегі векторлар
reading-container-parquet = Parquet
reading-container-spark = Spark Word2Vec моделі
reading-container-html = Веб-бет
reading-container-subtitles = Субтитрлер
reading-container-docx = Word құжаты
reading-container-epub = EPUB кітабы
reading-container-pdf = PDF құжаты
reading-container-markdown = Markdown мәтіні
