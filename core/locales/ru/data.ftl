data-title = Данные

### Bringing

data-tab-file = Файл
data-tab-text = Вставить текст
data-tab-sample = Новости для пробы
data-formats = Тексты (обычные, Word, PDF, EPUB, HTML, Markdown, субтитры); плейлисты (M3U, PLS, XSPF, медиатека Apple Music) и то, что дают скачать Spotify, YouTube, Last.fm и ListenBrainz; таблицы сессий, оценок, заказов или текстов (CSV, TSV, Excel, Parquet, JSON); по одной последовательности в строке; векторы (word2vec, GloVe, fastText .vec, Embedding Projector, NumPy, safetensors, Parquet, Spark). Можно прямо в архиве zip. Откроется и рабочее пространство, скачанное отсюда.
data-drop = Перетащите сюда файл или несколько файлов, которые относятся друг к другу
data-limits = Ограничения: файл до { NUMBER($megabytes) } МБ, до { NUMBER($tokens) } слов или событий, до { NUMBER($items) } разных объектов, до { NUMBER($rows) } векторов. Файл остаётся на этом сервере и никуда не отправляется.
data-paste = Ваш текст
data-paste-placeholder = Вставьте текст или по одной последовательности в строке
data-paste-button = Взять этот текст
data-pasted-name = Вставленный текст
data-lee-note = 300 коротких новостей на английском, которые идут вместе с gensim (корпус Lee). Настоящие, но их мало: ждите шума.
data-lee-missing = Новостей здесь нет: gensim установлен без тестовых данных.
data-lee-button = Прочитать новости Lee
data-empty-title = Здесь появится то, что вы загрузите
data-empty = Сколько в данных последовательностей и объектов, как часто объекты встречаются, какой длины последовательности, что не вошло и почему. Потом на них можно обучить векторы.

### What it was taken for

data-another-file = Взять другой файл
data-open-again = Открыть
data-counting = считается, что в файле …
data-several-files = { $name } и ещё { NUMBER($n) }
data-left-unread = { $n ->
    [one] { NUMBER($n) } другой файл из него пропущен и не сохранён: { $names }
    [few] { NUMBER($n) } других файла из него пропущены и не сохранены: { $names }
   *[many] { NUMBER($n) } других файлов из него пропущены и не сохранены: { $names }
}
data-lists-left = Другие списки из файла не вошли (в скобках число записей): { $names }
data-summary-files = { $n ->
    [one] { NUMBER($n) } файл
    [few] { NUMBER($n) } файла
   *[many] { NUMBER($n) } файлов
}
data-summary-tokens-words = { $n ->
    [one] { NUMBER($n) } слово
    [few] { NUMBER($n) } слова
   *[many] { NUMBER($n) } слов
}
data-summary-tokens-playlists = { $n ->
    [one] { NUMBER($n) } запись
    [few] { NUMBER($n) } записи
   *[many] { NUMBER($n) } записей
}
data-summary-tokens-plays = { $n ->
    [one] { NUMBER($n) } прослушивание
    [few] { NUMBER($n) } прослушивания
   *[many] { NUMBER($n) } прослушиваний
}
data-summary-tokens-sessions = { $n ->
    [one] { NUMBER($n) } событие
    [few] { NUMBER($n) } события
   *[many] { NUMBER($n) } событий
}
data-summary-items-words = { $n ->
    [one] { NUMBER($n) } разное слово
    [few] { NUMBER($n) } разных слова
   *[many] { NUMBER($n) } разных слов
}
data-summary-items-playlists = { $n ->
    [one] { NUMBER($n) } песня
    [few] { NUMBER($n) } песни
   *[many] { NUMBER($n) } песен
}
data-summary-items-sessions = { $n ->
    [one] { NUMBER($n) } разный объект
    [few] { NUMBER($n) } разных объекта
   *[many] { NUMBER($n) } разных объектов
}
data-summary-months = с { $first } по { $last }
data-summary-gap = { $n ->
    [one] { NUMBER($n) } сессия
    [few] { NUMBER($n) } сессии
   *[many] { NUMBER($n) } сессий
} (граница — пауза { NUMBER($minutes) } мин)
data-summary-sequences-words = { $n ->
    [one] { NUMBER($n) } предложение
    [few] { NUMBER($n) } предложения
   *[many] { NUMBER($n) } предложений
}
data-summary-sequences-playlists = { $n ->
    [one] { NUMBER($n) } плейлист
    [few] { NUMBER($n) } плейлиста
   *[many] { NUMBER($n) } плейлистов
}
data-summary-sequences-sessions = { $n ->
    [one] { NUMBER($n) } сессия
    [few] { NUMBER($n) } сессии
   *[many] { NUMBER($n) } сессий
}
data-taken-text = Похоже на обычный текст.
data-taken-lines = Похоже, в каждой строке по одной последовательности.
data-taken-table = Похоже на таблицу, где в каждой строке один объект.
data-taken-text-column = Похоже на таблицу текстов.
data-taken-word2vec-text = Похоже на векторы word2vec в текстовом виде.
data-taken-word2vec-binary = Похоже на векторы word2vec в двоичном виде.
data-taken-glove = Похоже на векторы GloVe в текстовом виде.
data-taken-safetensors = Это векторы с подписями.
data-megabytes = { NUMBER($size, maximumFractionDigits: 1) } МБ
data-kilobytes = { NUMBER($size, maximumFractionDigits: 1) } кБ
data-looks-like-names = Похоже, этот файл называет объекты, а не использует их.
data-use-as-names = Оставить его, чтобы назвать объекты другого файла

