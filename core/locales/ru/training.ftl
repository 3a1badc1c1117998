# Настройки: название и что она делает, с диапазоном и значением по умолчанию
training-sg = Метод
training-sg-help = Skip-gram учится угадывать окружение по объекту; он лучше на малых данных и для редких объектов. CBOW угадывает объект по окружению и работает быстрее. По умолчанию: skip-gram.
training-vector-size = Размерность
training-vector-size-help = Сколько чисел описывает каждый объект. Большее количество передаёт более тонкие различия, но требует больше данных. От { NUMBER(2) } до { NUMBER(1024) }; по умолчанию { NUMBER(48) }.
training-window = Окно
training-window-help = Сколько объектов до и после считается окружением; каждый раз берётся случайное число не больше этого. Узкое окно находит объекты, которые могут заменить друг друга, широкое — объекты одной темы. От { NUMBER(1) } до { NUMBER(1000) }; по умолчанию { NUMBER(5) }.
training-negative = Негативные примеры
training-negative-help = Сколько случайных объектов отталкивается на каждую настоящую пару. Чем больше, тем медленнее и устойчивее обучение. От { NUMBER(1) } до { NUMBER(100) }; по умолчанию { NUMBER(5) }.
training-ns-exponent = Показатель шума
training-ns-exponent-help = Как выбираются случайные объекты: 1 — пропорционально их частоте, 0 — все одинаково часто, меньше 0 — редкие чаще. От { NUMBER(-1) } до { NUMBER(1) }; по умолчанию { NUMBER(0.75) }.
training-sample = Прореживание
training-sample-help = Очень частые объекты иногда пропускаются; чем меньше это число, тем чаще. 0 не пропускает ничего: это подходит для малых данных, плейлистов и сессий. От { NUMBER(0) } до { NUMBER(0.1) }; по умолчанию { NUMBER(0.001) }.
training-min-count = Минимальная частота
training-min-count-help = Объекты, которые встречаются реже, не получают вектора: он был бы почти случайным. От { NUMBER(1) } до { NUMBER(1000000) }; по умолчанию { NUMBER(2) }.
training-epochs = Эпохи
training-epochs-help = Сколько раз обучение проходит по всем данным. Малым данным нужно больше проходов. От { NUMBER(1) } до { NUMBER(1000) }; по умолчанию { NUMBER(15) }.
training-alpha = Скорость обучения в начале
training-alpha-help = Насколько один пример сдвигает векторы. До конца обучения она равномерно убывает. От { NUMBER(0.0001, maximumFractionDigits: 6) } до { NUMBER(1) }; по умолчанию { NUMBER(0.025) }.
training-min-alpha = Скорость обучения в конце
training-min-alpha-help = До какого значения убывает скорость обучения; не больше начального. От { NUMBER(0.000001, maximumFractionDigits: 6) } до { NUMBER(1) }; по умолчанию { NUMBER(0.0001, maximumFractionDigits: 6) }.
training-seed = Зерно
training-seed-help = Число, с которого начинается всё случайное. Воспроизводимое обучение при том же зерне даёт те же векторы. Попробуйте другое, чтобы увидеть, какие соседи останутся. От { NUMBER(0) } до { NUMBER(4294967295) }; по умолчанию { NUMBER(1) }.
training-workers = Рабочие потоки
training-workers-help = Сколько потоков обучает одновременно. Если их больше одного, обучение идёт быстрее, но векторы каждый раз немного другие. От { NUMBER(1) } до { NUMBER(64) }; по умолчанию { NUMBER(1) }.

# Наборы настроек
training-preset-words = Слова
training-preset-words-help = Для текстов: окно в несколько слов, в длинном тексте очень частые слова прореживаются.
training-preset-playlists = Плейлисты
training-preset-playlists-help = Для плейлистов: широкое окно, потому что порядок значит мало; ничего не прореживается.
training-preset-sessions = Сессии в магазине
training-preset-sessions-help = Для покупок и просмотров: окно в несколько шагов; ничего не прореживается.
training-preset-tuned = Подобранные
training-preset-tuned-help = Настройки, лучше всех угадавшие на отложенных списках: страница «Рекомендации», «Измерить».
training-preset-lesson = С лекции
training-preset-lesson-help = То, что было выставлено в главе лекции; всё остальное подобрано под данные.

