### За что принят файл и что из него вышло. $count — количество, $example — номер строки.

reading-format-text = Сплошной текст
reading-format-lines = Одна последовательность в строке
reading-format-table = Таблица событий
reading-format-text-column = Тексты в столбце таблицы
reading-format-word2vec-text = Векторы word2vec, текст
reading-format-word2vec-binary = Векторы word2vec, двоичные
reading-format-glove = Векторы GloVe
reading-format-safetensors = Векторы с подписями

reading-kind-words = Слова
reading-kind-playlists = Плейлисты
reading-kind-sessions = Сессии
reading-kind-vectors = Векторы

reading-role-sequence = Последовательность (плейлист, сессия, заказ)
reading-role-name = Название последовательности
reading-role-user = Владелец последовательности
reading-role-item = Объект
reading-role-time = Время
reading-role-order = Место в последовательности
reading-role-title = Название объекта
reading-role-artist = Исполнитель
reading-role-rating = Оценка или количество
reading-role-metadata = Сведения об объекте

reading-cut-sequence = По номеру последовательности
reading-cut-user = Одна последовательность на владельца
reading-cut-gap = После паузы
reading-cut-day = Каждый день владельца
reading-cut-file = Одна последовательность на файл

reading-sentences-lines = Одно предложение в строке
reading-sentences-marks = Предложения кончаются знаками . ! ? …
reading-rows-lines = Каждая строка — одна последовательность
reading-rows-marks = Внутри строки предложения кончаются знаками . ! ? …

reading-time-auto = Определить
reading-time-year-first = Сначала год (2026-10-31)
reading-time-day-first = Сначала день (31.10.2026)
reading-time-month-first = Сначала месяц (10/31/2026)
reading-time-epoch-s = Секунды с 1970 года
reading-time-epoch-ms = Миллисекунды с 1970 года
reading-time-epoch-us = Микросекунды с 1970 года
reading-time-epoch-ns = Наносекунды с 1970 года

reading-reason-text = В нём предложения или слова без признаков таблицы.
reading-reason-sentences-lines = Каждая строка считается предложением.
reading-reason-sentences-marks = Предложения переходят со строки на строку, поэтому их делят знаки препинания.
reading-reason-line-labels = Каждая строка начинается со ссылки вида 1:1; она опускается.
reading-reason-table = В его строках одинаковое число ячеек: { $count }.
reading-reason-header = Первая строка — названия столбцов.
reading-reason-no-header = Первая строка — уже данные, поэтому столбцы узнаны по содержимому.
reading-reason-cut-sequence = Один из столбцов говорит, к какой последовательности относится строка.
reading-reason-cut-user = У каждого владельца одна последовательность.
reading-reason-cut-gap = Новая последовательность начинается после паузы.
reading-reason-cut-day = Каждый день — отдельная последовательность.
reading-reason-cut-file = Ни один столбец не разделяет последовательности, поэтому весь файл — одна.
reading-reason-rating = Учитываются только строки, где «{ $column }» не меньше { NUMBER($least) }: в последовательности остаётся то, что понравилось.
reading-reason-quantity = Учитываются только строки, где «{ $column }» больше нуля: возвраты пропускаются.
reading-reason-text-column = Основное в файле — тексты в столбце «{ $column }».
reading-reason-rows-lines = Каждая строка — одна последовательность.
reading-reason-rows-marks = В текстах по нескольку предложений, и каждое предложение — последовательность.
reading-reason-lists = Каждая строка — список с одним и тем же разделителем.
reading-reason-ids = Каждая строка — список кодов или номеров.
reading-reason-cornell = Это плейлисты Корнелла: две строки заголовков, дальше по плейлисту в строке.
reading-reason-skip-rows = Пропущено строк сверху: { $count }.
reading-reason-vectors-header = Заголовок, затем в каждой строке слово и числа, их { $dim }.
reading-reason-vectors-rows = В каждой строке слово и числа, их { $dim }.
reading-reason-vectors-binary = Заголовок, затем слова, при каждом числа в байтах, их { $dim }.
reading-reason-vectors-labelled = Подписей: { NUMBER($count) }, чисел у каждой: { $dim }.
reading-reason-fasttext-vec = Расширение .vec ставит fastText, а сам файл записан в формате word2vec.

reading-note-no-sequence-yet = В начале файла нет достаточно длинной последовательности.
reading-first-at = впервые в строке { $example }

