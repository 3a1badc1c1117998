measure-title = Измерение
measure-empty-title = Чтобы измерять, нужны векторы
measure-empty = Обучите векторы на своём тексте, плейлистах или сессиях, загрузите файл векторов или откройте пример.
measure-empty-next = Перейти к данным
measure-too-few = Векторов меньше трёх: о них ничего нельзя сказать.
measure-looking = Рассматриваем векторы
measure-look-after = Эти векторы будут рассмотрены, когда закончится эта работа.
measure-look = Рассмотреть векторы

# Is there anything in them?
measure-noise = **Эти векторы — шум, насколько можно судить.** Средняя косинусная близость объекта и { $k ->
    [10] десяти его ближайших
   *[other] всех остальных
} — { NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }; если перемешать все числа, она { NUMBER($chance, minimumFractionDigits: 3, maximumFractionDigits: 3) }. Ни одно направление тоже не выделяется. Соседи здесь ничего не значат.
measure-noise-few = **Слишком мало объектов ({ NUMBER($n) }), чтобы отличить шум от смысла.** Ничто не выделяется: средняя косинусная близость объекта и ближайших к нему — { NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }; если перемешать все числа, она { NUMBER($chance, minimumFractionDigits: 3, maximumFractionDigits: 3) }.
measure-noise-model = Могут помочь больше данных, более высокая минимальная частота или больше эпох.
measure-noise-imported = Тот ли это файл, и к тем ли названиям относятся его строки?
measure-something = **В этих векторах что-то есть.** Средняя косинусная близость объекта и { $k ->
    [10] десяти его ближайших
   *[other] всех остальных
} — { NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }; в шуме, то есть если перемешать те же числа, было бы { NUMBER($chance, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
measure-directions = **В этих векторах что-то есть, но немного.** Соседи не ближе, чем в шуме (средняя косинусная близость { NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }), зато { $n ->
    [one] выделяется { NUMBER($n) } направление
    [few] выделяются { NUMBER($n) } направления
   *[many] выделяется { NUMBER($n) } направлений
}. Группам верьте больше, чем отдельным соседям.
measure-noise-how = { $n ->
    [one] Рассмотрен { NUMBER($n) } объект
    [few] Рассмотрено { NUMBER($n) } объекта
   *[many] Рассмотрено { NUMBER($n) } объектов
}, перемешано { $shuffles ->
    [one] { NUMBER($shuffles) } раз
    [few] { NUMBER($shuffles) } раза
   *[many] { NUMBER($shuffles) } раз
}; выше шума { NUMBER($needed) } из { NUMBER($dim) } направлений.
measure-pairs = два случайных объекта
measure-nearest = объект и десять ближайших
measure-in-noise = ближайшие в шуме
measure-cosine = Косинусная близость

# The views
measure-view = На что смотреть
measure-view-space = Само пространство
measure-view-analogies = Аналогии
measure-view-similarity = Сходство

# Facts about the space
measure-direction-all = **Заняты все направления:** у двух случайных объектов косинусная близость в среднем { NUMBER($cosine, maximumFractionDigits: 2) }.
measure-direction-some = **Векторы клонятся в одну сторону:** у двух случайных объектов косинусная близость в среднем { NUMBER($cosine, maximumFractionDigits: 2) }, поэтому о чём-то говорит только большая.
measure-direction-cone = **Все векторы смотрят почти в одну сторону:** у двух случайных объектов косинусная близость в среднем { NUMBER($cosine, maximumFractionDigits: 2) }. Смотрите, кто ближе, а не насколько велико число.
measure-isotropy = Изотропность { NUMBER($value, maximumFractionDigits: 2) }; при 1 все направления равноправны.
measure-lengths-longer = **Чем чаще объект, тем длиннее вектор:** ранговая корреляция длины и частоты { NUMBER($rho, maximumFractionDigits: 2) }. Косинус длины не видит, скалярное произведение видит.
measure-lengths-shorter = **Чем чаще объект, тем короче вектор:** ранговая корреляция длины и частоты { NUMBER($rho, maximumFractionDigits: 2) }. Косинус длины не видит, скалярное произведение видит.
measure-lengths-level = **Длина мало говорит о частоте:** ранговая корреляция { NUMBER($rho, maximumFractionDigits: 2) }.
measure-lengths-same = **Все векторы одной длины, { NUMBER($length, maximumFractionDigits: 2) }:** их выровняли, и по длине ничего не узнать.
measure-lengths-unknown = **Как часто встречаются объекты, здесь неизвестно.** Половина длин лежит между { NUMBER($low, maximumFractionDigits: 2) } и { NUMBER($high, maximumFractionDigits: 2) }.
measure-count = Сколько раз встречается
measure-place = Место в файле
measure-length = Длина вектора
measure-hubs-none = **Хабов нет:** ни один объект не близок к очень многим. Чаще других в соседях «{ $name }».
measure-hubs-some = **Есть хабы:** «{ $name }» входит в десятку ближайших у { $n ->
    [one] { NUMBER($n) } объекта
   *[other] { NUMBER($n) } объектов
}. Такие объекты попадают в соседи ко многим и говорят меньше.
measure-hubs-how = { $n ->
    [one] { NUMBER($n) } самый частый объект
    [few] { NUMBER($n) } самых частых объекта
   *[many] { NUMBER($n) } самых частых объектов
}, асимметрия { NUMBER($skewness, maximumFractionDigits: 1) }; хабы есть примерно от 1. Пунктир — обычное число: { NUMBER($usual) }.
measure-hubs-x = В десятке ближайших у стольких
measure-groups = Группы
measure-groups-clear = **Объекты делятся на группы** (силуэт { NUMBER($value, maximumFractionDigits: 2) }). Каждая названа своими самыми типичными объектами.
measure-groups-weak = **Групп почти нет** (силуэт { NUMBER($value, maximumFractionDigits: 2) }; они заметны примерно от 0,1). Частей здесь всё равно { NUMBER($n) }; каждая названа своими самыми типичными объектами.
measure-groups-x = Объектов
measure-space-download = Все объекты в CSV

# Sets
measure-analogies-about = Вопросы с известными ответами: a относится к b, как c к чему? Ответ — ближайший к b − a + c, кроме этих трёх. Для сравнения: сколько угадал бы просто ближайший к c. Набор, который решается и так, измеряет соседство, а не аналогии.
measure-similarity-about = Люди оценили, насколько похожи пары. По этой мере векторы хороши, если косинусная близость ставит пары в том же порядке.
measure-set = Набор
measure-set-google-analogies = Аналогии Google (английский, 19 544)
measure-set-wordsim353 = WordSim-353 (английский, связанность)
measure-set-simlex999 = SimLex-999 (английский, сходство)
measure-set-file = Свой файл
measure-set-paste = Вставить текст
measure-file-analogies = Текст: «: раздел» начинает раздел, в остальных строках по четыре названия
measure-file-similarity = Текст: в каждой строке два названия и число
measure-paste-analogies = По четыре названия в строке
measure-paste-similarity = По два названия и числу в строке
measure-paste-help = Названия — это ключи или заголовки, регистр не важен. Между названиями с пробелами ставьте табуляцию или « | ».
measure-section-example = мой раздел
measure-top = Среди самых частых
measure-top-help = Названия и ответы ищутся среди стольких самых частых объектов. Для аналогий Google обычно берут 30 000.
measure-known = Вопросов, где известны все названия: { NUMBER($share, style: "percent", maximumFractionDigits: 1) }.
measure-known-little = Из этого набора здесь можно задать { NUMBER($share, style: "percent", maximumFractionDigits: 1) }: он английский, а эти векторы о другом. Возьмите свой набор — на любом языке и о любых объектах.
measure-known-none = Ни один вопрос задать нельзя: нет строки, где известны все названия. Названия — это ключи или заголовки, как на странице «Карта».
measure-start = Измерить
measure-not-yet = Здесь появится и сохранится то, что покажет набор.
measure-kept = Измерено раньше

# Results
measure-analogies-result = **Верных ответов: { NUMBER($share, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) }** ({ NUMBER($low, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) } – { NUMBER($high, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) }), { $n ->
    [one] { NUMBER($n) } вопрос
    [few] { NUMBER($n) } вопроса
   *[many] { NUMBER($n) } вопросов
}. Просто ближайший к c угадал бы { NUMBER($nearest, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) }, случай — { NUMBER($chance, style: "percent", maximumSignificantDigits: 1) }.
measure-analogies-no-better = Это не больше, чем даёт просто ближайший к c: векторы отвечают соседством, шаг b − a ничего заметного не добавляет.
measure-analogies-not-asked = Задано { NUMBER($share, style: "percent", maximumFractionDigits: 1) } вопросов набора; в остальных есть названия, которых нет среди объектов поиска ({ NUMBER($searched) }).
measure-nothing-asked = Из этого набора ничего не удалось задать.
measure-similarity-result = **Ранговая корреляция с оценками людей: { NUMBER($rho, minimumFractionDigits: 2, maximumFractionDigits: 2) }** ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } – { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }), { $n ->
    [one] { NUMBER($n) } пара
    [few] { NUMBER($n) } пары
   *[many] { NUMBER($n) } пар
}. При 1 порядок тот же, при 0 связи нет.
measure-similarity-nothing = В интервал входит 0: по стольким парам нельзя сказать, следует ли косинусная близость оценкам вообще.
measure-similarity-not-known = Известно { NUMBER($share, style: "percent", maximumFractionDigits: 1) } пар.
measure-interval = Интервалы 95%-е.
measure-right = верные ответы
measure-nearest-to-c = ближайший к c
measure-share-title = Верные ответы, %
measure-rating = Оценка людей
measure-disagree = Где люди и векторы расходятся сильнее всего
measure-disagree-note = Места считаются от самой похожей пары, всего пар { NUMBER($n) }.
measure-pair = Пара
measure-place-by-people = Место у людей
measure-place-by-vectors = Место у векторов
measure-numbers = Числа по разделам
measure-section = Раздел
measure-section-unnamed = (без раздела)
measure-asked = Задано
measure-of = { NUMBER($asked) } из { NUMBER($n) }
measure-right-column = Верно
measure-download = Результаты в CSV
measure-kept-line = Среди { NUMBER($top) }: { $set }
measure-pasted = Вставленный набор