### Preview

data-first-sequences = Первые последовательности
data-in-this-part = { $note } — в показанной здесь части
data-first-rows = Первые строки файла

### Switches

data-format = Читать как
data-format-help = Что это за файл. Если выбрать другое, все остальные догадки делаются заново.
data-kind = Что внутри
data-kind-help = От этого зависят слова на страницах и начальные настройки обучения.
data-sentences = Предложения
data-sentences-help = Где кончается одна последовательность слов и начинается следующая.
data-text-column = Столбец с текстами
data-rows = Последовательности
data-rows-help = Считать одной последовательностью весь текст строки или каждое его предложение. На следующую строку последовательность не переходит.
data-lowercase = Строчные буквы
data-lowercase-help = «Дом» и «дом» становятся одним словом.
data-join-pairs = Соединять частые пары
data-join-pairs-help = Слова, которые стоят рядом намного чаще, чем по случайности, становятся одним объектом, например new_york. В предпросмотре не видно: для этого нужен весь текст.
data-drop-line-labels = Убрать ссылки
data-drop-line-labels-help = Убирает ссылку в начале каждой строки, например Ge1:1.
data-separator = Между объектами
data-separator-help = Что стоит между двумя объектами в строке.
data-delimiter = Между столбцами
data-delimiter-help = Что стоит между двумя ячейками строки.
data-delimiter-space = Пробелы
data-delimiter-comma = Запятая
data-delimiter-tab = Табуляция
data-delimiter-semicolon = Точка с запятой
data-delimiter-bar = Вертикальная черта
data-delimiter-colons = Два двоеточия
data-has-header = В первой строке имена столбцов
data-has-header-help = Если выключить, первая строка — уже данные.
data-skip-rows = Пропустить строк сверху
data-skip-rows-help = Заголовки и примечания перед данными: от 0 до 10 строк.
data-roles-item = Объект — это
data-roles-sequence = Последовательность — это
data-min-rating = Наименьшее, что учитывается
data-min-rating-help = Строки с меньшей оценкой или меньшим количеством пропускаются, строки без числа — тоже. В пятибалльной шкале «понравилось» обычно считают от 4.
data-no-column = нет
data-cut = Новая последовательность
data-cut-help = Как строки таблицы делятся на последовательности.
data-gap-minutes = Перерыв в минутах
data-gap-minutes-help = После более долгого перерыва начинается новая последовательность: от 5 минут до суток.
data-more = Ещё переключатели
data-quote = Ячейки бывают в кавычках
data-quote-help = Если выключить, кавычки — обычные знаки.
data-time-format = Как записано время
data-time-format-help = Важно там, где день и месяц можно перепутать.
data-encoding = Кодировка
data-encoding-help = Поменяйте, если буквы в предпросмотре выглядят неправильно.
data-encoding-auto = Определить
data-min-length = Самая короткая последовательность
data-min-length-help = Более короткие не войдут: от 1 до 10 объектов. Последовательность из одного объекта ничего не говорит о соседях.
data-collapse-repeats = Считать повторы подряд за один
data-collapse-repeats-help = Объект, который идёт сразу за самим собой, считается один раз.