reading-dropped-short-sequences = { $count ->
    [one] { NUMBER($count) } последовательность оказалась слишком короткой
    [few] { NUMBER($count) } последовательности оказались слишком короткими
   *[other] { NUMBER($count) } последовательностей оказались слишком короткими
}
reading-dropped-repeats = { $count ->
    [one] Опущен { NUMBER($count) } повтор объекта подряд
    [few] Опущены { NUMBER($count) } повтора объектов подряд
   *[other] Опущено { NUMBER($count) } повторов объектов подряд
}
reading-dropped-rare-items = { $count ->
    [one] { NUMBER($count) } самый редкий объект не вошёл в предел словаря
    [few] { NUMBER($count) } самых редких объекта не вошли в предел словаря
   *[other] { NUMBER($count) } самых редких объектов не вошли в предел словаря
}
reading-dropped-long-items = { $count ->
    [one] { NUMBER($count) } объект слишком длинный
    [few] { NUMBER($count) } объекта слишком длинные
   *[other] { NUMBER($count) } объектов слишком длинные
}
reading-dropped-no-item = { $count ->
    [one] В { NUMBER($count) } строке нет объекта
    [few] В { NUMBER($count) } строках нет объекта
   *[other] В { NUMBER($count) } строках нет объекта
}
reading-dropped-no-sequence = { $count ->
    [one] { NUMBER($count) } строка не относится ни к одной последовательности
    [few] { NUMBER($count) } строки не относятся ни к одной последовательности
   *[other] { NUMBER($count) } строк не относятся ни к одной последовательности
}
reading-dropped-no-user = { $count ->
    [one] В { NUMBER($count) } строке нет владельца
    [few] В { NUMBER($count) } строках нет владельца
   *[other] В { NUMBER($count) } строках нет владельца
}
reading-dropped-no-time = { $count ->
    [one] В { NUMBER($count) } строке не читается время
    [few] В { NUMBER($count) } строках не читается время
   *[other] В { NUMBER($count) } строках не читается время
}
reading-dropped-low-rating = { $count ->
    [one] В { NUMBER($count) } строке оценка или количество слишком малы
    [few] В { NUMBER($count) } строках оценка или количество слишком малы
   *[other] В { NUMBER($count) } строках оценка или количество слишком малы
}
reading-dropped-no-rating = { $count ->
    [one] В { NUMBER($count) } строке не читается оценка или количество
    [few] В { NUMBER($count) } строках не читается оценка или количество
   *[other] В { NUMBER($count) } строках не читается оценка или количество
}
reading-dropped-ragged-rows = { $count ->
    [one] { NUMBER($count) } строка — не слово с нужным количеством чисел
    [few] { NUMBER($count) } строки — не слово с нужным количеством чисел
   *[other] { NUMBER($count) } строк — не слово с нужным количеством чисел
}
reading-dropped-no-word = { $count ->
    [one] У { NUMBER($count) } вектора нет слова
    [few] У { NUMBER($count) } векторов нет слова
   *[other] У { NUMBER($count) } векторов нет слова
}
reading-dropped-not-finite = { $count ->
    [one] В { NUMBER($count) } векторе есть NaN или бесконечность
    [few] В { NUMBER($count) } векторах есть NaN или бесконечность
   *[other] В { NUMBER($count) } векторах есть NaN или бесконечность
}
reading-dropped-duplicate-words = { $count ->
    [one] { NUMBER($count) } вектор повторяет слово; оставлен первый
    [few] { NUMBER($count) } вектора повторяют слова; оставлены первые
   *[other] { NUMBER($count) } векторов повторяют слова; оставлены первые
}