# Оценка данных: сколько их, чего ждать, что изменить
training-gauge-size-words = { $sequences ->
    [one] { NUMBER($sequences) } предложение
    [few] { NUMBER($sequences) } предложения
    [many] { NUMBER($sequences) } предложений
   *[other] { NUMBER($sequences) } предложения
}; { $items ->
    [one] { NUMBER($items) } слово
    [few] { NUMBER($items) } слова
    [many] { NUMBER($items) } слов
   *[other] { NUMBER($items) } слова
}, из них с частотой { NUMBER($times) } и выше: { NUMBER($often) }; средняя частота: { NUMBER($mean, maximumFractionDigits: 1) }.
training-gauge-size-playlists = { $sequences ->
    [one] { NUMBER($sequences) } плейлист
    [few] { NUMBER($sequences) } плейлиста
    [many] { NUMBER($sequences) } плейлистов
   *[other] { NUMBER($sequences) } плейлиста
}; { $items ->
    [one] { NUMBER($items) } песня
    [few] { NUMBER($items) } песни
    [many] { NUMBER($items) } песен
   *[other] { NUMBER($items) } песни
}, из них с частотой { NUMBER($times) } и выше: { NUMBER($often) }; средняя частота: { NUMBER($mean, maximumFractionDigits: 1) }.
training-gauge-size-sessions = { $sequences ->
    [one] { NUMBER($sequences) } сессия
    [few] { NUMBER($sequences) } сессии
    [many] { NUMBER($sequences) } сессий
   *[other] { NUMBER($sequences) } сессии
}; { $items ->
    [one] { NUMBER($items) } объект
    [few] { NUMBER($items) } объекта
    [many] { NUMBER($items) } объектов
   *[other] { NUMBER($items) } объекта
}, из них с частотой { NUMBER($times) } и выше: { NUMBER($often) }; средняя частота: { NUMBER($mean, maximumFractionDigits: 1) }.
training-gauge-enough = Данных достаточно: с частотой { NUMBER($steady_times) } и выше — { NUMBER($steady) }, и больше половины их соседей сохранится при другом зерне.
training-gauge-small = Ждите шума: с частотой { NUMBER($steady_times) } и выше { $steady ->
    [0] нет ничего
   *[other] только { NUMBER($steady) }
}; у более редких соседи меняются вместе с зерном.
training-gauge-few = Их мало, но все встречаются часто: большинство соседей сохранится и при другом зерне. Правда, среди столь немногих список из десяти соседей — это почти всё, что есть.
training-gauge-too-small = Данных очень мало: большинство соседей окажутся случайными или просто однажды стоявшими рядом.
training-gauge-fit = Эти настройки подходят для такого объёма данных.
training-gauge-fit-little = Для такого малого объёма настройки подходят; лучше станет только с новыми данными.
training-gauge-nothing-left = При минимальной частоте { NUMBER($min_count) } { $items ->
    [0] не остаётся ничего
   *[other] остаётся только один объект
}, а для обучения нужны два. Снизьте её.
training-gauge-min-count = Минимальная частота { NUMBER($min_count) } отбрасывает { NUMBER($share, style: "percent") } данных; лучше подойдёт { NUMBER($suggested) }.
training-gauge-sample = Прореживание { NUMBER($sample, maximumFractionDigits: 6) } пропускает { NUMBER($share, style: "percent") } данных, здесь это слишком много; лучше подойдёт { NUMBER($suggested, maximumFractionDigits: 6) }.
training-gauge-epochs = { $epochs ->
    [one] { NUMBER($epochs) } эпоха
    [few] { NUMBER($epochs) } эпохи
    [many] { NUMBER($epochs) } эпох
   *[other] { NUMBER($epochs) } эпохи
} — мало для такого объёма данных; лучше { NUMBER($suggested) }.
training-gauge-vector-size = Размерность { NUMBER($vector_size) } велика: объектов всего { NUMBER($items) }; достаточно { NUMBER($suggested) }.
training-gauge-long = С одним рабочим потоком обучение займёт примерно { $minutes ->
    [one] { NUMBER($minutes) } минуту
    [few] { NUMBER($minutes) } минуты
    [many] { NUMBER($minutes) } минут
   *[other] { NUMBER($minutes) } минуты
}.