### A second file that names the items

data-names = Названия объектов
data-names-note = Если объекты — только числа или коды, добавьте второй файл, где сказано, что они значат: таблицу с номером и названием в каждой строке.
data-names-drop = Перетащите файл с названиями сюда
data-names-from = Названия из { $name }
data-names-remove = Без него

### Reading

data-name = Название
data-read = Прочитать
data-busy = В этом пространстве идёт другая работа. Прочитать можно будет, когда она закончится.
data-known = Ровно это вы уже читали: вот оно.

### What was read

data-number = { NUMBER($n) }
data-corpus-line-words = { $sequences ->
    [one] { NUMBER($sequences) } предложение
    [few] { NUMBER($sequences) } предложения
    [many] { NUMBER($sequences) } предложений
   *[other] { NUMBER($sequences) } предложения
}, разных слов: { NUMBER($items) }, всего слов: { NUMBER($tokens) }
data-corpus-line-playlists = { $sequences ->
    [one] { NUMBER($sequences) } плейлист
    [few] { NUMBER($sequences) } плейлиста
    [many] { NUMBER($sequences) } плейлистов
   *[other] { NUMBER($sequences) } плейлиста
}, разных объектов: { NUMBER($items) }, всего записей: { NUMBER($tokens) }
data-corpus-line-sessions = { $sequences ->
    [one] { NUMBER($sequences) } сессия
    [few] { NUMBER($sequences) } сессии
    [many] { NUMBER($sequences) } сессий
   *[other] { NUMBER($sequences) } сессии
}, разных объектов: { NUMBER($items) }, всего событий: { NUMBER($tokens) }
data-vectors-line-model = Векторов: { NUMBER($items) }, чисел в каждом: { NUMBER($dim) }; обучены здесь
data-vectors-line-imported = Векторов: { NUMBER($items) }, чисел в каждом: { NUMBER($dim) }; загружены
data-train = Обучить векторы
data-explore = Открыть карту
data-read-again = Прочитать иначе
data-sequences-words = Предложения
data-sequences-playlists = Плейлисты
data-sequences-sessions = Сессии
data-items-words = Разных слов
data-items-playlists = Разных объектов
data-items-sessions = Разных объектов
data-tokens-words = Всего слов
data-tokens-playlists = Всего записей
data-tokens-sessions = Всего событий
data-seen-often = Пять раз и чаще встречаются { NUMBER($often) }, только один раз — { NUMBER($once) }. У редких объектов векторы неточные.
data-typical-length = Обычная длина
data-length-range = Не короче половина последовательностей. Самая короткая: { NUMBER($shortest) }, самая длинная: { NUMBER($longest) }, в среднем { NUMBER($mean, maximumFractionDigits: 1) }.
data-owners = Владельцы
data-time-range = С { DATETIME($first, dateStyle: "medium") } по { DATETIME($last, dateStyle: "medium") }
data-nothing-dropped = Вошло всё.
data-dropped = { $n ->
    [one] Не вошло или изменено: { $n } пункт
    [few] Не вошло или изменено: { $n } пункта
    [many] Не вошло или изменено: { $n } пунктов
   *[other] Не вошло или изменено: { $n } пункта
}
data-rank-frequency = Как часто встречаются объекты
data-rank-frequency-help = Объекты по порядку частоты, обе оси логарифмические. В языках и магазинах это обычно почти прямая линия: немногие объекты очень часто, большинство редко (закон Ципфа).
data-axis-rank = Место по частоте
data-axis-count = Сколько раз
data-lengths = Какой длины последовательности
data-lengths-help = Сколько последовательностей с каким числом объектов.
data-axis-length = Объектов в последовательности
data-most-frequent = Самые частые
data-column-item = Объект
data-column-count = Сколько раз
data-vectors = Векторы
data-dim = Чисел в каждом
data-dim-help = Размерность; обычно от 50 до 300.
data-first-items = Первые объекты

### What is here