reading-warning-undecoded = { $count ->
    [one] { NUMBER($count) } знак не читается в этой кодировке и показан как �
    [few] { NUMBER($count) } знака не читаются в этой кодировке и показаны как �
   *[other] { NUMBER($count) } знаков не читаются в этой кодировке и показаны как �
}
reading-warning-control-characters = { $count ->
    [one] Удалён { NUMBER($count) } невидимый управляющий знак
    [few] Удалены { NUMBER($count) } невидимых управляющих знака
   *[other] Удалено { NUMBER($count) } невидимых управляющих знаков
}
reading-warning-split-sequences = { $count ->
    [one] { NUMBER($count) } последовательность длиннее 10 000 объектов разделена
    [few] { NUMBER($count) } последовательности длиннее 10 000 объектов разделены
   *[other] { NUMBER($count) } последовательностей длиннее 10 000 объектов разделены
}
reading-warning-long-rows = { $count ->
    [one] В { NUMBER($count) } строке ячеек больше, чем столбцов; лишние не учтены
    [few] В { NUMBER($count) } строках ячеек больше, чем столбцов; лишние не учтены
   *[other] В { NUMBER($count) } строках ячеек больше, чем столбцов; лишние не учтены
}
reading-warning-other-tables = { $count ->
    [one] { NUMBER($count) } файл — таблица с другими столбцами; он пропущен
    [few] { NUMBER($count) } файла — таблицы с другими столбцами; они пропущены
   *[other] { NUMBER($count) } файлов — таблицы с другими столбцами; они пропущены
}
reading-warning-stray-quotes = { $count ->
    [one] В { NUMBER($count) } строке кавычки стоят не по правилам; они прочитаны как есть
    [few] В { NUMBER($count) } строках кавычки стоят не по правилам; они прочитаны как есть
   *[other] В { NUMBER($count) } строках кавычки стоят не по правилам; они прочитаны как есть
}
reading-warning-shortened-items = { $count ->
    [one] { NUMBER($count) } объект очень длинный; его ключ сокращён
    [few] { NUMBER($count) } объекта очень длинные; их ключи сокращены
   *[other] { NUMBER($count) } объектов очень длинные; их ключи сокращены
}
reading-warning-untitled-items = { $count ->
    [one] Для { NUMBER($count) } объекта в файле названий нет названия
    [few] Для { NUMBER($count) } объектов в файле названий нет названия
   *[other] Для { NUMBER($count) } объектов в файле названий нет названия
}
reading-warning-catalogue-no-id = { $count ->
    [one] В { NUMBER($count) } строке файла названий нет номера
    [few] В { NUMBER($count) } строках файла названий нет номера
   *[other] В { NUMBER($count) } строках файла названий нет номера
}
reading-warning-catalogue-duplicates = { $count ->
    [one] { NUMBER($count) } строка файла названий повторяет номер; взята первая
    [few] { NUMBER($count) } строки файла названий повторяют номера; взяты первые
   *[other] { NUMBER($count) } строк файла названий повторяют номера; взяты первые
}
reading-warning-without-artist = { $count ->
    [one] У { NUMBER($count) } песни нет исполнителя; она не объединена с песнями того же названия, у которых он есть
    [few] У { NUMBER($count) } песен нет исполнителя; они не объединены с песнями того же названия, у которых он есть
   *[other] У { NUMBER($count) } песен нет исполнителя; они не объединены с песнями того же названия, у которых он есть
}
reading-warning-header-differs = Заголовок файла называет не те числа, что в нём есть; файл посчитан заново
reading-warning-zero-vectors = { $count ->
    [one] { NUMBER($count) } вектор состоит из нулей и не имеет направления
    [few] { NUMBER($count) } вектора состоят из нулей и не имеют направления
   *[other] { NUMBER($count) } векторов состоят из нулей и не имеют направления
}
reading-format-m3u = Плейлист M3U
reading-format-pls = Плейлист PLS
reading-format-xspf = Плейлист XSPF
reading-format-itunes-library = Медиатека Apple Music или iTunes
reading-format-spotify-playlists = Плейлисты Spotify (из ваших данных)
reading-format-spotify-history = История прослушиваний Spotify
reading-format-spotify-extended = Расширенная история прослушиваний Spotify
reading-format-spotify-million = Spotify Million Playlist Dataset
reading-format-lastfm-json = Скробблы Last.fm, JSON
reading-format-listenbrainz = Прослушивания ListenBrainz
reading-format-youtube-history = История просмотров YouTube
reading-dropped-episodes = Не вошли подкасты и другие выпуски: { NUMBER($count) }
reading-dropped-other-files = { $count ->
    [one] { NUMBER($count) } файл был другого вида
    [few] { NUMBER($count) } файла были другого вида
   *[many] { NUMBER($count) } файлов были другого вида
}
reading-dropped-short-plays = Не вошли слишком короткие прослушивания: { NUMBER($count) }
reading-dropped-skipped-plays = Не вошли пропущенные песни: { NUMBER($count) }
reading-role-album = Альбом
reading-reason-song-lists = Каждый список — одна последовательность.
reading-reason-history = Песни, между которыми не больше { NUMBER($minutes) } минут, — одна сессия.
reading-container-json-table = Записи JSON
reading-container-xlsx = Книга Excel
reading-container-cornell = Плейлисты Корнелла с названиями и тегами песен
reading-container-spotify-private = Сохранено без адресов и устройств
reading-container-added-by = Сохранено без имён тех, кто добавил песни
reading-container-npy = Матрица NumPy с подписями
reading-container-npz = Архив NumPy (.npz)
reading-container-safetensors = Матрица safetensors с подписями
reading-container-projector = Файлы Embedding Projector
reading-container-vector-table = Таблица векторов
reading-container-vector-json = Векторы в JSON
reading-container-parquet = Parquet
reading-container-spark = Модель Word2Vec из Spark
reading-container-html = Веб-страница
reading-container-subtitles = Субтитры
reading-container-docx = Документ Word
reading-container-epub = Книга EPUB
reading-container-pdf = Документ PDF
reading-container-markdown = Текст Markdown