data-kept = В этом пространстве
data-kept-also = Ещё в этом пространстве
data-open = Статистика
data-delete = Удалить
data-delete-corpus = Удалить «{ $name }» вместе с исходным файлом? Векторы, обученные на этих данных, останутся.
data-delete-vectors = Удалить «{ $name }» вместе с картами?
data-delete-sure = Да, удалить
data-privacy-own = Всё, что вы принесли, и всё, что из этого сделано, хранится в папке на этом компьютере и никуда не отправляется. { $days ->
    [0] Данные хранятся, пока вы их не удалите.
    [one] Пространство, которое не открывали { NUMBER($days) } день, удаляется само.
    [few] Пространство, которое не открывали { NUMBER($days) } дня, удаляется само.
   *[many] Пространство, которое не открывали { NUMBER($days) } дней, удаляется само.
} Из архивов и документов сохраняется только то, что здесь читается. Удалённое вернуть нельзя.
data-privacy-shared = Всё, что вы принесли, и всё, что из этого сделано, хранится на этом сервере и больше никуда не отправляется. Любой, у кого есть адрес этой страницы (с ?w=), может это видеть, менять и удалять. { $days ->
    [0] Данные хранятся, пока вы их не удалите.
    [one] Пространство, которое не открывали { NUMBER($days) } день, удаляется само.
    [few] Пространство, которое не открывали { NUMBER($days) } дня, удаляется само.
   *[many] Пространство, которое не открывали { NUMBER($days) } дней, удаляется само.
} Из архивов и документов сохраняется только то, что здесь читается. Удалённое вернуть нельзя.
data-damaged = { $kind ->
    [corpus] Данные, которые не открываются
    [vectors] Векторы, которые не открываются
    [projection] Карта, которая не открывается
   *[other] Результат измерения, который не открывается
}
data-taken-plays = Похоже на формат «{ $format }».
data-min-seconds = Самое короткое прослушивание в счёт, секунд
data-min-seconds-help = Более короткие не входят, если в файле есть длительность. Сервисы считают прослушивание с 30 секунд.
data-skipped = Оставить пропущенные песни
data-skipped-help = Пропущенная песня мало говорит о том, что нравится.
data-episodes = Оставить подкасты
data-episodes-help = Подкасты, фильмы и главы аудиокниг — не песни.
data-howto = Как выгрузить свои плейлисты из …?
data-howto-spotify-name = Spotify
data-howto-spotify = На странице аккаунта откройте настройки конфиденциальности (Privacy settings) и запросите «Account data» (плейлисты и последний год, через несколько дней) или «Extended streaming history» (всё, до 30 дней). Принесите архив zip таким, каким он пришёл.
data-howto-apple-name = Apple Music, iTunes
data-howto-apple = На компьютере откройте Музыку или iTunes и выберите Файл → Медиатека → Экспортировать медиатеку… Принесите сохранённый Library.xml.
data-howto-youtube-name = YouTube Music
data-howto-youtube = В Google Архиваторе (Takeout) отметьте только «YouTube и YouTube Music», формат истории — JSON. Принесите архив zip таким, каким он пришёл.
data-howto-lastfm-name = Last.fm
data-howto-lastfm = Сохраните скробблы программой экспорта: JSON с ответами самого Last.fm или CSV с исполнителем, песней и датой.
data-howto-listenbrainz-name = ListenBrainz
data-howto-listenbrainz = В настройках выберите Export data. Принесите архив zip таким, каким он пришёл.
data-howto-other-name = Яндекс Музыка, Deezer, Tidal и другие
data-howto-other = В Soundiiz, TuneMyMusic или Exportify (Spotify) войдите в сервис, выберите плейлисты и сохраните их как CSV. Принесите все файлы сразу или архив zip.
data-howto-player-name = Проигрыватели на компьютере
data-howto-player = Сохраните плейлист как M3U8, XSPF или PLS; это умеют VLC, foobar2000, AIMP и большинство других.
data-howto-private = Читаются только исполнители, песни, альбомы, названия списков и время. В архивах сервисов есть и адреса, платежи, устройства: они не сохраняются никогда. Столбцы о том, кто добавил песню в список, не сохраняются тоже. Всё, что вы принесли, хранится в этом пространстве, пока вы его там не удалите.
data-privacy = Что хранится, где и как долго?
data-in-archive = Показаны строки файла { $name }. Все файлы того же вида читаются вместе.
